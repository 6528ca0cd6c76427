/** No two pages, tables, charts or files give different states of one measure or event. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { record } from '../record';
import { contradictions, inSentences, inTables, statements, type Statement } from './statuses';

const said = statements();

test('every measure and every event is said to be in one state, wherever it is told', () => {
	expect(contradictions(said)).toEqual([]);
});

test('each is told in several places: files, tables of charts, lists of pages, sentences', () => {
	const places = (some: (statement: Statement) => boolean) => new Set(said.filter(some).map(({ where }) => where)).size;
	// The charts tell of kinds of goods, up to the record’s last day. Other measures stand in the files and by line.
	for (const { id, on, from } of record.measures)
		expect(
			places((statement) => statement.id === id),
			id,
		).toBeGreaterThan(on.length > 0 && from <= record.asOf ? 4 : 0);
	for (const { id } of record.events)
		expect(
			places((statement) => statement.id === id),
			id,
		).toBeGreaterThan(4);
	for (const part of ['the table of duties', 'the rates of the page', 'the chart’s table', 'the list of events', '“'])
		expect(
			places(({ where }) => where.includes(part)),
			part,
		).toBeGreaterThan(0);
});

test('a sentence that tells a rate otherwise than its measure stands would be found', () => {
	const ended = 'us-ieepa-2025-08-01';
	const charged = 'us-s232-steel-2026-04-06';
	const standing: Statement[] = [
		{ id: ended, says: 'ended', where: 'record' },
		{ id: charged, says: 'in force', where: 'record' },
	];
	const found = (text: string) => contradictions([...standing, ...inSentences(text, '/')]).length > 0;
	expect(found(`Goods pay ⟦${ended}⟧. Steel pays ⟦${charged}⟧.`)).toBe(true);
	expect(found(`Most goods have paid ⟦${ended}⟧ since 1 August 2025.`)).toBe(true);
	expect(found(`Steel paid ⟦${charged}⟧ until 3 May 2026.`)).toBe(true);
	expect(found(`The rate of ⟦${charged}⟧ lapsed.`)).toBe(true);
	expect(found(`From August goods paid ⟦${ended}⟧. Steel has paid ⟦${charged}⟧ since 4 June 2025.`)).toBe(false);
});

test('a table that tells a measure or an event otherwise would be found', () => {
	const table = (chart: string, key: string, column: string, cell: string) => `<figure data-chart="${chart}">
		<table data-part="rows"><thead><tr><th data-column="${column}"></th></tr></thead>
		<tbody><tr data-key="${key}"><td>${cell}</td></tr></tbody></table></figure>`;
	const { document } = parseHTML(`<html lang="en"><body><ul><li data-measure="us-s122-2026-02-24"></li></ul>
		${table('in-force', 'us-s122-2026-02-24', 'until', '24 Jul 2026')}
		${table('timeline', 'itc-comments-2026-11-08', 'status', 'Happened')}
		<ol class="jr-events"><li data-event="itc-comments-2026-11-08"><p><span class="jr-track">Tariffs · Scheduled</span></p></li></ol>
	</body></html>`) as unknown as { document: Document };
	expect(contradictions(inTables({ document, path: '/' })).map((line) => line.split(' by ')[0])).toEqual([
		'us-s122-2026-02-24: in force',
		'us-s122-2026-02-24: ended',
		'itc-comments-2026-11-08: happened',
		'itc-comments-2026-11-08: scheduled',
	]);
});
