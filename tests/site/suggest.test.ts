/** The built files that the field of goods asks: they answer as the record does, and a query fetches little of them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { asker } from '../../src/goods/suggest/ask';
import type { Answer } from '../../src/goods/suggest/suggestion';
import { LOCALES, type Locale } from '../../src/record/format';
import { foreignQueries, QUERIES } from '../goodsQueries';
import { DIST } from './dist';

const FOLDER = join(DIST, 'goods/suggest');
const files = globSync('**/*.json', { cwd: FOLDER }).map((file) => file.replaceAll('\\', '/'));
const weights = new Map(files.map((file) => [file, gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length]));

/** What a reader is answered who opens the page and types letter by letter until a code is suggested, and the bytes fetched. */
async function typed(query: string, locale: Locale, code: string): Promise<{ bytes: number; answer: Answer }> {
	let bytes = 0;
	const ask = asker((file) => {
		bytes += weights.get(file) ?? Number.NaN;
		return Promise.resolve(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as unknown);
	});
	for (let letters = 1; ; letters++) {
		const answer = await ask(query.slice(0, letters), locale);
		const isSuggested = answer.kind === 'found' && answer.suggestions.some((each) => each.code.startsWith(code));
		if (isSuggested || letters === query.length) return { answer, bytes };
	}
}

test('all files of three languages are at most 1.3 MB, and each is small', () => {
	expect(files.length).toBeGreaterThan(100);
	expect([...weights.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(1_300_000);
	for (const [file, bytes] of weights) expect(bytes, file).toBeLessThanOrEqual(8_000);
});

const codesOf = (answer: Answer) => (answer.kind === 'found' ? answer.suggestions.map(({ code }) => code) : []);

describe.each(LOCALES)('a query in %s', (locale) => {
	test.each(QUERIES[locale])('%s → %s, for at most 65 kB: with the script 80', async (query, code) => {
		const { answer, bytes } = await typed(query, locale, code);
		expect(codesOf(answer).some((each) => each.startsWith(code))).toBe(true);
		expect(bytes).toBeLessThanOrEqual(65_000);
	});

	test('what people type in another language, for as much', async () => {
		for (const [query, code] of foreignQueries(locale)) {
			const { answer, bytes } = await typed(query, locale, code);
			expect(codesOf(answer), query).toContainEqual(expect.stringMatching(`^${code}`));
			expect(bytes, query).toBeLessThanOrEqual(65_000);
		}
	});

	test('the first letters of it, which many names begin with', async () => {
		for (const letters of ['ca', 'co', 'pa', 'pr', 'st', 'ma', 'de', 'al', '84', '29', '8'])
			expect((await typed(letters, locale, 'none')).bytes, letters).toBeLessThanOrEqual(65_000);
	});
});
