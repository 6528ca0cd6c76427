/** The text for language models, in each language. */
import { expect, test } from 'vitest';
import { llmsText, type ListedGroup } from '../../src/formats/llms';
import { readMdx } from '../../src/pageText/mdx';
import { record } from '../record';

const groups = (id: string): ListedGroup[] => [
	{ label: 'Menu', pages: [{ id, title: 'Title', description: 'What it is', text: readMdx('Words.', id) }] },
];
const linesOf = (id: string, locale: 'en' | 'fr' | 'es') =>
	llmsText(record, groups(id), locale, new URL('https://host.test/under/')).split('\n');

test('is in its language, and leads to the pages and files of that language', () => {
	expect(linesOf('tariffs', 'en')).toEqual(
		expect.arrayContaining([
			'# The Joint Review',
			'- [Title](https://host.test/under/tariffs/): What it is',
			'- Français: https://host.test/under/fr/',
		]),
	);
	expect(linesOf('fr/tariffs', 'fr')).toEqual(
		expect.arrayContaining([
			'# L’examen conjoint',
			'- [Title](https://host.test/under/fr/tariffs/): What it is',
			'- English\u00A0: https://host.test/under/',
			'## Données',
			'- [Événements (CSV)](https://host.test/under/data/events.csv): toutes les entrées de la collection «\u00A0Événements\u00A0», avec leurs sources',
			'- [La revisión conjunta](https://host.test/under/es/llms.txt): Español',
		]),
	);
	expect(linesOf('es/tariffs', 'es')).toContain('## Datos');
});

test.each(['en', 'fr', 'es'] as const)('leaves no place for a word open in %s', (locale) => {
	expect(linesOf('tariffs', locale).join('\n')).not.toMatch(/\{\{|undefined/);
});
