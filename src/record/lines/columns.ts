/** The columns of the files of tariff lines, as the data package and the dictionary describe them. */
import type { Column } from '../columns';
import type { TableShape } from '../tables';
import { LIST_STATES, RATE_BASES, type LineFile } from '../schema';
import { ID } from '../columns';

type More = Partial<Omit<Column, 'name' | 'type' | 'says' | 'path'>>;
const column = (name: string, type: Column['type'], says: string, more: More = {}): Column => ({
	name,
	path: [],
	type,
	required: false,
	says: [says],
	...more,
});
const id = (name: string, says: string, to: Column['to'], more: More = {}): Column =>
	column(name, 'id', says, { pattern: ID, ...(to && { to }), ...more });
const codeOf = (says: string, digits: string): Column =>
	column('code', 'text', says, { required: true, pattern: String.raw`^\d{${digits}}$` });
const percent = (name: string, says: string, more: More = {}) => column(name, 'number', says, { minimum: 0, ...more });
const SOURCE = id('source', 'The source it was read in.', 'sources', { required: true });

const rowColumns = (digits: string): Column[] => [
	id('measure', 'The measure whose rate it is.', 'measures', { required: true }),
	codeOf('Digits only. The row applies to goods whose code begins with them.', digits),
	column(
		'rate',
		'text',
		'A number of percent; `exempt` where the measure does not fall on the code; `ban` where the goods may not be imported.',
		{ required: true, pattern: String.raw`^(\d+(\.\d+)?|exempt|ban)$` },
	),
	column('basis', 'choice', 'What the percentage is taken of.', { choices: RATE_BASES }),
	column('applies_to', 'choice', 'All goods of the code, or only those that do not qualify under the agreement.', {
		required: true,
		choices: ['all', 'non-originating'],
	}),
	percent('rate_originating', 'The percentage on goods that qualify, where it or its basis is another.'),
	column('basis_originating', 'choice', 'What that percentage is taken of.', { choices: RATE_BASES }),
	id('originating_when', 'The condition on which that basis holds; else it is the full value.', 'conditions'),
	id('when', 'The condition on which the row applies to a good of the code.', 'conditions'),
	column(
		'instead',
		'text',
		'Conditions on which another rate, which they name, takes the place of this one, apart by a space: of several that hold, the first.',
	),
	column('heading', 'text', 'The place in the schedule or order that sets the rate.'),
	column('from', 'day', 'The first day on which the row applies.', { required: true }),
	column('until', 'day', 'The first day on which it no longer does.'),
	SOURCE,
];

/** The tables that hold tariff lines as they stand in the record. */
export const LINE_COLUMNS: { readonly [F in LineFile]: TableShape } = {
	'us-lines': {
		name: 'us-lines',
		title: 'US rows',
		says: `What a US measure charges on a code of the US schedule. Whether a measure’s list is whole stands with the measure (${LIST_STATES.join(', ')}).`,
		lead: [],
		columns: rowColumns('4,10'),
		key: ['measure', 'code', 'from'],
	},
	'canada-lines': {
		name: 'canada-lines',
		title: 'Canadian rows',
		says: 'What a Canadian measure charges on an item of the Canadian Customs Tariff. Beyond six digits an item has nothing in common with a US line.',
		lead: [],
		columns: rowColumns('4,8'),
		key: ['measure', 'code', 'from'],
	},
	'us-schedule': {
		name: 'us-schedule',
		title: 'US schedule',
		says: 'A line of the Harmonized Tariff Schedule of the United States with its ordinary duty.',
		lead: [],
		columns: [
			codeOf('Eight digits.', '8'),
			column('duty', 'text', 'The ordinary (most-favoured-nation) duty in the words of the schedule.', {
				required: true,
			}),
			percent('percent', 'The same as a percentage of the value; empty where it is not a plain percentage.'),
			column('originating', 'choice', 'What a good that qualifies owes instead: nothing, or what a quota says.', {
				required: true,
				choices: ['free', 'quota'],
			}),
			column('description', 'text', 'Its words in the schedule.', { required: true }),
			column('path', 'text', 'The words above it, from the outside in, with “ > ” between them.'),
			SOURCE,
		],
		key: ['code'],
	},
	nomenclature: {
		name: 'nomenclature',
		title: 'Nomenclature',
		says: 'A chapter, heading or subheading of the Harmonized System with its names in the European wording.',
		lead: [],
		columns: [
			codeOf('Two, four or six digits.', '2,6'),
			column('en', 'text', 'Its name in English.', { required: true }),
			column('fr', 'text', 'Its name in French.', { required: true }),
			column('es', 'text', 'Its name in Spanish.', { required: true }),
			column('plain', 'text', 'A fuller wording in English.'),
		],
		key: ['code'],
	},
	'us-imports': {
		name: 'us-imports',
		title: 'US imports from Canada',
		says: 'What the United States imported from Canada under a line, in US dollars.',
		lead: [],
		columns: [
			codeOf('Eight digits; statistics also count under a heading followed by zeros, and in chapter 98.', '8'),
			column('usd_2024', 'number', 'Imports for consumption in 2024.', { minimum: 0 }),
			column('usd_2025', 'number', 'Imports for consumption in 2025.', { minimum: 0 }),
		],
		key: ['code'],
	},
	'usmca-claims': {
		name: 'usmca-claims',
		title: 'Claims under the agreement',
		says: 'The part of the imports from Canada under a line that entered under the agreement.',
		lead: [],
		columns: [
			codeOf('Eight digits.', '8'),
			column('period', 'text', 'A year, or its first and last month with a slash between them.', { required: true }),
			percent('share', 'From 0 to 1.', { required: true }),
			column('usd', 'number', 'The imports that it is a share of, in US dollars.', { required: true, minimum: 0 }),
		],
		key: ['code', 'period'],
	},
};
