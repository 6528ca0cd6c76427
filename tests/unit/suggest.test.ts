/** The field of goods: what people type finds what a customs broker would look at first; what is no good is told apart. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { asker, SHOWN } from '../../src/goods/suggest/ask';
import type { Answer, Suggestion } from '../../src/goods/suggest/suggestion';
import { LOCALES, type Locale } from '../../src/record/format';
import { lines } from '../lines';
import { QUERIES } from '../goodsQueries';
import { loader, readers, suggestFiles } from '../suggest';

let files: Map<string, string>;
let ask: (text: string, locale?: Locale) => Promise<Answer>;

beforeAll(async () => {
	files = await suggestFiles();
	const asked = asker(loader(files));
	ask = (text, locale = 'en') => asked(text, locale);
});

const codesOf = (list: readonly Suggestion[]) => list.map(({ code }) => code);
/** The suggestions, where there are any. */
async function found(text: string, locale: Locale = 'en'): Promise<readonly Suggestion[]> {
	const answer = await ask(text, locale);
	if (answer.kind !== 'found') throw new Error(`"${text}" (${locale}) is answered by ${answer.kind}`);
	return answer.suggestions;
}

describe.each(LOCALES)('what people type in %s', (locale) => {
	test.each(QUERIES[locale])('%s → %s', async (query, code) => {
		const [first] = await found(query, locale);
		expect(first!.code.startsWith(code), `${first!.code} ${first!.path.join(' › ')} › ${first!.name}`).toBe(true);
	});

	test('the list does not go empty while a word that it knows is being typed', async () => {
		const gaps: string[] = [];
		for (const [query] of QUERIES[locale].filter(([each]) => each !== 'hokey stick'))
			for (let letters = 4; letters <= query.length; letters++) {
				const typed = query.slice(0, letters);
				const { kind } = await ask(typed, locale);
				if (kind !== 'found') gaps.push(`${typed}: ${kind}`);
			}
		expect(gaps).toEqual([]);
	});

	test('capitals, accents and spaces change nothing', async () => {
		for (const [query] of QUERIES[locale].slice(0, 12)) {
			const list = codesOf(await found(query, locale));
			expect(codesOf(await found(`  ${query.toUpperCase()}`, locale)), query).toEqual(list);
			expect(codesOf(await found(query.normalize('NFD'), locale)), query).toEqual(list);
			expect(codesOf(await found(query.normalize('NFD').replace(/\p{M}/gu, ''), locale)), query).toEqual(list);
		}
	});

	test('each everyday word finds one of its codes', async () => {
		const lost: string[] = [];
		for (const entry of readers.words)
			for (const word of entry[locale]) {
				const list = codesOf(await found(word, locale));
				if (!list.some((code) => entry.codes.some((each) => code.startsWith(each)))) lost.push(word);
			}
		expect(lost).toEqual([]);
	});
});

test('the repository’s everyday words have no problem', () => {
	expect(readers.problems).toEqual([]);
	expect(readers.words.length).toBeGreaterThan(150);
});

describe('what is shown of a suggestion', () => {
	test('in English a line has the words of the schedule', async () => {
		const [first] = await found('hockey sticks');
		expect(first).toMatchObject({ code: '95069925', word: 'hockey sticks' });
		expect(first!.name).toMatch(/^Ice-hockey and field-hockey articles and equipment/);
		expect(first!.path[0]).toMatch(/^Articles and equipment for general physical exercise/);
		expect(first!.english, 'no second English').toBeUndefined();
	});
	test('in French and Spanish it has the subheading’s name, and the English words where that says nothing', async () => {
		for (const [query, locale, heading] of [
			['bâtons de hockey', 'fr', /^Articles et matériel pour la culture physique/],
			['bastones de hockey', 'es', /^Artículos y material para cultura física/],
		] as const) {
			const [first] = await found(query, locale);
			expect(first!.code).toBe('95069925');
			expect([...first!.path, first!.name].join(' ')).toMatch(heading);
			expect(first!.english).toMatch(/^Ice-hockey/);
		}
	});
	test('no English stands beside a name that says what it is', async () => {
		const [first] = await found('cerveza', 'es');
		expect(first).toMatchObject({ code: '22030000', name: 'Cerveza de malta' });
		expect(first).not.toHaveProperty('english');
	});
	test('names that say nothing are left out of the path', async () => {
		const [first] = await found('95069925');
		expect(first!.path.filter((name) => /^other$/i.test(name))).toEqual([]);
	});
	test('a code stands once, at most eight are shown, and each exists', async () => {
		const known = new Set([...lines.headings, ...lines.schedule].map(({ code }) => code));
		for (const locale of LOCALES)
			for (const [query] of QUERIES[locale]) {
				const codes = codesOf(await found(query, locale));
				expect(codes.length, query).toBeLessThanOrEqual(SHOWN);
				expect(new Set(codes).size, query).toBe(codes.length);
				expect(
					codes.filter((code) => !known.has(code)),
					query,
				).toEqual([]);
			}
	});
});

test.each([
	['en', 'steel', '72'],
	['en', 'wood', '44'],
	['fr', 'acier', '72'],
	['fr', 'bois', '44'],
	['es', 'acero', '72'],
	['es', 'madera', '44'],
] as const)(
	'a bare material (%s, %s) is its chapter, not one of the things made of it',
	async (locale, word, chapter) => {
		expect((await found(word, locale))[0]!.code).toBe(chapter);
		// What is made of it is still found by its own name.
		expect((await found('steel beams'))[0]!.code).toBe('7308');
		expect((await found('wood pellets'))[0]!.code).toMatch(/^440131/);
	},
);

describe('codes, in any spelling', () => {
	test.each(['9506.99.25', '95069925', 'HS 9506.99.25', '9506 99 25', ' hts: 9506-99-25 '])('%s', async (text) => {
		expect(codesOf(await found(text))).toEqual(['95069925']);
	});
	test('a heading comes first, then its subheadings, those most sold first', async () => {
		const list = await found('HS 9506');
		expect(list[0]!.code).toBe('9506');
		const below = list.slice(1);
		expect(below.every(({ code }) => /^9506\d\d$/.test(code))).toBe(true);
		expect(below.map(({ rank }) => rank)).toEqual(below.map(({ rank }) => rank).toSorted((a, b) => b - a));
		expect(below[0]!.code).toBe('950699');
	});
	test('an odd digit is on the way to longer codes', async () => {
		expect(codesOf(await found('9506.9')).every((code) => /^95069\d$/.test(code))).toBe(true);
		expect(codesOf(await found('847')).every((code) => /^847\d$/.test(code))).toBe(true);
	});
	test('a chapter is suggested with its headings', async () => {
		const list = codesOf(await found('84'));
		expect(list[0]).toBe('84');
		expect(list.slice(1).every((code) => /^84\d\d$/.test(code))).toBe(true);
	});
	test('a statistical number keeps its ten digits: its line exists', async () => {
		expect(codesOf(await found('9506.99.2540'))).toEqual(['9506992540']);
		expect((await found('9506992540'))[0]!.name).toMatch(/^Ice-hockey/);
	});

	/** The kind of an answer, and the codes of what is near. */
	const near = async (text: string) => {
		const answer = await ask(text);
		return [answer.kind, 'nearest' in answer ? codesOf(answer.nearest) : []] as const;
	};
	test.each([
		// A Canadian item: it agrees with US lines to six digits.
		['9506.99.90', 'not-a-us-line', ['950699']],
		['9506.99.90.10', 'not-a-us-line', ['950699']],
		['9506.47', 'no-such-code', ['9506']],
		['9599', 'no-such-code', ['9508', '9507']],
		['7700', 'no-such-code', ['76', '78']],
		['00', 'no-such-code', ['01']],
		['9802.00.60', 'services', []],
		['9903', 'services', []],
		['9', 'too-short', []],
		['9506992540123', 'too-long', ['95069925']],
		['990381911234', 'services', []],
		['98', 'services', []],
	] as const)('%s: %s', async (text, kind, nearest) => {
		expect(await near(text)).toEqual([kind, nearest]);
	});
});

describe('what is not found', () => {
	test('a slip of the keys is told with the word that is meant', async () => {
		expect(await ask('hokey stick')).toMatchObject({ kind: 'found', spelling: ['hockey'] });
		expect(await ask('furnitrue ')).toMatchObject({ kind: 'found', spelling: ['furniture'] });
		expect(await ask('érbale', 'fr')).toMatchObject({ kind: 'found', spelling: ['érable'] });
		expect(await ask('furniture')).not.toHaveProperty('spelling');
	});
	test('words of another language are found in it, and named in the reader’s', async () => {
		const [first] = await found('snowmobile', 'fr');
		expect(first!.code.startsWith('870310')).toBe(true);
		expect([...first!.path, first!.name].join(' ')).toMatch(/véhicules/i);
	});
	test('words that nothing is like', async () => {
		expect(await ask('zzxqwv')).toEqual({ kind: 'no-match', words: 'zzxqwv', nearest: [], spelling: [] });
	});
	test.each(['countersomething', 'carnivorous', 'saddletop', 'burbonic'])(
		'a word that only begins like one is not taken for it: %s',
		async (word) => {
			const answer = await ask(word);
			expect(answer.kind === 'found' && !answer.spelling, JSON.stringify(answer)).toBe(false);
		},
	);

	test('words that are far from any are answered by the nearest', async () => {
		const answer = await ask('lmbr ');
		expect(answer).toMatchObject({ kind: 'no-match', words: 'lmbr' });
		expect(answer.kind === 'no-match' && answer.nearest.length).toBeGreaterThan(0);
		expect(answer.kind === 'no-match' && answer.spelling).toHaveLength(1);
	});
	test.each(['', '   ', '\u0000'])('nothing stands in the field: %j', async (text) => {
		expect((await ask(text)).kind).toBe('empty');
	});
	test.each([
		['a', 'more', []],
		['q', 'more', []],
		['.', 'nothing', []],
		['the', 'nothing', []],
		['%', 'nothing', []],
		['*?[(', 'nothing', []],
		['😀', 'nothing', []],
		['،', 'nothing', []],
		['<b>x', 'nothing', []],
		['2 x 4', 'nothing', []],
		['S/C 9506', 'nothing', ['9506']],
		['services', 'service', []],
		['servicios', 'service', []],
	] as const)('what names no good is told, with the code in it: %s', async (text, kind, codes) => {
		const answer = await ask(text);
		expect(answer).toMatchObject({ kind, words: text });
		expect('nearest' in answer ? codesOf(answer.nearest).slice(0, 1) : undefined).toEqual(codes);
	});
});

describe('hostile input', () => {
	test.each([
		'x'.repeat(10_000),
		'ab '.repeat(5_000),
		'1'.repeat(10_000),
		'1.'.repeat(5_000),
		'sses'.repeat(3_000),
		'(a+)+$',
		'[[[[\\',
		'<img src=x onerror=alert(1)>',
		'مرحبا بالعالم',
		'\u202Ebeer\u202C',
		'e\u0301'.repeat(4_000),
		'👩‍👩‍👧‍👦 beer',
		'__proto__',
		'constructor',
		'toString hasOwnProperty',
	])('%.30s', async (text) => {
		for (const locale of LOCALES) expect(await ask(text, locale)).toHaveProperty('kind');
	});
	test('names of what every object has find names of goods only', async () => {
		const known = new Set([...lines.headings, ...lines.schedule].map(({ code }) => code));
		for (const text of ['__proto__', 'constructor', 'valueOf']) {
			const answer = await ask(text);
			if (answer.kind === 'found') expect(codesOf(answer.suggestions).filter((code) => !known.has(code))).toEqual([]);
		}
	});
	test('any text is answered', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: 'binary', maxLength: 60 }),
				fc.constantFrom(...LOCALES),
				async (text, locale) => {
					expect(await ask(text, locale)).toHaveProperty('kind');
				},
			),
			{ numRuns: 150 },
		);
	});
});

describe('what is fetched', () => {
	test('a file that fails rejects, and is asked for again', async () => {
		let broken = true;
		const asked = asker((file) => (broken ? Promise.reject(new Error('offline')) : loader(files)(file)));
		await expect(asked('beer', 'en')).rejects.toThrow('offline');
		broken = false;
		expect(await asked('beer', 'en')).toMatchObject({ kind: 'found' });
	});
	test('pieces are asked for with the version of the index that names them, which has none', async () => {
		const seen = new Map<string, string | undefined>();
		const asked = asker((file, version) => {
			seen.set(file, version);
			return loader(files)(file);
		});
		await asked('hokey stick', 'en');
		for (const [file, asOf] of seen) {
			const { version } = JSON.parse(files.get(`${file.slice(0, 2)}/words.json`)!) as { version: string };
			expect(version).toMatch(/^[0-9a-f]{8}$/);
			expect(asOf, file).toBe(/-\d+\.json$/.test(file) ? version : undefined);
		}
		expect([...seen.keys()].filter((file) => file.includes('spellings'))).toHaveLength(1);
	});
	test('no file is fetched twice', async () => {
		const seen: string[] = [];
		const asked = asker(loader(files, (file) => seen.push(file)));
		for (const text of ['co', 'cop', 'copper', 'copper t', 'copper tubes', 'copper tubes']) await asked(text, 'en');
		expect(seen.length).toBeGreaterThan(3);
		expect(new Set(seen).size).toBe(seen.length);
	});
	test('of English, a French or Spanish reader fetches the names of lines only', async () => {
		const seen: string[] = [];
		const asked = asker(loader(files, (file) => seen.push(file)));
		await asked('bastones de hockey', 'es');
		const english = seen.filter((file) => file.startsWith('en/'));
		expect(english.length).toBeGreaterThan(0);
		expect(english.filter((file) => !file.startsWith('en/names'))).toEqual([]);
	});
	test('other languages are fetched only where the reader’s has no such word', async () => {
		const seen = new Set<string>();
		const asked = asker(loader(files, (file) => file.endsWith('words.json') && seen.add(file.replace('/', ' '))));
		await asked('muebles', 'es');
		expect([...seen]).toEqual(['es words.json']);
		await asked('wheelbarrow', 'es');
		expect([...seen].toSorted()).toEqual(['en words.json', 'es words.json', 'fr words.json']);
	});
});
