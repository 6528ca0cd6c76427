/** The record says the same in every language: every text is there, with the same numbers, months and signs for percent. */
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/record/format';
import { placedTexts, textsLacking, type PlacedText } from '../../src/record/translations';
import { numbersIn } from '../translation';
import { record } from '../record';

const TRANSLATED: readonly Locale[] = ['fr', 'es'];
const texts = placedTexts(record);
/** Official names of laws that have a number in one language only. */
const OFFICIAL = /Loi de 2025 visant/g;

const placeOf = ({ collection, id, field }: PlacedText) => `${collection} · ${id} · ${field}`;

test('the texts of all collections are looked at', () => {
	expect(texts.length).toBeGreaterThan(1500);
	expect(texts.map(placeOf)).toContain('events · review-2026-07-01 · text');
});

describe.each(TRANSLATED)('%s', (locale) => {
	test('has every text', () => {
		expect(textsLacking(record, locale).map(placeOf)).toEqual([]);
	});

	test('has the numbers of the English texts', () => {
		const other = texts.flatMap((placed) => {
			const { text } = placed;
			const said = text[locale];
			if (said === undefined) return [];
			const [here, there] = [numbersIn(said.replace(OFFICIAL, ''), locale), numbersIn(text.en, 'en')];
			return here.join(' ') === there.join(' ')
				? []
				: [`${placeOf(placed)}: ${here.join(' ') || '(none)'}, in English ${there.join(' ') || '(none)'}`];
		});
		expect(other).toEqual([]);
	});
});
