/** Every chart speaks every language: whatever a reader can bring it to say is said, in English, French and Spanish. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';
import { bands, ids, marksOf, presetStates, walk } from './chartStates';

/** What is not a sentence: a place left open, and values that should not have been printed. */
const LEFTOVER = /\{\{|undefined|NaN|\[object/;

describe.each(ids)('%s', (id) => {
	const inEnglish = prepare(record, id, 'en');
	// A state holds ids and days, so that it is the same in every language.
	const states = presetStates(inEnglish).map((preset) => ({ ...preset, foci: walk(inEnglish, preset.state) }));

	describe.each(LOCALES)('in %s', (locale) => {
		const prepared = prepare(record, id, locale);
		const { chart, data, context } = prepared;
		const said = (part: string, ...words: string[]) => {
			for (const text of words) if (!/\S/.test(text) || LEFTOVER.test(text)) expect.fail(`${part} says “${text}”`);
		};
		test.each(states)('has words for everything ($name)', ({ state, foci }) => {
			said('the title', chart.title(data, state, context));
			said('the subtitle', chart.subtitle(data, state, context));
			said('the description', chart.describe(data, state, context));
			const { caption, columns, rows } = chart.table(data, state, context);
			said('the caption of the table', caption);
			for (const { id: column, label } of columns) said(`the column ${column}`, label);
			for (const { key, cells } of rows) {
				expect(cells, `the row ${key} must have a cell for each column`).toHaveLength(columns.length);
				for (const { text } of cells) if (text !== '') said(`the row ${key}`, text);
			}
			for (const control of chart.controls(data, state, context)) {
				said(`the control ${control.name}`, control.label);
				if (control.kind === 'day') continue;
				for (const { value, label } of control.options) said(`${control.name}=${value}`, label);
			}
			for (const band of bands) marksOf({ ...prepared, state }, band);
			for (const focused of foci) {
				const { heading, lines, href } = chart.readout(data, focused, context);
				said('the line under the picture', heading, ...lines, ...(href ? [href.label] : []));
			}
		});
	});
});

const words = (locale: string) =>
	JSON.parse(readFileSync(new URL(`../../src/content/i18n/${locale}.json`, import.meta.url), 'utf8')) as {
		[key: string]: string;
	};
const places = (sentence: string) => [...sentence.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name!);
const inEnglish = words('en');

// What no choice of today brings about is compared too: a figure that is still to come may bring it.
test.each(['fr', 'es'])(
	'the sentences of %s have the keys of the English ones and fill in the same values',
	(locale) => {
		const sentences = words(locale);
		expect(Object.keys(sentences).toSorted()).toEqual(Object.keys(inEnglish).toSorted());
		const odd = Object.entries(sentences).flatMap(([key, sentence]) => {
			const [own, english] = [places(sentence), places(inEnglish[key] ?? '')].map((names) => new Set(names));
			const wrong = [...own!.symmetricDifference(english!)];
			return wrong.length > 0 ? [`${key}: ${wrong.map((name) => `{{${name}}}`).join(', ')}`] : [];
		});
		expect(odd, `these values stand in one of ${locale}.json and en.json only`).toEqual([]);
		expect(Object.values(inEnglish).flatMap(places).length).toBeGreaterThan(0);
	},
);
