/** The page of each province and territory, in each language: its dollars or that none were found, and today's duties. */
import { describe, expect, test } from 'vitest';
import { formatFigure, formatPercent, LOCALES, pickText, type Locale } from '../../src/record/format';
import { rateOn, type Duty } from '../../src/record/tariffs';
import { wordsIn } from '../../src/words/ofSite';
import { record } from '../record';
import { contentPages, type Page } from './dist';

const IDS =
	'alberta british-columbia manitoba new-brunswick newfoundland-and-labrador northwest-territories nova-scotia nunavut ontario prince-edward-island quebec saskatchewan yukon'.split(
		' ',
	);
const pathOf = (id: string, locale: Locale) => `${locale === 'en' ? '' : `/${locale}`}/provinces/${id}/`;
const at = (path: string): Page => {
	const page = contentPages.find((one) => one.path === path);
	if (!page) throw new Error(`${path} is not on the site.`);
	return page;
};
const CASES = LOCALES.flatMap((locale) => IDS.map((id) => ({ id, locale, path: pathOf(id, locale) })));

/** Words with plain spaces alone. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A duty as the table has it. */
function dutyText({ atLeast, banned, percent, upTo }: Duty, locale: Locale): string {
	const t = wordsIn(locale);
	const rate = (value: number) => formatPercent(value, locale);
	if (banned) return t('jr.duty.banned');
	if (percent === 0) return t('jr.duty.none');
	if (percent === null) return atLeast > 0 ? t('jr.duty.atLeast', { rate: rate(atLeast) }) : t('jr.duty.unknown');
	return upTo ? t('jr.duty.upTo', { rate: rate(percent) }) : rate(percent);
}

test('there are thirteen, as many as the record has', () => {
	expect(record.provinces.map(({ id }) => id).toSorted()).toEqual(IDS);
});

describe.each(CASES)('$path', ({ id, locale, path }) => {
	const { document } = at(path);
	const province = record.get('provinces', id);
	const name = pickText(province.name, locale).value;
	const words = (element: Element) => plain(element.textContent);

	test('is headed by its name, in its language', () => {
		expect(words(document.querySelector('h1')!)).toContain(name);
		expect(document.querySelector('main')!.getAttribute('lang')!.slice(0, 2)).toBe(locale);
	});

	test('shows its exports in dollars with their year and a source, or says that no figure was found', () => {
		const t = wordsIn(locale);
		const unknown = [...document.querySelectorAll('#what-is-not-known + ul > li')].map(words);
		if (province.value === undefined) {
			expect(unknown).toContain(plain(t('jr.province.unknown.value')));
			return;
		}
		const figure = record.get('figures', province.value);
		expect(figure.unit).toBe('cad');
		const line = document.querySelector(`.jr-province-figures [data-figure="${figure.id}"]`)!.closest('li')!;
		expect(words(line)).toContain(plain(formatFigure(figure, locale)));
		expect(words(line)).toContain(figure.asOf.slice(0, 4));
		expect(line.querySelectorAll('.jr-cite a').length).toBeGreaterThan(0);
		expect(unknown).not.toContain(plain(t('jr.province.unknown.value')));
	});

	test('shows the duties that the engine answers with for the record’s last day, with what charges them', () => {
		const rows = [...document.querySelectorAll<HTMLElement>('.jr-tariffs tbody tr')];
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			const goods = row.getAttribute('data-goods')!;
			const shown = [...row.querySelectorAll('td .jr-value')].map(words);
			const answers = [true, false].map((originating) =>
				rateOn(record, goods, record.asOf, { originating, by: undefined }),
			);
			expect(shown, goods).toEqual(answers.map((duty) => plain(dutyText(duty, locale))));
			if (answers.some(({ percent }) => percent !== 0)) expect(row.querySelector('.jr-cite a'), goods).not.toBeNull();
		}
	});

	test('says what is not known, and leads back to all of them', () => {
		expect(document.querySelectorAll('#what-is-not-known + ul > li').length).toBeGreaterThan(0);
		const back = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
		expect(back).toContain(locale === 'en' ? '/provinces/' : `/${locale}/provinces/`);
	});

	test('is listed under the map, at the place that its name had there', () => {
		const list = at(locale === 'en' ? '/provinces/' : `/${locale}/provinces/`).document;
		const link = list.getElementById(id)!.querySelector('a')!;
		expect([words(link), link.getAttribute('href')]).toEqual([name, path]);
	});
});
