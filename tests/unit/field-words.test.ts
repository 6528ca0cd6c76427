/** What the data dictionary says in French and in Spanish: every table and field, with the same words of code. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/record/format';
import { LINE_TABLES } from '../../src/record/lines/tables';
import { fieldsOf } from '../../src/record/tableFields';
import { TABLES } from '../../src/record/tables';
import { fieldWords } from '../../src/words/fieldWords';
import { numbersIn } from '../translation';

const tables = [...TABLES, ...LINE_TABLES];
const english = new Set(tables.flatMap((table) => [table.says, ...fieldsOf(table).flatMap(({ says }) => says)]));
const codeIn = (text: string) => (text.match(/`[^`]*`/g) ?? []).toSorted();

test('the schemas say something', () => expect(english.size).toBeGreaterThan(200));

describe.each(LOCALES.filter((locale) => locale !== 'en'))('in %s', (locale) => {
	const file = JSON.parse(readFileSync(`src/content/fields/${locale}.json`, 'utf8')) as { [sentence: string]: string };

	test('every sentence of the schemas is there, and none that they no longer have', () => {
		expect([...english].filter((sentence) => !(sentence in file))).toEqual([]);
		expect(Object.keys(file).filter((sentence) => !english.has(sentence))).toEqual([]);
	});

	test('words of code and numbers are the same', () => {
		const differ = Object.entries(file).filter(
			([sentence, own]) =>
				codeIn(own).join() !== codeIn(sentence).join() ||
				numbersIn(own, locale).join() !== numbersIn(sentence, 'en').join(),
		);
		expect(differ).toEqual([]);
	});

	test('a field of several sentences is told whole', () => {
		const field = fieldsOf(TABLES.find(({ name }) => name === 'measures')!).find(({ says }) => says.length > 1)!;
		expect(fieldWords(field.says, locale)).toEqual({
			text: field.says.map((sentence) => file[sentence]).join(' '),
			lang: locale,
		});
	});

	test('a sentence that is missing leaves the whole text in English', () => {
		expect(fieldWords([[...english][0]!, 'It is new.'], locale)).toEqual({
			text: `${[...english][0]!} It is new.`,
			lang: 'en',
		});
	});
});

test('English is as the schemas have it', () => {
	expect(fieldWords(['One.', 'Two.'], 'en')).toEqual({ text: 'One. Two.', lang: 'en' });
});
