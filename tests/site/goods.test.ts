/** The chapters of the US schedule and the files of answers: every line once, and the same answer everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { lineFile } from '../../src/record/lines/table';
import { LOCALES, type Locale } from '../../src/record/format';
import { chapterPages, ROOT, textOf } from './dist';

type Row = { [column: string]: string };
const rowsOf = (text: string) => parse(text, { columns: true }) as Row[];

/** The codes of the schedule, as its file has them. */
const schedule = rowsOf(readFileSync(join(ROOT, lineFile('us-schedule')), 'utf8')).map(({ code }) => code!);
const answers = rowsOf(textOf('data/goods-us.csv'));
const pages = chapterPages();

/** A row of a chapter: `line-94036080` with its cells. */
interface PageRow {
	id: string;
	chapter: string;
	cells: string[];
}
const rowsIn = (locale: Locale): PageRow[] =>
	pages
		.filter((page) => page.locale === locale)
		.flatMap(({ document, plainPath }) =>
			[...document.querySelectorAll('tr[id^="line-"]')].map((row) => ({
				id: row.id,
				chapter: plainPath.split('/').at(-2)!,
				cells: [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
			})),
		);

/** A number of a cell in the writing of a language. */
const plain = (text: string, locale: Locale) =>
	text
		.replaceAll('\u00A0', ' ')
		.replaceAll(' %', '%')
		.replace(/(\d),(\d)/g, locale === 'fr' ? '$1.$2' : '$1$2');
const BAN = { en: 'Import ban', fr: 'Importation interdite', es: 'Importación prohibida' };
const TO = { en: 'to', fr: 'à', es: 'a' };
const OR = { en: 'or', fr: 'ou', es: 'o' };

/** What a cell must say, from the cells of the file. */
function said(row: Row, side: 'originating' | 'non_originating', locale: Locale): string {
	const verdict = row[side]!;
	if (verdict === 'ban') return BAN[locale];
	if (verdict !== 'depends') return `${verdict}%`;
	const [from, to] = [row[`${side}_from`]!, row[`${side}_to`]!];
	const span = from === to ? `${from}%` : `${from}% ${TO[locale]} ${to}%`;
	return row.note!.includes('may not be imported') ? `${BAN[locale]}, ${OR[locale]} ${span}` : span;
}

test('there are pages of 96 chapters in each language', () => {
	for (const locale of LOCALES) expect(pages.filter((page) => page.locale === locale)).toHaveLength(96);
});

describe.each(LOCALES)('in %s', (locale) => {
	const rows = rowsIn(locale);

	test('every line of the schedule is on exactly one page, that of its chapter', () => {
		const whole = rows.filter(({ id }) => /^line-\d{8}$/.test(id));
		expect(whole.map(({ id }) => id.slice(5)).toSorted()).toEqual(schedule.toSorted());
		expect(whole.filter(({ id, chapter }) => id.slice(5, 7) !== chapter)).toEqual([]);
	});

	test('every answer of the file is that of the page, and every line and number of a page is in the file', () => {
		const byCode = new Map(answers.map((row) => [row.code!, row]));
		const coded = rows.filter(({ id }) => !id.endsWith('-rest'));
		expect(coded.map(({ id }) => id.slice(5)).toSorted()).toEqual([...byCode.keys()].toSorted());
		const differ = coded.flatMap(({ id, cells }) => {
			const row = byCode.get(id.slice(5))!;
			const expected = [row.base_duty!, said(row, 'originating', locale), said(row, 'non_originating', locale)];
			const found = [cells[2]!, plain(cells[3]!, locale), plain(cells[4]!, locale)];
			return expected.join() === found.join() ? [] : [`${id}: ${found.join(' | ')}, not ${expected.join(' | ')}`];
		});
		expect(differ).toEqual([]);
	});
});

test('each row is made of parts that add up to it', () => {
	const wrong = answers.flatMap((row) => {
		const parts = row.parts!.split(' ').filter(Boolean);
		return (['originating', 'non_originating'] as const).flatMap((side) => {
			const own = parts.filter((part) => part.startsWith(side === 'originating' ? 'q:' : 'n:'));
			const verdict = row[side]!;
			// Numbers of ten digits have parts of their own.
			if (row.asks!.split(' ').includes('number')) return [];
			if (verdict === 'ban') return own.some((part) => part.endsWith('=ban')) ? [] : [`${row.code} has no ban`];
			if (verdict === 'depends') return [];
			const sum = own.reduce((total, part) => total + Number(part.split('=')[1]), 0);
			return Math.abs(sum - Number(verdict)) < 1e-6
				? []
				: [`${row.code} ${side}: ${own.join(' + ')} is not ${verdict}`];
		});
	});
	expect(wrong).toEqual([]);
});

test('a row whose answer depends says on what', () => {
	const silent = answers.filter((row) => row.non_originating === 'depends' && row.asks === '');
	expect(silent.map(({ code }) => code)).toEqual([]);
});
