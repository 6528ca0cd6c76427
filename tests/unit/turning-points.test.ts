/** Every turning point has a page, which tells it from the record. */
import { describe, expect, test } from 'vitest';
import { chartOfDay } from '../../src/content/dayPage';
import { madePages } from '../../src/content/madePages';
import {
	dayHref,
	dayInShort,
	dayOfEvent,
	documentsOf,
	latestTurningPoint,
	measuresChanged,
	turningPointOn,
	turningPoints,
	turningPointsAround,
} from '../../src/lists/turningPoints';
import { answerOf } from '../../src/pageText/plain';
import { citationsOf } from '../../src/pageText/citations';
import { readMdx } from '../../src/pageText/mdx';
import { LOCALES } from '../../src/record/format';
import { readRecord } from '../../src/record/read';
import { joinRecord } from '../../src/record/record';
import type { RecordEvent } from '../../src/record/schema';
import { lines } from '../lines';
import { record } from '../record';
import { files } from '../smallRecord';

const { record: small } = readRecord(files());
const noLines = { ...lines, schedule: [] };
/** The small record with more events, each but for what is given like its turning point. */
const withEvents = (...events: Partial<RecordEvent>[]) =>
	joinRecord({
		...small,
		events: [...small.events, ...events.map((event) => ({ ...small.get('events', 'a-break'), ...event }))],
	});

describe('a small record', () => {
	test('has a page for its turning point in each language', () => {
		for (const locale of LOCALES) {
			const made = madePages(small, noLines, locale).filter(({ id }) => id.startsWith('days/'));
			expect(made.map(({ id }) => id)).toEqual(['days/2026-06-01']);
		}
		const [page] = madePages(small, noLines, 'en').filter(({ id }) => id.startsWith('days/'));
		expect(page).toMatchObject({ title: '1 June 2026: The day of the break', drawnBy: 'day.mdx' });
		expect(page!.description).toMatch(/^What happened on 1 June 2026, step by step/);
		expect(madePages(small, noLines, 'fr').find(({ id }) => id.startsWith('days/'))!.description).toContain(
			'le 1er\u00A0juin 2026',
		);
	});

	test('its page answers with the text of the entry, and cites what the entry, its events and both sides rest on', () => {
		const { body } = madePages(small, noLines, 'en').find(({ id }) => id === 'days/2026-06-01')!;
		expect(answerOf(readMdx(body, 'day'), small, 'en')).toBe('Each side blamed the other.');
		const { facts, figures, sources } = citationsOf(body, small);
		expect(sources.map(({ id }) => id)).toEqual(['a-paper']);
		expect(figures.map(({ id }) => id)).toEqual(['export-share']);
		expect(facts.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['day-of-break', 'a-break', 'first-review', 'export-share']),
		);
	});

	test('a turning point that no entry tells has its page all the same, with the text of its event', () => {
		const untold = joinRecord({ ...small, days: [] });
		const [page] = madePages(untold, noLines, 'en').filter(({ id }) => id.startsWith('days/'));
		expect(page!.title).toBe('1 June 2026: A break');
		expect(answerOf(readMdx(page!.body, 'untold day'), untold, 'en')).toBe('They stopped talking.');
		expect(dayInShort(untold, '2026-06-01').id).toBe('a-break');
	});

	test('what is ahead, what is known to the month alone and what is no turning point have none', () => {
		const larger = withEvents(
			{ id: 'ahead', date: '2027-07-01', status: 'scheduled' },
			{ id: 'in-a-month', date: '2026-05' },
			{ id: 'small', date: '2026-05-04', key: false },
			{ id: 'older', date: '2026-05-05' },
		);
		expect(turningPoints(larger).map(({ day }) => day)).toEqual(['2026-05-05', '2026-06-01']);
		const href = (id: string) => dayOfEvent(larger.get('events', id));
		expect(href('older')).toBe('/days/2026-05-05/');
		for (const id of ['ahead', 'in-a-month', 'small']) expect(href(id), id).toBeUndefined();
	});

	test('of one day the turning points come first, then the others, in the order of the tracks', () => {
		const larger = withEvents(
			{ id: 'by-a-province', key: false, track: 'provinces' },
			{ id: 'a-tariff', key: false, track: 'tariffs' },
			{ id: 'second-turn', track: 'provinces' },
		);
		expect(turningPointOn(larger, '2026-06-01').events.map(({ id }) => id)).toEqual([
			'a-break',
			'second-turn',
			'a-tariff',
			'by-a-province',
		]);
	});

	test('the measures of a day are those that began on it and those that applied until the day before', () => {
		const ids = (day: string) => {
			const { began, ended } = measuresChanged(small, day);
			return [began.map(({ id }) => id), ended.map(({ id }) => id)];
		};
		expect(ids('2025-03-12')).toEqual([['us-steel'], []]);
		expect(ids('2025-06-04')).toEqual([['us-steel-again'], ['us-steel']]);
		expect(ids('2026-06-01')).toEqual([[], []]);
	});

	test('its picture is what was in force where the day changed a measure, else the timeline', () => {
		const larger = withEvents({ id: 'doubled', date: '2025-06-04' });
		expect(chartOfDay(larger, turningPointOn(larger, '2025-06-04'))).toEqual({
			id: 'in-force',
			params: 'on=2025-06-04',
		});
		expect(chartOfDay(larger, turningPointOn(larger, '2026-06-01'))).toEqual({
			id: 'timeline',
			params: 'events=turning&on=2026-06-01&event=a-break',
		});
	});

	test('documents are those of offices, the ones that were read first', () => {
		const source = (id: string, fields: object) => ({ ...small.sources[0]!, id, ...fields });
		const larger = joinRecord({
			...small,
			sources: [
				...small.sources,
				source('cited-law', { kind: 'law', read: 'citation' }),
				source('read-ruling', { kind: 'court', read: 'copy' }),
				source('a-study', { kind: 'think-tank' }),
			],
			days: [{ ...small.days[0]!, sources: ['cited-law', 'a-study', 'read-ruling'] }],
		});
		expect(documentsOf(larger, turningPointOn(larger, '2026-06-01')).map(({ id }) => id)).toEqual([
			'read-ruling',
			'cited-law',
		]);
	});

	test('a day that is none is refused, naming those there are', () => {
		expect(() => turningPointOn(small, '2026-06-02')).toThrow(
			'"2026-06-02" is no turning point of the record: it has 2026-06-01.',
		);
	});

	test('the latest is the last that happened; a record without any has none', () => {
		expect(latestTurningPoint(small)?.day).toBe('2026-06-01');
		expect(latestTurningPoint({ ...small, events: [] })).toBeUndefined();
	});
});

describe('the record', () => {
	const days = turningPoints(record);

	test('has the days that carry the story, each told with a title and a text in three languages', () => {
		expect(days.map(({ day }) => day)).toEqual(
			expect.arrayContaining(['2025-01-20', '2025-03-04', '2025-12-18', '2026-02-20', '2026-07-01', '2026-08-21']),
		);
		for (const { day, told } of days) {
			for (const locale of LOCALES) {
				expect(told?.title[locale], `${day}, ${locale}`).toMatch(/\S/);
				const sentences = told?.text[locale]?.match(/[.;](?= |$)/g)?.length ?? 0;
				expect(sentences, `${day}, ${locale}: ${told?.text[locale]}`).toBeGreaterThanOrEqual(2);
				expect(sentences, `${day}, ${locale}: ${told?.text[locale]}`).toBeLessThanOrEqual(5);
			}
			for (const side of [told?.us, told?.canada, told?.mexico])
				if (side) for (const locale of LOCALES) expect(side.text[locale], `${day}, ${locale}`).toMatch(/\S/);
		}
	});

	test('follows them one after the other', () => {
		expect(turningPointsAround(record, '2026-08-21')).toMatchObject({
			earlier: { day: '2026-07-01' },
			later: { day: '2026-08-22' },
		});
		expect(turningPointsAround(record, days[0]!.day).earlier).toBeUndefined();
		expect(turningPointsAround(record, days.at(-1)!.day).later).toBeUndefined();
		expect(dayHref('2026-08-21')).toBe('/days/2026-08-21/');
	});
});
