/** No two pages, tables, charts or files give different rates or days for one measure. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { record } from '../record';
import { contentPages } from './dist';
import { daysIn, measuresInFiles, measuresOn, ratesIn } from './measures';
import { contradictions } from './statuses';

const said = [...measuresInFiles(), ...contentPages.flatMap(measuresOn)];

test('every measure has one rate and the same days wherever it is told', () => {
	expect(contradictions(said)).toEqual([]);
});

test('rates and days are told in files, tables and lists, in each language', () => {
	const places = (id: string) => new Set(said.filter((one) => one.id === id).map(({ where }) => where)).size;
	// The charts tell of kinds of goods, up to the record’s last day.
	for (const { id } of record.measures.filter(({ from, on }) => on.length > 0 && from <= record.asOf))
		for (const about of ['rate', 'from', 'until'])
			expect(places(`${id}, ${about}`), `${id}, ${about}`).toBeGreaterThan(4);
	for (const part of ['the table of duties', 'the rates of the page', 'the chart’s table'])
		for (const language of [/^\/(?!fr\/|es\/)/, /^\/fr\//, /^\/es\//])
			expect(
				said.some(({ where }) => language.test(where) && where.includes(part)),
				`${language}: ${part}`,
			).toBe(true);
	// Both days of an amended rate are told: the table of duties and the list of rates each have them.
	const steel = 'us-s232-steel-2026-04-06';
	const of = (about: string) => new Set(said.filter(({ id }) => id === `${steel}, ${about}`).map(({ says }) => says));
	expect([of('rate'), of('since'), of('from')]).toEqual([
		new Set(['50 / 50']),
		new Set(['2025-06-04']),
		new Set(['2026-04-06']),
	]);
});

test('days and rates are read in each language', () => {
	expect(daysIn('4 to 7 March 2025', 'en')).toEqual(['2025-03-04', '2025-03-07']);
	expect(daysIn('13 March 2025 to 1 September 2025', 'en')).toEqual(['2025-03-13', '2025-09-01']);
	expect(daysIn('since 22 August 2026; amended 15 September 2026', 'en')).toEqual(['2026-08-22', '2026-09-15']);
	expect(daysIn('depuis le 1er août 2026; modifié le 15 septembre 2026', 'fr')).toEqual(['2026-08-01', '2026-09-15']);
	expect(daysIn('29 juill. 2025', 'fr')).toEqual(['2025-07-29']);
	expect(daysIn('desde el 22 de agosto de 2026', 'es')).toEqual(['2026-08-22']);
	expect(ratesIn('0% / 25% of the non-US content')).toBe('0 / 25');
	expect(ratesIn('14,4 %', '14,4 %')).toBe('14.4 / 14.4');
	expect(ratesIn('banned')).toBe('banned / banned');
});

test('a table that gives another rate, or another day, would be found', () => {
	const page = (since: string, amended: string, rate: string) => {
		const { document } = parseHTML(`<html lang="en"><body><ul><li data-measure="us-s232-steel-2026-04-06">Steel tariff
			(Section 232), ${rate}, since <time datetime="${since}">4 June 2025</time>; amended
			<time datetime="${amended}">6 April 2026</time></li></ul></body></html>`) as unknown as { document: Document };
		return contradictions([...said, ...measuresOn({ document, path: '/planted/' })]).map((line) => line.split(':')[0]);
	};
	const steel = 'us-s232-steel-2026-04-06';
	expect(page('2025-06-04', '2026-04-06', '50%')).toEqual([]);
	expect(page('2025-06-04', '2026-04-06', '25%')).toEqual([`${steel}, rate`, `${steel}, rate`]);
	expect(page('2026-04-06', '2026-04-06', '50%')).toContain(`${steel}, since`);
	expect(page('2025-06-04', '2026-04-07', '50%')).toContain(`${steel}, from`);
});
