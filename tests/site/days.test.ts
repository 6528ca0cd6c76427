/** Each turning point has its page in three languages, with both accounts, its numbers, its picture and its documents. */
import { describe, expect, test } from 'vitest';
import { eventHref } from '../../src/lists/eventHref';
import { dayHref, latestTurningPoint, turningPoints } from '../../src/lists/turningPoints';
import { formatWhen, LOCALES } from '../../src/record/format';
import { record } from '../record';
import { contentPages, languageAt } from './dist';

const days = turningPoints(record);
const pageAt = (plainPath: string, locale: string) => {
	const page = contentPages.find((each) => each.plainPath === plainPath && each.locale === locale);
	if (!page) throw new Error(`There is no page ${plainPath} in ${locale}.`);
	return page;
};
const inLanguage = (path: string, locale: string) => (locale === 'en' ? path : `/${locale}${path}`);
const each = days.flatMap((point) => LOCALES.map((locale) => ({ ...point, locale, path: dayHref(point.day) })));

/** The words of an account as readers see them. */
function wordsOf(side: Element): number {
	const text = side.querySelector('p')!.cloneNode(true) as Element;
	for (const mark of text.querySelectorAll('.jr-cite, .jr-strength, .sr-only')) mark.remove();
	return text.textContent.trim().split(/\s+/).length;
}

test('there are a dozen or more', () => {
	expect(days.length).toBeGreaterThanOrEqual(12);
});

describe.each(each)('$path in $locale', ({ day, events, locale, path, told }) => {
	const { document } = pageAt(path, locale);

	test('speaks the language of its address and is named by its day', () => {
		expect(languageAt(document.querySelector('main')!)).toBe(locale);
		expect(document.querySelector('h1')!.textContent).toContain(formatWhen(day, locale));
	});

	test('gives the United States and Canada the same room, or says whose account is missing', () => {
		const sides = ['us', 'canada'].map((country) =>
			document.querySelectorAll(`.jr-sides > [data-country="${country}"]`),
		);
		expect(sides.map((found) => found.length)).toEqual([1, 1]);
		const [us, canada] = sides.map(([side]) => side!);
		expect(us!.parentElement).toBe(canada!.parentElement);
		for (const [side, says] of [
			[us!, told?.us],
			[canada!, told?.canada],
		] as const) {
			expect(side.hasAttribute('data-missing')).toBe(says === undefined);
			expect(side.querySelector('.jr-cite a') !== null).toBe(says !== undefined);
			expect(side.querySelector('p')!.textContent).toMatch(/\S/);
		}
		if (!told?.us || !told.canada) return;
		const [less, more] = [wordsOf(us!), wordsOf(canada!)].toSorted((a, b) => a - b);
		expect(more!, `${more} words against ${less}`).toBeLessThanOrEqual(Math.max(20, 1.5 * less!));
	});

	test('tells what led to it, the day and what followed, each event with a link to its own address', () => {
		const entries = [...document.querySelectorAll('.jr-events > [data-event]')];
		const ids = entries.map((entry) => entry.getAttribute('data-event'));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
		expect(ids).toEqual(expect.arrayContaining([...(told?.before ?? []), ...(told?.after ?? [])]));
		const dates = ids.map((id) => record.get('events', id!).date);
		expect(dates.map((date) => date.slice(0, 7))).toEqual(dates.map((date) => date.slice(0, 7)).toSorted());
		for (const entry of entries) {
			const event = record.get('events', entry.getAttribute('data-event')!);
			expect(entry.querySelector('.jr-self')!.getAttribute('href')).toBe(inLanguage(eventHref(event), locale));
			expect(entry.querySelector('.jr-cite a')).not.toBeNull();
		}
	});

	test('prints every measure that began or ended on it, and every figure of its own', () => {
		const changed = record.measures.filter(({ from, until }) => from === day || until === day).map(({ id }) => id);
		const shown = [...document.querySelectorAll('main li[data-changed]')].map((row) =>
			row.getAttribute('data-changed'),
		);
		expect(shown.toSorted()).toEqual(changed.toSorted());
		for (const id of told?.figures ?? [])
			expect(document.querySelector(`main .jr-figures [data-figure="${id}"]`), id).not.toBeNull();
	});

	test('shows its picture in the state of that day', () => {
		const figures = document.querySelectorAll('figure[data-chart]');
		expect(figures).toHaveLength(1);
		expect(figures[0]!.querySelector('[data-part="readout-heading"]')!.textContent).toContain(formatWhen(day, locale));
	});

	test('lists documents of offices, or says that the record has none', () => {
		const list = document.querySelectorAll('main ul.jr-sources > li');
		const note = [...document.querySelectorAll('main p.jr-note')].some(({ textContent }) =>
			/no law, ruling|ni loi, ni jugement|ni ley, ni fallo/.test(textContent),
		);
		expect(list.length > 0).toBe(!note);
	});

	test('leads to any day, to its neighbours and to all of them, and says how to cite it', () => {
		const hrefs = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
		expect(hrefs).toContain(`${inLanguage('/on-any-day/', locale)}?on=${day}`);
		expect(hrefs).toContain(inLanguage('/days/', locale));
		const at = days.findIndex((point) => point.day === day);
		for (const other of [days[at - 1], days[at + 1]])
			if (other) expect(hrefs).toContain(inLanguage(dayHref(other.day), locale));
		const cited = document.querySelector('.jr-how-to-cite')!.textContent;
		expect(cited).toContain(document.querySelector('h1')!.textContent.trim());
		expect(cited).toContain(`joint-review-${locale === 'en' ? '' : `${locale}-`}days-${day}`);
	});
});

test.each(LOCALES)('the list in %s has all of them, the newest first', (locale) => {
	const { document } = pageAt('/days/', locale);
	const links = [...document.querySelectorAll('main [data-day] .jr-dates-title a')].map((link) =>
		link.getAttribute('href'),
	);
	expect(links).toEqual(days.map(({ day }) => inLanguage(dayHref(day), locale)).toReversed());
	expect(links[0]).toBe(inLanguage(dayHref(latestTurningPoint(record)!.day), locale));
});

describe.each(LOCALES)('the pages of the timeline in %s', (locale) => {
	const entries = contentPages
		.filter((page) => page.locale === locale && /^\/timeline\/\d{4}\/$/.test(page.plainPath))
		.flatMap(({ document }) => [...document.querySelectorAll('.jr-events > [data-event]')]);

	test('give every event a link to itself, which says of which event it is', () => {
		expect(entries).toHaveLength(record.events.length);
		for (const entry of entries) {
			const link = entry.querySelector('.jr-self')!;
			expect(link.getAttribute('href')).toBe(`#${entry.id}`);
			const title = entry
				.querySelector('.jr-dates-title')!
				.textContent.replace(/\s+EN\s*$/, '')
				.trim();
			expect(link.querySelector('.sr-only')!.textContent).toContain(title);
		}
	});

	test('lead from each event that turned a day to the page of that day, and from no other', () => {
		const turned = entries.flatMap((entry) => {
			const link = entry.querySelector('.jr-track a');
			return link ? [`${entry.id} ${link.getAttribute('href')}`] : [];
		});
		const expected = record.events
			.filter(({ key, status }) => key && status === 'happened')
			.map(({ date, id }) => `${id} ${inLanguage(`/days/${date}/`, locale)}`);
		expect(turned.toSorted()).toEqual(expected.toSorted());
	});
});
