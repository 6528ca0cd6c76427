/** What goods are charged on the record’s last day, as tables: a row for each line of the US schedule, and each Canadian item. */
import type { Cell } from '../csv';
import type { Column } from '../columns';
import type { LineBook } from '../lines/line';
import type { WholeRecord } from '../record';
import type { TableShape } from '../tables';
import { goodsHeadings, type Answer, type Charged, type GoodsLine } from './everyLine';
import { canadianItems, type CanadianItem } from './canadianItems';
import type { Measure } from '../schema';
import type { Ask, Outcome } from './question';
import { inForce } from './reckon';

const column = (name: string, type: Column['type'], says: string, more: Partial<Column> = {}): Column => ({
	name,
	path: [],
	type,
	required: false,
	says: [says],
	...more,
});
const percent = (name: string, says: string) => column(name, 'number', says, { minimum: 0 });
const VERDICT = String.raw`^(\d+(\.\d+)?|ban|depends)$`;
const PARTS =
	'What the answer is made of: `n` for goods that do not qualify or `q` for goods that do, a colon, the id of a measure, an equals sign, and the percent of the value that it adds, from the least to the most where it depends, or `ban`.';
const ASKS =
	'What the answer depends on: ids of conditions, `us`, `metal` or `regional` for a part of the value, `number` where numbers of ten digits differ.';

/** `50`, `ban` or `depends`. */
function verdictOf({ from, to, ban }: Outcome): string {
	if (ban === 'yes') return 'ban';
	return ban === 'maybe' || from !== to ? 'depends' : String(from);
}

/** The least and the most, where it depends. */
const spanCells = (outcome: Outcome): Cell[] =>
	verdictOf(outcome) === 'depends' ? [outcome.from, outcome.to] : [null, null];

/** The same in a sentence, with the least and the most where it depends: `0 to 150`. */
const spanOf = (outcome: Outcome): string =>
	outcome.ban === 'no' && outcome.from !== outcome.to ? `${outcome.from} to ${outcome.to}` : verdictOf(outcome);

/** `n:us-s232-steel-2026-04-06=50`, for each measure that is or may be charged. */
function partsOf(who: 'n' | 'q', { layers }: Answer): string[] {
	return layers
		.filter(({ state, to }) => state === 'ban' || to > 0)
		.map(({ claim, state, from, to }) => {
			const rate = claim.rate === 'ban' || state === 'ban' ? 'ban' : from === to ? from : `${from}-${to}`;
			return `${who}:${claim.measure.id}=${rate}`;
		});
}

const askName = (ask: Ask): string => ('content' in ask ? ask.content : ask.condition);
const asksOf = (answers: readonly Answer[]): string[] => [...new Set(answers.flatMap(({ asks }) => asks.map(askName)))];

/** The US measures in force on the record’s last day whose lists, held in part, may cover more goods than they name. */
const partialOf = ({ asOf, measures }: WholeRecord): Measure[] =>
	measures.filter((one) => one.by === 'united-states' && inForce(one, asOf) && one.list?.of === 'partial');

/** Those of them that may fall on goods of a code which no row of theirs names. */
function possibleOn(partial: readonly Measure[], { code: goods, originating, nonOriginating }: Charged): Measure[] {
	const possible = partial.filter(({ list }) => list?.may?.some((heading) => goods.startsWith(heading)));
	const layers = [...originating.layers, ...nonOriginating.layers];
	return possible.filter(({ id }) => !layers.some(({ claim }) => claim.measure.id === id));
}

/** A sentence on what the cells of a row cannot say. */
function noteOf(partial: readonly Measure[], charged: Charged, line: GoodsLine): string | null {
	const { originating, nonOriginating } = charged;
	const others = charged === line ? line.within.find((part) => part.rest) : undefined;
	const sentences = [
		...(line.line.originating === 'quota' ? ['Goods that qualify enter free within a quota of chapter 98.'] : []),
		...(nonOriginating.outcome.ban === 'maybe' || originating.outcome.ban === 'maybe'
			? ['Some goods may not be imported; the percentages are of the others.']
			: []),
		...(others
			? [
					`Numbers of ten digits have rows of their own; all other numbers: ${spanOf(others.originating.outcome)} if they qualify, ${spanOf(others.nonOriginating.outcome)} if not.`,
				]
			: []),
		...possibleOn(partial, charged).map(
			({ title }) => `${title.en}: may fall on some of these goods, and is not counted; its list is held in part.`,
		),
	];
	return sentences.join(' ') || null;
}

function usRow(partial: readonly Measure[], charged: Charged, line: GoodsLine): Cell[] {
	const { originating, nonOriginating } = charged;
	const isWhole = charged === line;
	return [
		charged.code,
		line.line.duty,
		verdictOf(originating.outcome),
		verdictOf(nonOriginating.outcome),
		...spanCells(originating.outcome),
		...spanCells(nonOriginating.outcome),
		[...partsOf('n', nonOriginating), ...partsOf('q', originating)].join(' ') || null,
		[...(isWhole && line.within.length > 0 ? ['number'] : []), ...asksOf([originating, nonOriginating])].join(' ') ||
			null,
		noteOf(partial, charged, line),
	];
}

function canadaRow({ code, originating, nonOriginating }: CanadianItem): Cell[] {
	const [q, n] = [verdictOf(originating.outcome), verdictOf(nonOriginating.outcome)];
	const said = (name: string, { outcome }: Answer) => `${name}: ${spanOf(outcome)} percent.`;
	return [
		code,
		q === n ? q : 'depends',
		[...partsOf('n', nonOriginating), ...partsOf('q', originating)].join(' ') || null,
		q === n && q !== 'depends'
			? null
			: `${said('US goods that qualify', originating)} ${said('US goods that do not', nonOriginating)}`,
	];
}

const code = (digits: string, says: string) =>
	column('code', 'text', says, { required: true, pattern: String.raw`^\d{${digits}}$` });

/** The tables of answers. */
export const answerTables: readonly (TableShape & { rows: (record: WholeRecord, lines: LineBook) => Cell[][] })[] = [
	{
		name: 'goods-us',
		title: 'US duties by line',
		says: 'What the United States adds to the ordinary duty on a Canadian good of a line, on the record’s last day.',
		lead: [],
		columns: [
			code('8,10', 'A line of eight digits, or a number of ten where a measure names it.'),
			column('base_duty', 'text', 'The ordinary duty of the line, in the words of the schedule.', { required: true }),
			column(
				'originating',
				'text',
				'What is added where the good qualifies under the agreement: a number of percent, `ban`, or `depends`.',
				{ required: true, pattern: VERDICT },
			),
			column('non_originating', 'text', 'The same where it does not.', { required: true, pattern: VERDICT }),
			percent('originating_from', 'The least that is added where the good qualifies, where it depends.'),
			percent('originating_to', 'The most.'),
			percent('non_originating_from', 'The least that is added where it does not qualify, where it depends.'),
			percent('non_originating_to', 'The most.'),
			column('parts', 'text', PARTS, { separator: ' ' }),
			column('asks', 'text', ASKS, { separator: ' ' }),
			column('note', 'text', 'What the other columns cannot say.'),
		],
		key: ['code'],
		rows: (record, lines) => {
			const partial = partialOf(record);
			return goodsHeadings(record, lines).flatMap((heading) =>
				heading.lines.flatMap((line) => [
					usRow(partial, line, line),
					...line.within.filter(({ rest }) => !rest).map((part) => usRow(partial, part, line)),
				]),
			);
		},
	},
	{
		name: 'goods-canada',
		title: 'Canadian duties by item',
		says: 'What Canada adds to the ordinary duty on a US good of an item that a measure of the record names, on the record’s last day.',
		lead: [],
		columns: [
			code('8', 'An item of the Canadian Customs Tariff, of eight digits.'),
			column('percent', 'text', 'What is added: a number of percent, `ban`, or `depends`.', {
				required: true,
				pattern: VERDICT,
			}),
			column('parts', 'text', PARTS, { separator: ' ' }),
			column('note', 'text', 'What the other columns cannot say.'),
		],
		key: ['code'],
		rows: (record, lines) => canadianItems(record, lines).map(canadaRow),
	},
];
