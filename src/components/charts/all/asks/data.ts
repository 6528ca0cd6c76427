/** From the record to what `asks` needs: who said what on which issue, and when. */
import { firstDay, type Day, type When } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import type { Party, PositionStance } from '../../../../record/schema';
import { ISSUES } from '../../../../record/schema';
import { label } from '../../kit/recordText';
import { COUNTRIES, GROUPS, type Country, type Group } from './groups';

export interface Row {
	id: string;
	name: string;
	role: string;
	group: Group;
	/** Of an organisation: where it is at home. */
	country?: Country;
}

export interface Statement {
	id: string;
	party: string;
	issue: string;
	stance: PositionStance;
	date: When;
	text: string;
	note: string;
	source: { publisher: string; url: string; more: number };
}

export interface AsksData {
	asOf: Day;
	rows: Row[];
	/** Ids of issues, from the top: those of any agreement, then the concerns of the United States. */
	issues: string[];
	/** What the issues that are concerns are called in a sentence. */
	concerns: { [issue: string]: { asks: string } };
	/** Oldest first. */
	statements: Statement[];
}

const groupOf = ({ kind, of }: Party): Group => {
	if (kind === 'political-party') return 'parties';
	if (kind === 'organisation') return 'organisations';
	return kind === 'government' && of ? 'provinces' : 'governments';
};

/** An organisation of no country named stands with those of the United States, whose review it spoke in. */
const countryOf = ({ of }: Party): Country => COUNTRIES.find((country) => country === of) ?? 'united-states';

export function data(record: WholeRecord, locale: Locale): AsksData {
	const parties = [...new Set(record.positions.map(({ party }) => party))].map((id) => record.get('parties', id));
	const concerns = record.concerns.toSorted((a, b) => a.order - b.order);
	const rows = parties.map((party): Row => ({
		id: party.id,
		name: label(party.name, locale),
		role: party.role ? label(party.role, locale) : '',
		group: groupOf(party),
		...(party.kind === 'organisation' && { country: countryOf(party) }),
	}));
	return {
		asOf: record.asOf,
		rows: GROUPS.flatMap((group) =>
			rows
				.filter((row) => row.group === group)
				.toSorted((a, b) => (a.country && b.country ? COUNTRIES.indexOf(a.country) - COUNTRIES.indexOf(b.country) : 0)),
		),
		issues: [...ISSUES, ...concerns.map(({ id }) => id)],
		concerns: Object.fromEntries(concerns.map(({ id, asks }) => [id, { asks: label(asks, locale) }])),
		statements: record.positions
			.map(({ id, party, issue, stance, date, text, note, sources }): Statement => {
				const { publisher, url } = record.get('sources', sources[0]!);
				return {
					id,
					party,
					issue,
					stance,
					date,
					text: label(text, locale),
					note: note ? label(note, locale) : '',
					source: { publisher, url, more: sources.length - 1 },
				};
			})
			.toSorted((a, b) => firstDay(a.date).localeCompare(firstDay(b.date))),
	};
}
