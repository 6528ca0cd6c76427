/**
 * Reads the files of tariff lines beside the collections, checks each row as strictly as an entry, and reports every
 * problem with its file, line, row and column.
 */
import type { Problem } from '../problem';
import type { WholeRecord } from '../record';
import { LINE_FILES, type LineFile } from '../schema';
import { dotted } from './code';
import type { Charging, LineBook } from './line';
import { readRows, type RowsFit } from './measureRows';
import { readNomenclature, readSchedule, readTrade } from './schedule';
import { lineFile } from './table';

/**
 * Codes of chapters that hold no goods of their own: they say how goods of others enter. Canada’s are chapters 98 and
 * 99. In the United States goods enter under headings 9801 to 9823, one for each of the 23 subchapters of chapter 98 of
 * its schedule; chapter 99 holds the measures themselves. Statistics also count shipments of little value, under 9999.95.
 */
const SPECIAL = { us: /^98(0[1-9]|1\d|2[0-3])/, usTrade: /^98(0[1-9]|1\d|2[0-3])|^99999500$/, canada: /^9[89]/ };

/** The codes there are at every length, and the nearest to one that there is not. */
function known(codes: Iterable<string>, lengths: readonly number[]) {
	const all = new Set<string>();
	for (const code of codes) for (const length of lengths) if (code.length >= length) all.add(code.slice(0, length));
	return {
		has: (code: string) => all.has(code),
		/** The longest beginning of a code that there is. */
		nearest: (code: string) => lengths.map((length) => code.slice(0, length)).findLast((one) => all.has(one)),
	};
}

const digitsFault = (code: string, lengths: readonly number[]) =>
	/^\d+$/.test(code) && lengths.includes(code.length)
		? null
		: `must be ${lengths.join(', ').replace(/, (?=\d+$)/, ' or ')} digits without dots; "${code}" is not`;

/**
 * Reads the tariff lines.
 * @param texts the text of each file; a missing one counts as empty and is reported
 * @param record the measures, conditions and sources that rows name
 * @returns the lines, and every problem; none means that they hold together
 */
export function readLines(
	texts: Partial<{ [F in LineFile]: string }>,
	{ measures, conditions, sources }: Pick<WholeRecord, 'measures' | 'conditions' | 'sources'>,
): { lines: LineBook; problems: Problem[] } {
	const missing = LINE_FILES.filter((file) => texts[file] === undefined).map((file): Problem => ({
		file: lineFile(file),
		entry: '',
		field: '',
		message: 'is not there',
	}));
	const text = (file: LineFile) => texts[file] ?? '';
	const proving = (file: LineFile) => new Set(sources.filter(({ lines }) => lines?.includes(file)).map(({ id }) => id));
	const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
		new Map(entries.map((one) => [one.id, one]));

	const { schedule, problems: ofSchedule } = readSchedule(text('us-schedule'), proving('us-schedule'));
	const { headings, problems: ofHeadings } = readNomenclature(text('nomenclature'));
	const us = known(
		schedule.map(({ code }) => code),
		[2, 4, 6, 8],
	);
	const world = known(
		headings.map(({ code }) => code),
		[2, 4, 6],
	);
	const nearest = (one: string | undefined) =>
		one ? `; the longest beginning of it that is there is ${dotted(one)}` : '';
	/** Statistics count what they do not break down under a heading, written with zeros. */
	const isHeading = (code: string) => /^\d{4}0{4}$/.test(code) && world.has(code.slice(0, 4));
	const usFault = (code: string, special: RegExp = SPECIAL.us) =>
		digitsFault(code, [4, 6, 8, 10]) ??
		(us.has(code.slice(0, 8)) || special.test(code)
			? null
			: `${code} is not in the US schedule (us-schedule.csv)${nearest(us.nearest(code))}`);
	const canadaFault = (code: string) =>
		digitsFault(code, [4, 6, 8]) ??
		(world.has(code.slice(0, 6)) || SPECIAL.canada.test(code)
			? null
			: `${code} begins like no subheading of nomenclature.csv${nearest(world.nearest(code))}`);
	const fit = (file: LineFile, faultOfCode: RowsFit['faultOfCode']): RowsFit => ({
		measures: byId(measures),
		conditions: byId(conditions),
		sources: proving(file),
		faultOfCode,
	});
	const rows = (by: Charging, file: LineFile, faultOfCode: RowsFit['faultOfCode']) =>
		readRows(by, text(file), fit(file, faultOfCode));
	const ofUs = rows('united-states', 'us-lines', (code) => usFault(code));
	const ofCanada = rows('canada', 'canada-lines', canadaFault);
	const { trade, problems: ofTrade } = readTrade(text('us-imports'), text('usmca-claims'), (code) =>
		isHeading(code) ? null : usFault(code, SPECIAL.usTrade),
	);
	return {
		lines: { rows: { 'united-states': ofUs.rows, canada: ofCanada.rows }, schedule, headings, trade },
		problems: [...missing, ...ofUs.problems, ...ofCanada.problems, ...ofSchedule, ...ofHeadings, ...ofTrade],
	};
}
