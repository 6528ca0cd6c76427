/** What `asks` takes from the record. */
import { expect, test } from 'vitest';
import { data as dataOf } from '../../../../src/components/charts/all/asks/data';
import { recordOf } from '../reading/record';
import { PAPER, SOURCES, TREATY } from '../reading/sources';

const party = (id: string, kind: string, more = '') =>
	`\n- { id: ${id}, kind: ${kind}, name: { en: Party ${id}, fr: Partie ${id} }, sources: [a-treaty]${more} }`;
const position = (id: string, who: string, issue: string, date: string, more = '') =>
	`\n- { id: ${id}, party: ${who}, issue: ${issue}, stance: supports, date: '${date}', text: { en: Said ${id}. }, sources: [a-paper, a-treaty]${more} }`;
const concern = (id: string, order: number) => `
- { id: ${id}, name: { en: x }, short: { en: Short ${id}, fr: Court ${id} }, order: ${order}, asks: { en: Asks ${id} }, summary: { en: x }, raisedBy: [united-states], since: '2025', provisions: [], us: { text: { en: x }, sources: [a-paper] }, canada: { text: { en: x }, sources: [a-paper] }, stance: open, stanceText: { en: x }, stanceFrom: [a-position], sources: [a-paper] }`;

const small = () =>
	recordOf({
		sources: SOURCES,
		concerns: concern('wine', 2) + concern('milk', 1),
		parties: [
			party('silent', 'government'),
			party('mexicans', 'organisation', ', of: mexico'),
			party('nowhere', 'organisation'),
			party('americans', 'organisation', ', of: united-states'),
			party('farmers', 'organisation', ', of: canada'),
			party('liberals', 'political-party', ', of: canada'),
			party('ontario-government', 'government', ', of: canada'),
			party('minister', 'person', ', of: canada, role: { en: Minister of trade, fr: Ministre }'),
			party('office', 'office', ', of: united-states'),
			party('canada', 'government'),
			party('mexico', 'government'),
			party('united-states', 'government'),
		].join(''),
		positions: [
			position('p1', 'mexicans', 'extension', '2025-05-05'),
			position('p2', 'nowhere', 'extension', '2025-05'),
			position('p3', 'farmers', 'milk', '2025-04-30', ', note: { en: In a letter., fr: Par lettre. }'),
			position('p4', 'liberals', 'us-tariffs', '2024'),
			position('p5', 'ontario-government', 'wine', '2026-01-01').replace('[a-paper, a-treaty]', '[a-treaty]'),
			position('p6', 'minister', 'extension', '2026-01-02'),
			position('p7', 'office', 'extension', '2026-01-03'),
			position('p8', 'canada', 'extension', '2026-01-04'),
			position('p9', 'canada', 'milk', '2023-01-04'),
			position('p10', 'americans', 'extension', '2026-01-05').replace('stance: supports', 'stance: opposes'),
		].join(''),
	});

test('those who said something have a row, in groups, organisations by country', () => {
	const { rows, asOf } = dataOf(small(), 'en');
	expect(rows.map(({ id, group, country }) => [id, group, country])).toEqual([
		['minister', 'governments', undefined],
		['office', 'governments', undefined],
		['canada', 'governments', undefined],
		['ontario-government', 'provinces', undefined],
		['liberals', 'parties', undefined],
		['farmers', 'organisations', 'canada'],
		// An organisation of no country stands with those of the United States.
		['nowhere', 'organisations', 'united-states'],
		['americans', 'organisations', 'united-states'],
		['mexicans', 'organisations', 'mexico'],
	]);
	expect(asOf).toBe('2026-07-01');
});

test('rows have names and roles in the language', () => {
	const { rows } = dataOf(small(), 'fr');
	expect(rows[0]).toEqual({ id: 'minister', name: 'Partie minister', role: 'Ministre', group: 'governments' });
	expect(rows[2]).toEqual({ id: 'canada', name: 'Partie canada', role: '', group: 'governments' });
	expect(rows[5]).toMatchObject({ country: 'canada', role: '' });
});

test('issues are those of any agreement, then the concerns in their order, with what is asked', () => {
	const { issues, concerns } = dataOf(small(), 'fr');
	expect(issues).toEqual(['extension', 'us-tariffs', 'countermeasures', 'milk', 'wine']);
	expect(concerns).toEqual({
		milk: { asks: 'Asks milk [EN]' },
		wine: { asks: 'Asks wine [EN]' },
	});
});

test('statements stand oldest first, each with its stance, words, note and first source', () => {
	const { statements } = dataOf(small(), 'fr');
	expect(statements.map(({ id }) => id)).toEqual(['p9', 'p4', 'p3', 'p2', 'p1', 'p5', 'p6', 'p7', 'p8', 'p10']);
	expect(statements[2]).toEqual({
		id: 'p3',
		party: 'farmers',
		issue: 'milk',
		stance: 'supports',
		date: '2025-04-30',
		text: 'Said p3. [EN]',
		note: 'Par lettre.',
		source: { ...PAPER, more: 1 },
	});
	expect(statements[5]).toMatchObject({ note: '', source: { ...TREATY, more: 0 } });
	expect(statements.at(-1)!.stance).toBe('opposes');
});
