/** What `review-paths` takes from the record. */
import { expect, test } from 'vitest';
import { data as dataOf } from '../../../../src/components/charts/all/review-paths/data';
import { record } from '../../../record';

const PROVISIONS = ['art-34-6', 'art-34-7-1', 'art-34-7-2', 'art-34-7-3', 'art-34-7-4', 'art-34-7-5'];

/** The publisher and address of the first source of an entry. */
const linkOf = ({ id: of, sources }: { id: string; sources: readonly string[] }) => {
	const { publisher, url } = record.sources.find(({ id }) => id === sources[0])!;
	return { of, publisher, url };
};

test('the picture begins with the year of entry into force and goes past the latest end argued for today', () => {
	const { start, end, asOf } = dataOf(record, 'en');
	// 34.7(1): in force on 1 July 2020; a second term from the end of the first would run to 2052.
	expect([start, end, asOf]).toEqual(['2020-01-01', '2055-01-01', record.asOf]);
});

test('every decision of the record is there with its day, who confirmed, and its first source', () => {
	const { history, held } = dataOf(record, 'en');
	expect(history.map(({ entry, on, kind }) => [entry, on, kind])).toEqual(
		record.decisions.map(({ id, on, kind }) => [id, on, kind]),
	);
	const review = history.find(({ on }) => on === '2026-07-01')!;
	const entry = record.decisions.find(({ on }) => on === '2026-07-01')!;
	expect(review).toMatchObject({ kind: 'joint-review', confirms: entry.confirms });
	expect(held).toEqual(Object.fromEntries(record.decisions.map((decision) => [decision.id, linkOf(decision)])));
	expect(record.decisions.length).toBeGreaterThan(0);
});

test.each(['en', 'fr'] as const)('Parties and paragraphs bear the names of the record, in %s', (language) => {
	const { parties, paragraphs } = dataOf(record, language);
	const name = (id: string) => {
		const { name: names } = record.parties.find((party) => party.id === id)!;
		return names[language] ?? `${names.en} [EN]`;
	};
	expect(parties).toEqual(['canada', 'united-states', 'mexico'].map((id) => ({ id, name: name(id) })));
	expect(Object.keys(paragraphs)).toEqual(PROVISIONS);
	for (const id of PROVISIONS) {
		const provision = record.provisions.find((entry) => entry.id === id)!;
		expect(paragraphs[id]).toEqual({
			number: provision.paragraph ? `${provision.article}(${provision.paragraph})` : provision.article,
			title: provision.title[language] ?? `${provision.title.en} [EN]`,
			...linkOf(provision),
		});
	}
	expect(paragraphs['art-34-7-4']!.number).toBe('34.7(4)');
	expect(paragraphs['art-34-6']!.number).toBe('34.6');
});
