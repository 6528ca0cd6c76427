/** The chapters of the US schedule and the files of answers: every line once, and the same answer everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { lineFile } from '../../src/record/lines/table';
import { LOCALES, type Locale } from '../../src/record/format';
import { chapterPages, ROOT, pages as sitePages, textOf } from './dist';

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
	/** The languages of its cells, where another than the page’s. */
	languages: (string | null)[];
	/** Where its code leads. */
	leads: string | null;
}
const rowsIn = (locale: Locale): PageRow[] =>
	pages
		.filter((page) => page.locale === locale)
		.flatMap(({ document, plainPath }) =>
			[...document.querySelectorAll('tr[id^="line-"]')].map((row) => ({
				id: row.id,
				chapter: plainPath.split('/').at(-2)!,
				cells: [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
				languages: [...row.querySelectorAll('th, td')].map((cell) => cell.getAttribute('lang')),
				leads: row.querySelector('th a')!.getAttribute('href'),
			})),
		);

/** A number of a cell in the writing of a language. */
const plain = (text: string, locale: Locale) =>
	text
		.replaceAll('\u00A0', ' ')
		.replaceAll(' %', '%')
		.replace(/(\d),(\d)/g, locale === 'fr' ? '$1.$2' : '$1$2');
/** The numbers of a duty, without those of a unit: m², 1000, and a litre at 50 % of alcohol. */
const amounts = (duty: string): string =>
	(duty.replaceAll(/m[23]|\/1,?000|(?:à|al) 50% (?:d’|de )alco\S+/g, '').match(/\d+(?:\.\d+)?/g) ?? []).join(' ');
const BAN = { en: 'Import ban', fr: 'Importation interdite', es: 'Importación prohibida' };
const TO = { en: 'to', fr: 'à', es: 'a' };
/** What stands before a range. */
const FROM = { en: '', fr: 'de ', es: 'de ' };
const OR = { en: 'or', fr: 'ou', es: 'o' };
const FREE = { en: 'Free', fr: 'En franchise', es: 'Exento' };
const QUOTA = { en: 'only within a quota', fr: 'dans les limites d’un contingent', es: 'solo dentro de un cupo' };

/** What a cell must say, from the cells of the file. */
function said(row: Row, side: 'originating' | 'non_originating', locale: Locale): string {
	const verdict = row[side]!;
	if (verdict === 'ban') return BAN[locale];
	if (verdict !== 'depends') return `${verdict}%`;
	const [from, to] = [row[`${side}_from`]!, row[`${side}_to`]!];
	const span = from === to ? `${from}%` : `${FROM[locale]}${from}% ${TO[locale]} ${to}%`;
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
			const base = row.base_duty === 'Free' ? FREE[locale] : row.base_duty!;
			const expected = [base, said(row, 'originating', locale), said(row, 'non_originating', locale)];
			// Units have other words in another language, as `kg` and `baril`; the numbers are those of the schedule.
			const isPercent = /^[\d.]+%$/.test(base);
			const words = plain(cells[2]!, locale);
			const isAlike = !isPercent && locale !== 'en' && amounts(words) === amounts(base);
			const own = isAlike ? base : isPercent ? words : cells[2]!;
			const found = [own, plain(cells[3]!, locale), plain(cells[4]!, locale)];
			return expected.join() === found.join() ? [] : [`${id}: ${found.join(' | ')}, not ${expected.join(' | ')}`];
		});
		expect(differ).toEqual([]);
	});
});

/** The lines on which a good that qualifies owes the ordinary duty outside a quota, as the file of the schedule has them. */
const quotas = new Set(
	rowsOf(readFileSync(join(ROOT, lineFile('us-schedule')), 'utf8')).flatMap(({ code, originating }) =>
		originating === 'quota' ? [code!] : [],
	),
);

describe.each(LOCALES)('a reader in %s', (locale) => {
	const rows = rowsIn(locale);
	const way = `${locale === 'en' ? '' : `/${locale}`}/tariffs/your-goods/`;

	test('gets from each line and number to its own answer', () => {
		const wrong = rows.filter(({ id, leads }) => {
			const [, code, rest] = /^line-(\d+)(-rest)?$/.exec(id)!;
			return leads !== `${way}?code=${code}${rest ? '&rest=yes' : ''}`;
		});
		expect(wrong.map(({ id, leads }) => `${id} ${leads}`)).toEqual([]);
	});

	test('is told on each line under a quota, and on no other, that origin does not spare the ordinary duty', () => {
		expect(quotas.size).toBeGreaterThan(100);
		const tells = rows.filter(({ cells }) => cells.at(-1)!.includes(QUOTA[locale]));
		expect(new Set(tells.map(({ id }) => id.slice(5, 13)))).toEqual(quotas);
		const told = new Set([...quotas].map((code) => code.slice(0, 2)));
		for (const page of pages.filter((one) => one.locale === locale)) {
			const intro = page.document.querySelector('.sl-markdown-content > p')!.textContent;
			const excepts = { en: 'except on lines under a quota', fr: 'sauf sur les lignes', es: 'salvo en las fracciones' };
			expect(intro.includes(excepts[locale]), page.path).toBe(told.has(page.plainPath.split('/').at(-2)!));
		}
	});

	test('reads an ordinary duty in English only where it has words, and then it is marked', () => {
		const duties = rows.map(({ cells, languages }) => ({ words: cells[2]!, marked: languages[2] === 'en' }));
		expect(duties.filter(({ words, marked }) => marked && /^Free$|^[\d.,]+\s?%$/.test(words))).toEqual([]);
		// A specific duty is written in the language: `1,1 ¢/kg`, `1.1 centavos de dólar por kg`.
		const english = { en: /^$/, fr: /\$\d|\d\.\d|\d%|\d¢|rate/, es: /¢|\$|rate/ }[locale];
		expect(duties.filter(({ words, marked }) => !marked && english.test(words))).toEqual([]);
	});

	test('finds the way to the field, the headings and the measures before the first table, and notes behind the last', () => {
		for (const { document, path } of pages.filter((one) => one.locale === locale)) {
			const content = document.querySelector('.sl-markdown-content')!;
			const order = [...content.querySelectorAll(`a[href="${way}"], details a[href^="#heading-"], table, #measures`)];
			const kinds = order.map((one) => (one.localName === 'a' ? one.getAttribute('href')![0] : one.id || 'table'));
			expect(kinds.join(' '), path).toMatch(/^\/( #)+( table)+ measures$/);
			const jumps = [...content.querySelectorAll('details a')].map((link) => link.getAttribute('href')!.slice(1));
			expect(jumps, path).toEqual([...content.querySelectorAll('h2[id^="heading-"]')].map(({ id }) => id));
		}
	});
});

test('a line says what its answer depends on, whichever way the good enters', () => {
	const byCode = new Map(answers.map((row) => [row.code!, row]));
	const silent = rowsIn('en').filter(({ id, cells }) => {
		const row = byCode.get(id.slice(5));
		const asks = row?.asks!.split(' ').filter((ask) => ask !== '') ?? [];
		return asks.length > 0 && !asks.includes('number') && !/epends on: /.test(cells.at(-1)!);
	});
	expect(silent.map(({ id }) => id)).toEqual([]);
	const cars = rowsIn('en').find(({ id }) => id === 'line-87043101')!;
	expect(cars.cells.at(-1)).toContain('If it qualifies, depends on: ');
	expect(cars.cells.at(-1)).toContain('approval of the model');
	expect(cars.cells.at(-1)).toContain('US content');
});

test('a line whose goods are or may be banned names the ban among what is charged', () => {
	const banned = new Set(
		answers
			.filter(({ note, non_originating }) => non_originating === 'ban' || note!.includes('may not be imported'))
			.filter(({ asks }) => !asks!.split(' ').includes('number'))
			.map(({ code }) => code!),
	);
	expect(banned.size).toBeGreaterThan(10);
	const silent = rowsIn('en').filter(({ id, cells }) => banned.has(id.slice(5)) && !/import ban/.test(cells.at(-1)!));
	expect(silent.map(({ id }) => id)).toEqual([]);
});

test('the front page and the pages of tariffs lead to the field of goods before their first chart with choices', () => {
	const leading = ['/', '/tariffs/', '/tariffs/goods/'];
	for (const path of leading.flatMap((one) => [one, `/fr${one}`, `/es${one}`])) {
		const { document } = sitePages.find((page) => page.path === path)!;
		const [locale] = /^(fr|es)(?=\/)/.exec(path.slice(1)) ?? [''];
		const way = `${locale ? `/${locale}` : ''}/tariffs/your-goods/`;
		const [first] = document.querySelector('main')!.querySelectorAll(`a[href="${way}"], figure[data-chart]`);
		expect(first?.getAttribute('href'), path).toBe(way);
	}
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

test.each([
	['en', 'kitchen cabinets'],
	['fr', 'armoires de cuisine'],
	['es', 'gabinetes de cocina'],
] as const)('a number of ten digits that readers have a word for has it, in %s', (locale, word) => {
	const row = rowsIn(locale).find(({ id }) => id === 'line-9403409060')!;
	expect(row.cells[1]).toBe(word);
});

test('no sentence of a note runs into the next', () => {
	const joined = sitePages.flatMap(({ document, path }) =>
		[...document.querySelectorAll('p.jr-note')].flatMap(({ textContent }) =>
			/[\p{Ll})»]\.\p{Lu}\p{Ll}/u.test(textContent.replace(/\S*(?:https?:|www\.)\S*/g, ''))
				? [`${path}: ${textContent.trim()}`]
				: [],
		),
	);
	expect(joined).toEqual([]);
});
