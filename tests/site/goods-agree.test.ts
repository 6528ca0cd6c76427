/**
 * What a broker compares: of lines and numbers of every sort the answer’s sentence, its receipt, its file and the open
 * data say the same. Made from the built files, as the page fetches them.
 */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataOfGood } from '../../src/components/charts/all/border-receipt/own';
import { BILLS, isCharged, ORDINARY, type BillName } from '../../src/components/charts/all/border-receipt/bills';
import { answerGoods } from '../../src/goods/answer';
import { answerCsv } from '../../src/goods/csv';
import type { HeadingFile, RulesFile } from '../../src/goods/files';
import { sentenceOf } from '../../src/goods/say';
import { wordsIn } from '../../src/words/ofSite';
import { textOf } from './dist';

const read = <File>(path: string) => JSON.parse(textOf(`goods/${path}`)) as File;
type Row = { [column: string]: string };
const rowsOf = (text: string) => parse(text, { columns: true }) as Row[];
const answers = rowsOf(textOf('data/goods-us.csv'));

/** Some of the rows, spread evenly over the schedule. */
const some = (rows: readonly Row[], count: number) =>
	rows.filter((_, at) => at % Math.max(1, Math.floor(rows.length / count)) === 0).slice(0, count);
const isBan = ({ originating, non_originating: other }: Row) => originating === 'ban' || other === 'ban';
const depends = ({ originating, non_originating: other }: Row) => originating === 'depends' || other === 'depends';
const SORTS = {
	bans: some(answers.filter(isBan), 10),
	'bans that depend': some(
		answers.filter(({ note }) => note!.includes('may not be imported')),
		10,
	),
	'quotas of the agreement': some(
		answers.filter(({ note }) => note!.includes('quota')),
		10,
	),
	'numbers of ten digits': some(
		answers.filter(({ code }) => code!.length === 10),
		15,
	),
	'what depends on an answer': some(answers.filter(depends), 15),
	'duties that are added': some(
		answers.filter(({ originating }) => Number(originating) > 0),
		10,
	),
	'goods that are on no list': some(
		answers.filter(({ originating }) => originating === '0'),
		10,
	),
};

const SIDES = { qualifying: 'originating', other: 'non_originating' } as const;
/** The least and the most that a row says is added; nothing for a ban. */
function spanOf(row: Row, bill: BillName): [number, number] | null {
	const side = SIDES[bill];
	if (row[side] === 'ban') return null;
	return row[side] === 'depends'
		? [Number(row[`${side}_from`]), Number(row[`${side}_to`])]
		: [Number(row[side]), Number(row[side])];
}
const maybe = (row: Row, bill: BillName) => row[SIDES[bill]] === 'depends' && row.note!.includes('may not be imported');

describe.each(Object.entries(SORTS))('%s', (_, rows) => {
	test('are there', () => expect(rows.length).toBeGreaterThanOrEqual(10));

	test.each(rows.map((row) => [row.code!, row] as const))('%s', (code, row) => {
		const rules = read<RulesFile>(`rules/en/${code.slice(0, 2)}.json`);
		const heading = read<HeadingFile>(`lines/${code.slice(0, 4)}.json`);
		const speech = { lang: 'en', t: wordsIn('en') } as const;
		const asked = { code, rest: false, day: rules.asOf, answers: {}, content: {} };
		const result = answerGoods(rules, heading, asked);
		const [pays, other] = sentenceOf(result, speech).split(/ If not, they |; if not, they |, whether or not/);
		const said = { qualifying: pays!, other: other?.startsWith(' they qualify') ? pays! : other! };
		const file = rowsOf(answerCsv(result, rules, speech)).filter(({ measure }) => measure === 'added');
		const receipt = dataOfGood(
			rules.asOf,
			{ qualifying: result.originating, other: result.nonOriginating },
			result.line,
			{
				name: code,
				measures: () => undefined,
				conditions: () => undefined,
				sources: () => undefined,
			},
		).goods[0]!.receipt;
		for (const bill of BILLS) {
			const span = spanOf(row, bill);
			const inFile = file.find(({ enters }) => enters === SIDES[bill])!;
			const { ban, lines, from, to } = receipt.bills[bill];
			if (span === null) {
				expect(said[bill]).toMatch(/may not be imported/);
				expect([inFile.rate, inFile.percent_from, ban]).toEqual(['Import ban', '', 'yes']);
				expect(lines.filter((line) => isCharged(line) && line.state !== 'ban')).toEqual([]);
				continue;
			}
			const [least, most] = span;
			const rate = least === most ? `${least}%` : `${least}% to ${most}%`;
			if (most > 0 || maybe(row, bill)) expect(said[bill]).toContain(rate);
			else expect(said[bill]).toMatch(/pay (?:no duty|the ordinary duty)/);
			if (maybe(row, bill)) {
				expect([inFile.rate, inFile.percent_from, ban]).toEqual([`Import ban, or ${rate}`, '', 'maybe']);
				expect(said[bill]).toContain('may not be imported in some cases');
			} else expect([Number(inFile.percent_from), Number(inFile.percent_to), ban]).toEqual([least, most, 'no']);
			const ordinary = lines.find(({ id }) => id === ORDINARY)!;
			const added = [from - ordinary.from, to - ordinary.to].map((sum) => Math.round(sum * 1e6) / 1e6);
			expect(added).toEqual([least, most]);
		}
	});
});
