/** Reads the lines of the US schedule, the names of headings, and the trade under lines. */
import type { Problem } from '../problem';
import type { Heading, LineTrade, ScheduleLine } from './line';
import { numberIn, readTable, type TextRow } from './table';

/** The columns of us-schedule.csv. */
const SCHEDULE_COLUMNS = ['code', 'duty', 'percent', 'originating', 'description', 'path', 'source'] as const;
/** The columns of nomenclature.csv. */
const NOMENCLATURE_COLUMNS = ['code', 'en', 'fr', 'es', 'plain'] as const;
/** The columns of us-imports.csv. */
const IMPORT_COLUMNS = ['code', 'usd_2024', 'usd_2025'] as const;
/** The columns of usmca-claims.csv. */
const CLAIM_COLUMNS = ['code', 'period', 'share', 'usd'] as const;

/** Reports a code that is not of one of `lengths`, or that stood before. */
function checkCode<Column extends string>(
	{ cells, report }: TextRow<Column | 'code'>,
	lengths: readonly number[],
	seen: Set<string>,
): void {
	const { code } = cells;
	if (!/^\d+$/.test(code) || !lengths.includes(code.length))
		report('code', `must be ${lengths.join(', ').replace(/, (?=\d+$)/, ' or ')} digits; "${code}" is not`);
	if (seen.has(code)) report('code', `${code} stands twice; keep one of the two`);
	seen.add(code);
}

/** The percentage that an ordinary duty in words is: 0 for "Free", 2.9 for "2.9%", undefined for "5.25¢/bbl". */
function percentOf(duty: string): number | undefined {
	if (duty === 'Free') return 0;
	const plain = /^(\d+(?:\.\d+)?)%$/.exec(duty);
	return plain ? Number(plain[1]) : undefined;
}

/**
 * Reads us-schedule.csv.
 * @param sources the sources that prove it
 */
export function readSchedule(text: string, sources: { has: (id: string) => boolean }) {
	const { rows, problems } = readTable('us-schedule', text, SCHEDULE_COLUMNS);
	const seen = new Set<string>();
	const schedule = rows.map((row): ScheduleLine => {
		const { code, duty, originating, description, path, source } = row.cells;
		checkCode(row, [8], seen);
		if (!duty) row.report('duty', 'is missing: the ordinary duty as the schedule words it, as "Free" or "2.9%"');
		const percent = numberIn(row, 'percent', { most: 1000 });
		const said = percentOf(duty);
		if (percent !== said)
			row.report('percent', `must be ${said ?? 'empty'}, since the duty is "${duty}"; "${row.cells.percent}" is not`);
		if (originating !== 'free' && originating !== 'quota')
			row.report('originating', `must be "free" or "quota"; "${originating}" is not`);
		if (!description) row.report('description', 'is missing');
		if (!sources.has(source))
			row.report('source', `"${source}" is no source of sources.yaml that proves this file (its field "lines")`);
		return {
			code,
			duty,
			...(percent !== undefined && { percent }),
			originating: originating === 'quota' ? 'quota' : 'free',
			description,
			path: path === '' ? [] : path.split(' > '),
			source,
		};
	});
	return { schedule, problems };
}

/** Reads nomenclature.csv: every heading stands under one that is there. */
export function readNomenclature(text: string): { headings: Heading[]; problems: Problem[] } {
	const { rows, problems } = readTable('nomenclature', text, NOMENCLATURE_COLUMNS);
	const seen = new Set<string>();
	const all = new Set(rows.map(({ cells }) => cells.code));
	const headings = rows.map((row): Heading => {
		const { code, en, fr, es, plain } = row.cells;
		checkCode(row, [2, 4, 6], seen);
		if (code.length > 2 && !all.has(code.slice(0, -2)))
			row.report('code', `${code} stands under ${code.slice(0, -2)}, which the file lacks`);
		for (const [language, name] of Object.entries({ en, fr, es }))
			if (!name) row.report(language as 'en', 'is missing');
		return { code, name: { en, fr, es }, ...(plain && { plain }) };
	});
	return { headings, problems };
}

const MONTH = String.raw`\d{4}-(0[1-9]|1[0-2])`;
const PERIOD = new RegExp(`^(\\d{4}|${MONTH}/${MONTH})$`);

/**
 * Reads us-imports.csv and usmca-claims.csv.
 * @param faultOfCode what is wrong with a code that trade is counted under; null if nothing is
 */
export function readTrade(
	imports: string,
	claims: string,
	faultOfCode: (code: string) => string | null,
): { trade: LineTrade[]; problems: Problem[] } {
	const bought = readTable('us-imports', imports, IMPORT_COLUMNS);
	const claimed = readTable('usmca-claims', claims, CLAIM_COLUMNS);
	const byCode = new Map<string, LineTrade & { claimed: LineTrade['claimed'][number][] }>();
	const checkTraded = <Column extends string>({ cells, report }: TextRow<Column | 'code'>) => {
		const fault = faultOfCode(cells.code);
		if (fault) report('code', fault);
	};
	const seen = new Set<string>();
	for (const row of bought.rows) {
		const { code } = row.cells;
		checkCode(row, [8], seen);
		checkTraded(row);
		const usd2024 = numberIn(row, 'usd_2024');
		const usd2025 = numberIn(row, 'usd_2025');
		byCode.set(code, {
			code,
			...(usd2024 !== undefined && { usd2024 }),
			...(usd2025 !== undefined && { usd2025 }),
			claimed: [],
		});
	}
	for (const row of claimed.rows) {
		const { code, period } = row.cells;
		// A line that was imported in months of 2026 only has a share of those, and no imports of a year.
		const line = byCode.get(code) ?? { code, claimed: [] };
		if (!byCode.has(code)) checkTraded(row);
		byCode.set(code, line);
		if (!PERIOD.test(period))
			row.report('period', `must be a year or two months, as 2025-09/2026-02; "${period}" is not`);
		const share = numberIn(row, 'share', { most: 1 });
		const usd = numberIn(row, 'usd');
		if (share === undefined || usd === undefined) {
			if (!row.cells.share) row.report('share', 'is missing: from 0 to 1');
			if (!row.cells.usd) row.report('usd', 'is missing: the imports in US dollars that it is a share of');
			continue;
		}
		if (line.claimed.some((one) => one.period === period))
			row.report('period', `${code} has a share of ${period} already; keep one of the two`);
		line.claimed.push({ period, share, usd });
	}
	return { trade: [...byCode.values()], problems: [...bought.problems, ...claimed.problems] };
}
