/** From the record to what `polls` needs: each figure that is a share of those asked in a survey. */
import type { Day, When } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import { label } from '../../kit/recordText';

export interface Poll {
	id: string;
	/** Whose people were asked, as an id of `PollsData.of`. */
	of: string;
	/** What this share of them said. */
	says: string;
	share: number;
	by: string;
	asked: When;
	people?: number;
	among: string;
	note: string;
	/** No source but weak ones. */
	weak: boolean;
	source: { publisher: string; url: string; more: number };
}

export interface PollsData {
	asOf: Day;
	of: { id: string; name: string; country: 'canada' | 'us' | 'mexico' }[];
	polls: Poll[];
}

const COUNTRIES = [
	['canada', 'canada'],
	['united-states', 'us'],
	['mexico', 'mexico'],
] as const;

export function data(record: WholeRecord, locale: Locale): PollsData {
	const polls = record.figures.flatMap(({ id, value, note, sources: ids, poll }): Poll[] => {
		if (!poll) return [];
		const sources = ids.map((source) => record.get('sources', source));
		return [
			{
				id,
				of: poll.of,
				says: label(poll.says, locale),
				share: value,
				by: poll.by,
				asked: poll.asked,
				...(poll.people && { people: poll.people }),
				among: label(poll.among, locale),
				note: note ? label(note, locale) : '',
				weak: sources.every(({ weak }) => weak),
				source: { publisher: sources[0]!.publisher, url: sources[0]!.url, more: sources.length - 1 },
			},
		];
	});
	return {
		asOf: record.asOf,
		of: COUNTRIES.filter(([id]) => polls.some(({ of }) => of === id)).map(([id, country]) => ({
			id,
			name: label(record.get('parties', id).name, locale),
			country,
		})),
		polls,
	};
}
