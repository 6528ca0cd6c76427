/** The names of subheadings in the tables of goods say what they are of, in each language. */
import { expect, test } from 'vitest';
import { goodsName, subheadingName } from '../../src/lists/goods';
import { lines } from '../lines';

test('“Other” of a heading stands behind the name of the heading', () => {
	expect(subheadingName(lines, '010229', 'fr')).toBe('Animaux vivants de l’espèce bovine › autres');
	expect(subheadingName(lines, '010229', 'es')).toBe('Animales vivos de la especie bovina › los demás');
	expect(subheadingName(lines, '010229', 'en')).toBe('Live bovine animals › other');
});

test('a name that says something stands alone', () => {
	expect(subheadingName(lines, '010221', 'fr')).toBe('Reproducteurs de race pure');
});

const OTHER = /^(?:other|autres?|(?:los|las) demás)\.?$/i;

test.each(['en', 'fr', 'es'] as const)('no subheading is called “Other” alone in %s', (locale) => {
	const codes = lines.headings.map(({ code }) => code).filter((code) => code.length === 6);
	const other = codes.filter((code) => OTHER.test(goodsName(lines, code, locale)));
	expect(other.length).toBeGreaterThan(800);
	expect(other.filter((code) => OTHER.test(subheadingName(lines, code, locale)))).toEqual([]);
});
