/** The lines of the table: what a larger record costs, beside the present one in the same run. */
import type { Taken } from '../build.ts';
import { addressOf, type View } from '../first-view.ts';
import { atMost, median, type Line } from '../report.ts';
import type { Picture } from './charts.ts';
import type { Answer } from './search.ts';

const BUDGET = 130_000;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

export interface Built {
	entries: number;
	pages: number;
	/** The builds from nothing kept, one each round. */
	builds: readonly Taken[];
}

/** The least of some times: what the machine does besides only adds to them. */
const least = (builds: readonly Taken[]) => Math.min(...builds.map(({ cpu, wall }) => cpu ?? wall));

/** Build time for each entry, larger against present: 1 if it grows as the record does. */
export function buildLines(now: Built, larger: Built): Line[] {
	const [before, after] = [least(now.builds), least(larger.builds)];
	const ratio = after / larger.entries / (before / now.entries);
	return [
		{ what: 'Entries', unit: 'count', ours: larger.entries, plain: now.entries },
		{ what: 'Pages', unit: 'count', ours: larger.pages, plain: now.pages },
		{ what: 'Build from nothing, processor', unit: 'seconds', ours: after, plain: before },
		{ what: 'Build an entry, times now', unit: 'times', ours: ratio, plain: 1, goal: atMost(ratio, 1, '1') },
	];
}

/** First views of both sites, and each page of the larger one that is over the budget. */
export function viewLines(
	now: readonly View[],
	larger: readonly View[],
	{ height, width }: { width: number; height: number },
): Line[] {
	const over = (views: readonly View[]) =>
		views.filter(({ total }) => total > BUDGET).toSorted((a, b) => b.total - a.total);
	const totals = (views: readonly View[]) => views.map(({ total }) => total);
	const told = ({ document, page, rest, script, style, total }: View) =>
		`${addressOf(page)} ${(total / BUDGET).toFixed(2)} times the budget, ${kB(total)}: page ${kB(document)}, script ${kB(script)}, style ${kB(style)}, rest ${kB(rest)}`;
	const view = `First view ${width}×${height}`;
	const [most, before] = [Math.max(...totals(larger)), Math.max(...totals(now))];
	return [
		{ what: `${view}, largest`, unit: 'bytes', ours: most, plain: before, goal: atMost(most, BUDGET, '130 kB') },
		{ what: `${view}, median`, unit: 'bytes', ours: median(totals(larger)), plain: median(totals(now)) },
		{
			what: `Pages over the budget, of ${larger.length} and ${now.length}`,
			unit: 'count',
			ours: over(larger).length,
			plain: over(now).length,
			goal: atMost(over(larger).length, 0, '0'),
			notes: over(larger).map(told),
		},
	];
}

/** Answers of search: a page with the planted entry is among the first five. */
export function searchLines(answers: readonly Answer[]): Line[] {
	const missed = answers.filter(({ place }) => place === 0 || place > 5);
	return [
		{
			what: `Search, planted entries not found, of ${answers.length}`,
			unit: 'count',
			ours: missed.length,
			goal: atMost(missed.length, 0, '0'),
			notes: missed.map(({ place, query }) => `“${query}”: ${place === 0 ? 'not found' : `place ${place}`}`),
		},
		{
			what: 'Search, slowest answer',
			unit: 'milliseconds',
			ours: Math.max(...answers.map(({ milliseconds }) => milliseconds)),
		},
	];
}

/** Charts: labels, points, size, nodes. */
export function chartLines(
	now: readonly Picture[],
	larger: readonly Picture[],
	troublesOf: (picture: Picture) => string[],
): Line[] {
	const troubled = (pictures: readonly Picture[]) =>
		pictures
			.map((picture) => ({ picture, troubles: troublesOf(picture) }))
			.filter(({ troubles }) => troubles.length > 0);
	const bad = troubled(larger);
	const mostNodes = (pictures: readonly Picture[]) => Math.max(...pictures.map(({ nodes }) => nodes));
	return [
		{
			what: `Pictures that do not read, of ${larger.length}`,
			unit: 'count',
			ours: bad.length,
			plain: troubled(now).length,
			goal: atMost(bad.length, 0, '0'),
			notes: bad.map(
				({ picture: { band, id, params }, troubles }) =>
					`${id}${params && `?${params}`}, ${band}: ${troubles.join('; ')}`,
			),
		},
		{ what: 'Nodes of a picture, most', unit: 'count', ours: mostNodes(larger), plain: mostNodes(now) },
	];
}
