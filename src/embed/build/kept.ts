/**
 * Build only: which releases are kept for pinned embeds (docs/decisions/0027-pinned-embeds.md). `npm run release` packs
 * the frames of its version into one file of kept/embed/ and lists it there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from 'semver';
import type { Day } from '../../record/days';

/** The version of the project. */
export const present = (JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string })
	.version;

/** The folder of the project that holds them. */
export const KEPT = 'kept/embed';

/** The file of a release. */
export const archiveOf = (version: string, root = process.cwd()): string => join(root, KEPT, `${version}.json.br`);

/** A release that is kept. */
export interface Release {
	version: string;
	/** The last day of its record. */
	day: Day;
	/** The charts that it has. */
	charts: string[];
}

/** The list of kept releases as its file has it, the oldest first. An empty one where there is no such file. */
export function keptReleases(root = process.cwd()): Release[] {
	const file = join(root, KEPT, 'index.json');
	if (!existsSync(file)) return [];
	const releases = JSON.parse(readFileSync(file, 'utf8')) as Release[];
	return releases.toSorted((a, b) => compare(a.version, b.version));
}

/**
 * The kept releases that have a chart, by the day of their record, as the frame of the chart reads them:
 * `2026-10-08=0.3.0&2026-12-01=0.4.0`; of two of one day, the later.
 */
export function keptDays(chart: string, releases = keptReleases()): string {
	const known = releases.filter(({ charts }) => charts.includes(chart)).map(({ day, version }) => [day, version]);
	return String(new URLSearchParams(Object.fromEntries(known)));
}

/**
 * The day that an embed taken now can be pinned to: that of the newest release kept, or of the one being made. Until the
 * first is made it is the record’s own, without a release.
 * @param asOf the last day of the record
 */
export function pinnable(
	chart: string,
	asOf: Day,
	releases = keptReleases(),
	releasing = process.env.RELEASING,
): { day: Day; version?: string } {
	if (releasing === present) return { day: asOf, version: present };
	const newest = releases.findLast(({ charts }) => charts.includes(chart));
	return newest ? { day: newest.day, version: newest.version } : { day: asOf };
}
