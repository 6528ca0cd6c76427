/** Reads the rows of measures: what a measure charges on a tariff code. */
import { isDay, type Day } from '../days';
import type { Problem } from '../problem';
import { RATE_BASES, type RateBasis } from '../schema';
import { LONGEST } from '../schema/text';
import { SCHEDULES, type Charging, type LineRate, type LineRow } from './line';
import { numberIn, readTable, type TextRow } from './table';

/** The columns of the files of rows. */
const ROW_COLUMNS = [
	'measure',
	'code',
	'rate',
	'basis',
	'applies_to',
	'rate_originating',
	'basis_originating',
	'originating_when',
	'when',
	'instead',
	'heading',
	'from',
	'until',
	'source',
] as const;
type Column = (typeof ROW_COLUMNS)[number];
type Row = TextRow<Column>;

/** What rows are checked against. */
export interface RowsFit {
	/** The measures of the record by their ids. Each names the instrument that sets its rates. */
	measures: ReadonlyMap<string, { by: string; from: Day; until?: Day | undefined; list?: unknown }>;
	/** The conditions of the record, each with whether it sets a rate of its own. */
	conditions: ReadonlyMap<string, { percent?: number | undefined }>;
	/** The sources that prove rows of the file. */
	sources: { has: (id: string) => boolean };
	/** What is wrong with a code; null if nothing is. */
	faultOfCode: (code: string) => string | null;
}

const rateText = (text: string): 'exempt' | 'ban' | null => (text === 'exempt' || text === 'ban' ? text : null);

function basisIn(row: Row, column: 'basis' | 'basis_originating'): RateBasis | undefined {
	const text = row.cells[column];
	const basis = RATE_BASES.find((one) => one === text);
	if (!basis) row.report(column, `must be one of ${RATE_BASES.join(', ')}; "${text}" is not`);
	return basis;
}

/** The rate of a row; undefined, and reported, where there is none. */
function rateIn(row: Row): LineRate | undefined {
	const word = rateText(row.cells.rate);
	if (word) {
		if (row.cells.basis) row.report('basis', `must be empty where the rate is "${word}"`);
		return word;
	}
	if (row.cells.rate === '') {
		row.report('rate', 'is missing: a number of percent, "exempt" or "ban"');
		return undefined;
	}
	const percent = numberIn(row, 'rate', { most: 1000 });
	const of = basisIn(row, 'basis');
	return percent === undefined || !of ? undefined : { percent, of };
}

/** The rate on goods that qualify under the agreement, where it is another. */
function originatingIn(row: Row, rate: LineRate): LineRow['originating'] {
	const { applies_to: who, rate_originating: other, basis_originating: basis } = row.cells;
	if (who !== 'all' && who !== 'non-originating')
		row.report('applies_to', `must be "all" or "non-originating"; "${who}" is not`);
	if (other === '') {
		if (basis) row.report('basis_originating', 'is the basis of a rate that is missing in rate_originating');
		return who === 'non-originating' && typeof rate !== 'string' ? null : undefined;
	}
	if (who === 'non-originating')
		row.report('rate_originating', 'must be empty where the row applies to goods that do not qualify');
	const percent = numberIn(row, 'rate_originating', { most: 1000 });
	const of = basisIn(row, 'basis_originating');
	return percent === undefined || !of ? undefined : { percent, of };
}

function dayIn(row: Row, column: 'from' | 'until'): Day | undefined {
	const text = row.cells[column];
	if (isDay(text)) return text;
	row.report(column, `must be a day, as 2026-08-22; "${text}" is not`);
	return undefined;
}

/** Reports a row that does not fit its measure. */
function checkMeasure(row: Row, by: Charging, fit: RowsFit, from: Day, until: Day | undefined): void {
	const { measure: id } = row.cells;
	const measure = fit.measures.get(id);
	if (!measure) {
		row.report('measure', `"${id}" is no measure of measures.yaml: add it there first, or correct the id`);
		return;
	}
	if (measure.by !== by)
		row.report(
			'measure',
			`"${id}" is a measure of ${measure.by}: its rows belong in ${SCHEDULES[measure.by as Charging] ?? 'no file'}.csv`,
		);
	if (from < measure.from) row.report('from', `${from} is before "${id}" begins on ${measure.from}`);
	if (measure.until !== undefined && (until ?? '9999') > measure.until)
		row.report('until', `${until ?? 'an open end'} is after "${id}" ends: ${measure.until} at the latest`);
}

function conditionsIn(row: Row, fit: RowsFit): Pick<LineRow, 'originatingWhen' | 'when' | 'instead'> {
	const known = (column: 'originating_when' | 'when' | 'instead', id: string) => {
		if (id && !fit.conditions.has(id))
			row.report(column, `"${id}" is no condition of conditions.yaml: add it there first, or correct the id`);
		return id || undefined;
	};
	const originatingWhen = known('originating_when', row.cells.originating_when);
	const when = known('when', row.cells.when);
	const instead = row.cells.instead.split(' ').flatMap((id) => known('instead', id) ?? []);
	for (const id of new Set(instead.filter((one, at) => instead.indexOf(one) !== at)))
		row.report('instead', `"${id}" stands there twice`);
	if (originatingWhen && !row.cells.rate_originating)
		row.report('originating_when', 'needs a rate_originating that depends on it');
	for (const id of instead) {
		const other = fit.conditions.get(id);
		if (other && other.percent === undefined)
			row.report('instead', `"${id}" has no percent: only a condition that sets a rate can take the place of one`);
	}
	return { ...(originatingWhen && { originatingWhen }), ...(when && { when }), ...(instead.length > 0 && { instead }) };
}

function rowIn(row: Row, by: Charging, fit: RowsFit): LineRow | undefined {
	const { measure, code, heading, source } = row.cells;
	const fault = fit.faultOfCode(code);
	if (fault) row.report('code', fault);
	const rate = rateIn(row);
	const from = dayIn(row, 'from');
	const until = row.cells.until === '' ? undefined : dayIn(row, 'until');
	if (from && until && until <= from)
		row.report('until', `must be after ${from}: it is the first day without the rate`);
	if (from) checkMeasure(row, by, fit, from, until);
	if (!fit.sources.has(source))
		row.report('source', `"${source}" is no source of sources.yaml that proves this file (its field "lines")`);
	if (heading.length > LONGEST.name)
		row.report('heading', `has ${heading.length} characters; ${LONGEST.name} are the most it may have`);
	const conditions = conditionsIn(row, fit);
	if (rate === undefined || !from) return undefined;
	const originating = originatingIn(row, rate);
	return {
		measure,
		code,
		rate,
		...(originating !== undefined && { originating }),
		...conditions,
		...(heading && { heading }),
		from,
		...(until && { until }),
		source,
	};
}

/** Reports two rows of one measure on one code and day. */
function checkTwins(rows: readonly { row: Row; read: LineRow }[]): void {
	const seen = new Map<string, LineRow[]>();
	for (const { row, read } of rows) {
		const key = `${read.measure} ${read.code}`;
		const others = seen.get(key) ?? [];
		const twin = others.find((other) => read.from < (other.until ?? '9999') && other.from < (read.until ?? '9999'));
		if (twin)
			row.report(
				'from',
				`"${read.measure}" has a row on ${read.code} from ${twin.from} ${twin.until ? `until ${twin.until}` : 'on'} already: end one before the other begins`,
			);
		seen.set(key, [...others, read]);
	}
}

/** Reports measures that have rows, but do not say what is known of their lists: once each, at the first row. */
function checkLists(rows: readonly Row[], { measures }: RowsFit): void {
	const seen = new Set<string>();
	for (const row of rows) {
		const { measure: id } = row.cells;
		const measure = measures.get(id);
		if (measure && !measure.list && !seen.has(id))
			row.report('measure', `"${id}" has rows, but no list in measures.yaml: add list: { of: complete, readings: 1 }`);
		seen.add(id);
	}
}

/** Reads one of the two files of rows. */
export function readRows(by: Charging, text: string, fit: RowsFit): { rows: LineRow[]; problems: Problem[] } {
	const table = readTable(SCHEDULES[by], text, ROW_COLUMNS);
	const read = table.rows.flatMap((row) => {
		const one = rowIn(row, by, fit);
		return one ? [{ row, read: one }] : [];
	});
	checkTwins(read);
	checkLists(table.rows, fit);
	return { rows: read.map((one) => one.read), problems: table.problems };
}
