/** What the page of one’s goods says, against what was worked out by hand from the instruments. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { answerCsv } from '../../src/goods/csv';
import { packRows, packTrade, unpackRows, unpackTrade } from '../../src/goods/files';
import { placeText, sentenceOf, tradeTexts } from '../../src/goods/say';
import { pathOf, titleOf } from '../../src/goods/title';
import { caveatsOf, unknownTexts } from '../../src/goods/unknown';
import type { Asked } from '../../src/goods/address';
import { answered } from '../goodsFiles';
import { lines } from '../lines';

const sentence = (code: string, asked: Partial<Asked> = {}, lang: 'en' | 'fr' | 'es' = 'en') => {
	const { result, speech } = answered(code, asked, lang);
	return sentenceOf(result, speech).replaceAll('\u00A0', ' ');
};

test.each([
	['en', '9903.76.04; US note 37', 'US note 33(g); 9903.94.06 where the good qualifies'],
	['fr', '9903.76.04; note américaine 37', 'note américaine 33(g); 9903.94.06 si le produit est admissible'],
	['es', '9903.76.04; nota de EE.\u00A0UU. 37', 'nota de EE.\u00A0UU. 33(g); 9903.94.06 si la mercancía califica'],
] as const)('a place in the schedule is told in %s', (lang, note, qualifies) => {
	const { speech } = answered('95069925', {}, lang);
	expect(placeText('9903.76.04; U.S. note 37', speech)).toBe(note);
	expect(placeText('U.S. note 33(g); 9903.94.06 where originating', speech)).toBe(qualifies);
	expect(placeText('Proclamation 11021, clause (7)', speech)).toBe('Proclamation 11021, clause (7)');
});

describe('the sentence', () => {
	test.each<[string, string, Partial<Asked>, string]>([
		[
			'two rates',
			'95069925',
			{},
			'On 8 October 2026, goods of 9506.99.25 pay 50% if they qualify under CUSMA. If not, they pay 60%.',
		],
		[
			'one rate, with an ordinary duty',
			'7326908688',
			{},
			'On 8 October 2026, goods of 7326.90.86.88 pay 50% if they qualify under CUSMA. If not, they pay 52.9% in all: 50% and the ordinary duty (2.9%).',
		],
		[
			'one rate',
			'9403409060',
			{},
			'On 8 October 2026, goods of 9403.40.90.60 pay 25%, whether or not they qualify under CUSMA.',
		],
		[
			'nothing',
			'31042000',
			{},
			'On 8 October 2026, goods of 3104.20.00 pay no duty, whether or not they qualify under CUSMA.',
		],
		[
			'a specific duty',
			'27090010',
			{},
			'On 8 October 2026, goods of 2709.00.10 pay no duty if they qualify under CUSMA. If not, they pay the ordinary duty (5.25¢/bbl).',
		],
		[
			'a ban',
			'2203000030',
			{ answers: { packaged: 'yes' } },
			'On 8 October 2026, goods of 2203.00.00.30 may not be imported, whether or not they qualify under CUSMA.',
		],
		[
			'a share of the value',
			'87043101',
			{ answers: { 'approved-model': 'yes' }, content: { us: 0.4 } },
			'On 8 October 2026, goods of 8704.31.01 pay 15% if they qualify under CUSMA. If not, they pay 50% in all: 25% and the ordinary duty (25%).',
		],
		[
			'a step that is set',
			'9401616011',
			{ day: '2027-01-01' },
			'On 1 January 2027, goods of 9401.61.60.11 pay 30%, whether or not they qualify under CUSMA.',
		],
		[
			'cabinets from the same day',
			'9403409060',
			{ day: '2027-01-01' },
			'On 1 January 2027, goods of 9403.40.90.60 pay 50%, whether or not they qualify under CUSMA.',
		],
	])('tells of %s', (_, code, asked, expected) => {
		expect(sentence(code, asked)).toBe(expected);
	});

	test('gives no one number to a code that is too short', () => {
		expect(sentence('940360')).toMatch(/^Goods of 9403\.60 do not all pay the same on 8 October 2026\./);
	});

	test('is written in French and Spanish', () => {
		expect(sentence('95069925', {}, 'fr')).toBe(
			'Le 8 octobre 2026, les produits du nº 9506.99.25 paient 50 % s’ils sont admissibles au titre de l’ACEUM. Sinon, ils paient 60 %.',
		);
		expect(sentence('95069925', {}, 'es')).toBe(
			'El 8 de octubre de 2026, las mercancías del código 9506.99.25 pagan 50 % si califican según el T-MEC. Si no, pagan 60 %.',
		);
	});
});

describe('what surrounds the answer', () => {
	test('a short code offers each line under it with its own answer', () => {
		const { result } = answered('940360');
		expect(result.narrower.map(({ code }) => code)).toEqual(['94036040', '94036080']);
		const vanities = answered('94036080').result.narrower;
		expect(vanities.map(({ code, rest }) => (rest ? `${code} rest` : code))).toEqual(['9403608093', '94036080 rest']);
		expect(vanities.map(({ nonOriginating }) => nonOriginating.outcome)).toEqual([
			{ from: 60, to: 75, ban: 'no' },
			{ from: 60, to: 60, ban: 'no' },
		]);
	});

	test('the name is the schedule’s, else the heading’s', () => {
		const bare = answered('74111010');
		expect(titleOf(bare.result, bare.heading, bare.speech)).toBe(
			'Copper tubes and pipes › Of refined copper › Seamless',
		);
		const cabinet = answered('9403409060');
		expect(titleOf(cabinet.result, cabinet.heading, cabinet.speech)).toBe(
			'Wooden furniture of a kind used in the kitchen › kitchen cabinets',
		);
		const own = answered('95069925');
		expect(titleOf(own.result, own.heading, own.speech)).toMatch(/^Ice-hockey and field-hockey articles/);
		// “Upholstered” names no good, and a period of the year does not either.
		const sofa = answered('9401616011');
		expect(titleOf(sofa.result, sofa.heading, sofa.speech)).toMatch(/^Seats .*› Upholstered$/);
		const early = answered('07070050');
		expect(titleOf(early.result, early.heading, early.speech)).toMatch(/^Cucumbers and gherkins.*› If entered/);
		const other = answered('73269086');
		expect(titleOf(other.result, other.heading, other.speech)).not.toBe('Other');
		const wide = answered('8302');
		expect(pathOf(wide.result, wide.heading, wide.speech).map(([code]) => code)).toEqual(['83', '8302']);
	});

	test.each(['en', 'fr', 'es'] as const)('goods of a heading that pay otherwise have other names in %s', (lang) => {
		// One of the three is banned: what tells them apart stands at the end of a long name.
		const names = ['871120', '871130', '871150'].map((code) => {
			const { heading, result, speech } = answered(code, {}, lang);
			return titleOf(result, heading, speech);
		});
		expect(new Set(names).size).toBe(3);
		// A name is cut behind a word, and written as its language is printed.
		for (const name of names) expect(name).not.toMatch(/'|cm3|\p{L}…$/u);
	});

	test('every period follows the one before, and the sum of one is that of its day', () => {
		const { result } = answered('95069925');
		const { periods } = result;
		expect(periods[0]!.from).toBe('2025-01-01');
		for (const [index, period] of periods.entries()) expect(period.until).toBe(periods[index + 1]?.from);
		const on = (day: string) => periods.findLast(({ from }) => from <= day)!.nonOriginating.outcome;
		// The surcharge of 10 percent, and until 6 April 2026 the metals list of 2025 on a part of the value not known.
		expect(on('2026-04-05')).toEqual({ from: 10, to: 50, ban: 'no' });
		expect(on('2026-04-06')).toEqual({ from: 10, to: 10, ban: 'no' });
		expect(on('2026-08-22')).toEqual({ from: 60, to: 60, ban: 'no' });
	});

	test('a condition is asked only where a row of the day names it, and a rare one last', () => {
		const { result } = answered('83025000');
		expect(result.conditions.map(({ id }) => id)[0]).toBe('aluminum-15');
		expect(answered('95069925').result.conditions.filter(({ usual }) => !usual)).toEqual([]);
	});

	test('Canada’s surtax is that of the six digits, and of each item that is listed', () => {
		const hockey = answered('95069925').result.canada;
		expect(hockey.items.map(({ code }) => code)).toEqual(['95069900']);
		expect(hockey.whole.nonOriginating.outcome).toEqual({ from: 50, to: 50, ban: 'no' });
		expect(answered('83025000').result.canada.whole.nonOriginating.outcome).toEqual({ from: 0, to: 0, ban: 'no' });
	});

	test('trade is that of the line, to three digits, with its share under the agreement', () => {
		const { result, speech } = answered('95069925');
		const [line] = lines.trade.filter(({ code }) => code === '95069925');
		expect(line).toMatchObject({ usd2024: expect.any(Number), usd2025: expect.any(Number) });
		const texts = tradeTexts(result, speech);
		expect(texts[0]).toMatch(/US\$\d+\.?\d* million of these goods from Canada in 2024 and US\$/);
		expect(texts).toHaveLength(3);
		const none = answered('01019030');
		expect(tradeTexts({ ...none.result, trade: [] }, none.speech)).toEqual([
			'No imports of these goods from Canada are counted in 2024 and 2025.',
		]);
	});

	test('a day after the record says that nothing later is known; classification is the reader’s', () => {
		const texts = (day: string) => {
			const { result, rules, speech } = answered('95069925', { day });
			return [...caveatsOf(result, rules.asOf, speech), ...unknownTexts(result, speech)].join('\n');
		};
		expect(texts('2027-01-01')).toContain('The record ends on 8 October 2026.');
		expect(texts('2026-10-08')).not.toContain('The record ends on');
		expect(texts('2026-10-08')).toContain('Classification is yours; customs decides.');
	});

	test('a rate that some producers do not pay is said to be that of the others', () => {
		const caveats = (code: string) => {
			const { result, rules, speech } = answered(code);
			return caveatsOf(result, rules.asOf, speech);
		};
		expect(caveats('44071300')).toEqual([
			'Anti-dumping and countervailing duties on softwood lumber: the rate is that of producers that were not examined one by one, which is most of them. Others have a rate of their own.',
		]);
		expect(caveats('95069925')).toEqual([]);
	});

	test('a list that is held in part says so', () => {
		const { result, speech } = answered('44071300');
		expect(unknownTexts(result, speech).join('\n')).toMatch(/softwood lumber” is held in part only/);
	});

	test('the CSV has a row for each measure both ways, which add up to its sums', () => {
		const { result, rules, speech } = answered('95069925');
		const rows = parse(answerCsv(result, rules, speech), { columns: true }) as { [column: string]: string }[];
		for (const [way, sum] of [
			['originating', 50],
			['non_originating', 60],
		] as const) {
			const own = rows.filter(({ enters }) => enters === way);
			expect(own.at(-1)).toMatchObject({ measure: 'added', percent_from: String(sum), percent_to: String(sum) });
			const parts = own.slice(1, -1).reduce((total, { percent_to: percent }) => total + Number(percent), 0);
			expect(parts).toBe(sum);
			for (const row of own.slice(1, -1)) expect(row.source, row.measure).toMatch(/^https?:/);
		}
	});
});

test('rows that were packed are unpacked whole', () => {
	const rows = lines.rows['united-states'].filter(({ code }) => code.startsWith('8708'));
	expect(rows.length).toBeGreaterThan(100);
	const key = (list: typeof rows) => list.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();
	expect(key(unpackRows(packRows(rows)))).toEqual(key(rows));
});

test('what was imported is sent without a sum twice, and comes back as it was', () => {
	const trade = lines.trade.filter(({ code }) => code.startsWith('8708') || code.startsWith('2716'));
	expect(trade.length).toBeGreaterThan(50);
	expect(unpackTrade(packTrade(trade))).toEqual(trade);
	const [sent] = packTrade(trade.filter(({ code }) => code === '87081030')).lines;
	expect(sent).toEqual(['87081030', 179104835, 150413383, [0.9557], [0.9839, 55311012]]);
});
