/** From the record to what `review-paths` needs: what was decided, and the words for it. The rest the rules work out. */
import { addYears, type Day } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import {
	ENTRY_INTO_FORCE,
	historyOf,
	PARTIES,
	PROVISIONS,
	type Decision,
	type PartyId,
} from '../../../../record/review';
import { label } from '../../kit/recordText';

/** Years shown from the start of the year of entry into force: past 2052, the latest end that is argued for today. */
const YEARS_SHOWN = 35;

export interface Link {
	/** The entry that it proves. */
	of: string;
	publisher: string;
	url: string;
}

export interface Paragraph extends Link {
	/** `34.7(4)`. */
	number: string;
	title: string;
}

export interface ReviewPathsData {
	/** The picture's first day, and the first day after it. */
	start: Day;
	end: Day;
	asOf: Day;
	/** The decisions of the record, oldest first. */
	history: Decision[];
	/** The first source of each of them, by the id of its entry. */
	held: { [entry: string]: Link };
	parties: { id: PartyId; name: string }[];
	paragraphs: { [provision: string]: Paragraph };
}

export function data(record: WholeRecord, locale: Locale): ReviewPathsData {
	const link = (id: string): Link => {
		const { publisher, url } = record.sourcesOf(id)[0]!;
		return { of: id, publisher, url };
	};
	const start = `${ENTRY_INTO_FORCE.slice(0, 4)}-01-01`;
	return {
		start,
		end: addYears(start, YEARS_SHOWN),
		asOf: record.asOf,
		history: historyOf(record),
		held: Object.fromEntries(record.decisions.map(({ id }) => [id, link(id)])),
		parties: PARTIES.map((id) => ({ id, name: label(record.get('parties', id).name, locale) })),
		paragraphs: Object.fromEntries(
			PROVISIONS.map((id) => {
				const { article, paragraph, title } = record.get('provisions', id);
				return [
					id,
					{ number: paragraph ? `${article}(${paragraph})` : article, title: label(title, locale), ...link(id) },
				];
			}),
		),
	};
}
