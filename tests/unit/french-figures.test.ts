/** A figure in a French sentence may begin with a vowel, « environ 4 millions »: no word before it may be one that elides. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFigure, formatRate } from '../../src/record/format';
import { record } from '../record';

const BEFORE = /(?<!\p{L})(\p{L}+)[ \u00A0]<(Figure|Rate) id="([^"]+)"([^/>]*)\/>/gu;
const ELIDES = /^(?:de|que|le|la|ne|se|jusque|lorsque|puisque)$/i;

/** The words of a text that should have elided, each with the figure behind it. */
const unelided = (mdx: string) =>
	[...mdx.matchAll(BEFORE)].flatMap(([, word, tag, id, more]) => {
		const value = tag === 'Figure' ? figure(id!, more!.includes('said')) : rate(id!, more!.includes('nonOriginating'));
		return ELIDES.test(word!) && /^[aeéiou]/i.test(value) ? [`${word} ${value}`] : [];
	});

const figure = (id: string, said: boolean) =>
	formatFigure({ ...record.get('figures', id), ...(said && { bound: undefined }) }, 'fr');
const rate = (id: string, other: boolean) => {
	const { originating, nonOriginating } = record.get('measures', id);
	return formatRate(other ? nonOriginating : originating, 'fr');
};

test('a word that should elide would be found', () => {
	const about = record.figures.find(({ about: rounded }) => rounded)!;
	const exact = record.figures.find((one) => /^\d/.test(formatFigure(one, 'fr')))!;
	expect(unelided(`une part de <Figure id="${about.id}" />`)).toEqual([`de ${formatFigure(about, 'fr')}`]);
	expect(unelided(`elle atteint <Figure id="${about.id}" />`)).toEqual([]);
	expect(unelided(`une part de <Figure id="${exact.id}" />`)).toEqual([]);
});

test('no French page has one', () => {
	const pages = globSync('src/content/docs/fr/**/*.mdx');
	expect(pages.length).toBeGreaterThan(40);
	expect(pages.flatMap((page) => unelided(readFileSync(page, 'utf8')).map((found) => `${page}: ${found}`))).toEqual([]);
});
