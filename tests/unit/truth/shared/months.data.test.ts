/** What the charts of monthly figures take from the record. */
import { expect, test } from 'vitest';
import { data as exportShare } from '../../../../src/components/charts/all/export-share/data';
import { data as originClaims } from '../../../../src/components/charts/all/origin-claims/data';
import { record } from '../../../record';

const points = (id: string, length: number) =>
	record.series
		.find((series) => series.id === id)!
		.points.filter(([period, value]) => value !== null && period.length === length);

/** The first source of an entry, and how many there are. */
function sourceOf(sources: readonly string[]) {
	const { publisher, url } = record.sources.find(({ id }) => id === sources[0])!;
	return { publisher, url, more: sources.length - 1 };
}
const seriesSource = (id: string) => sourceOf(record.series.find((series) => series.id === id)!.sources);

/** Each event is one of the record's, under its name in French, and they stand in order. */
function expectEvents(events: readonly { date: string; title: string }[]): void {
	expect(events.length).toBeGreaterThan(2);
	const all = record.events.map(({ date, title }) => `${date}: ${title.fr ?? `${title.en} [EN]`}`);
	expect(all).toEqual(expect.arrayContaining(events.map(({ date, title }) => `${date}: ${title}`)));
	expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
}

test('export-share has the shares of its two series, months apart from years', () => {
	const data = exportShare(record, 'fr');
	expect(data.months).toEqual(points('export-share-monthly', 7));
	expect(data.years).toEqual(points('export-share-annual', 4));
	expect(data.months.length).toBeGreaterThan(5);
	expect(data.years.length).toBeGreaterThan(2);
	expect([data.start, data.asOf]).toEqual(['2024-01-01', record.asOf]);
	const cited = (id: string) => {
		const { basis, sources } = record.series.find((series) => series.id === id)!;
		return { ...sourceOf(sources), series: id, counted: basis };
	};
	expect(data.sources).toEqual({ months: cited('export-share-monthly'), years: cited('export-share-annual') });
	expectEvents(data.events);
	// The five steps of duties and of the answer to them that its readers look for.
	expect(data.events.map(({ date }) => date)).toEqual([
		'2025-03-04',
		'2025-06-04',
		'2025-08-01',
		'2026-01-16',
		'2026-08-22',
	]);
});

test('origin-claims has the shares of its series, and the year that is counted otherwise', () => {
	const data = originClaims(record, 'fr');
	expect(data.claims).toEqual({
		all: points('usmca-claim-monthly', 7),
		crude: points('usmca-claim-crude-monthly', 7),
		parts: points('usmca-claim-parts-monthly', 7),
	});
	for (const claims of Object.values(data.claims)) expect(claims.length).toBeGreaterThan(5);
	expect(data.dutyFree).toEqual(points('duty-free-share-monthly', 7));
	expect(data.dutyFree.length).toBeGreaterThan(5);
	const year = record.figures.find(({ id }) => id === 'usmca-claims-2024')!;
	expect(data.year).toEqual([year.asOf, year.value]);
	expect([data.start, data.asOf]).toEqual(['2024-01-01', record.asOf]);
	const plain = (id: string, { publisher, url } = seriesSource(id)) => ({ id, publisher, url });
	expect(data.sources).toEqual({
		claims: {
			all: plain('usmca-claim-monthly'),
			crude: plain('usmca-claim-crude-monthly'),
			parts: plain('usmca-claim-parts-monthly'),
		},
		dutyFree: plain('duty-free-share-monthly'),
		year: plain(year.id, sourceOf(year.sources)),
	});
	expectEvents(data.events);
	expect(data.events.map(({ date }) => date)).toEqual([
		'2025-03-04',
		'2025-03-07',
		'2025-06-04',
		'2025-08-01',
		'2026-02-24',
		'2026-08-22',
	]);
});

test('the month from which claims are counted otherwise is the one in which they leap', () => {
	const data = originClaims(record, 'en');
	const at = data.claims.all.findIndex(([month]) => month === data.break);
	const leap = (index: number) => data.claims.all[index]![1] - data.claims.all[index - 1]![1];
	expect(at).toBeGreaterThan(0);
	for (let index = 1; index < data.claims.all.length; index++) expect(leap(index)).toBeLessThanOrEqual(leap(at));
});
