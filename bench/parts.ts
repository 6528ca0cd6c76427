/** The parts of the bench: each measures one side of two built sites, ours and the plain one, and gives lines of the table. */
import type { Builds, Taken } from './build.ts';
import { drawAll } from './draw.ts';
import { addressOf, firstViews, type View, type Viewport } from './first-view.ts';
import type { Run } from './lighthouse.ts';
import { dayFrames, redraws } from './redraw.ts';
import { atMost, median, type Line } from './report.ts';
import { chartWeights, filesOfPage, pagesIn, scriptBytes, styleBytes } from './weights.ts';

/** Two built sites of the same words, as folders, and the pages to measure: all that both have, if none are named. */
export interface Sites {
	ours: string;
	plain: string;
	pages?: readonly string[];
}

/**
 * Seconds that two projects take to build, by the clock and of the processor, and how many times plain's ours is.
 * @param own what `buildByTurns` measured of ours, `theirs` of plain
 */
export function buildLines({ ours, plain }: Sites, own: Builds, theirs: Builds): Line[] {
	const pages = { ours: pagesIn(ours).length, plain: pagesIn(plain).length };
	const lines: Line[] = [
		{
			what: 'Pages',
			unit: 'count',
			...pages,
			goal: { text: 'as many', met: pages.ours === pages.plain },
		},
	];
	for (const kind of ['cold', 'warm'] as const)
		for (const [clock, pick] of [
			['', ({ wall }: Taken) => wall],
			[', processor', ({ cpu }: Taken) => cpu ?? Number.NaN],
		] as const) {
			const [a, b] = [median(own[kind].map(pick)), median(theirs[kind].map(pick))];
			if (Number.isNaN(a)) continue;
			const ratio = a / pages.ours / (b / pages.plain);
			lines.push(
				{ what: `Build ${kind}${clock}, median of ${own[kind].length}`, unit: 'seconds', ours: a, plain: b },
				{
					what: `Build ${kind}${clock}, a page, times plain`,
					unit: 'times',
					ours: ratio,
					plain: 1,
					// The processor's time also counts what several cores do at once.
					...(clock === '' && { goal: atMost(ratio, 1.3, '1.3') }),
				},
			);
		}
	return lines;
}

/** What pages and charts weigh, as far as their files say. */
export function weightLines({ ours, pages, plain }: Sites): Line[] {
	const measure = (dist: string) =>
		(pages ?? pagesIn(dist)).map((page) => {
			const files = filesOfPage(dist, page);
			return { script: scriptBytes(dist, files), style: styleBytes(dist, files) };
		});
	const [own, theirs] = [measure(ours), measure(plain)];
	const lines: Line[] = [];
	for (const [name, pick] of [
		['largest page', (sizes: number[]) => Math.max(...sizes)],
		['median page', median],
	] as const) {
		const [a, b] = [pick(own.map(({ script }) => script)), pick(theirs.map(({ script }) => script))];
		lines.push({
			what: `Script before interaction, ${name}`,
			unit: 'bytes',
			ours: a,
			plain: b,
			goal: { text: '≤ 12 kB, ≤ plain', met: a <= 12_000 && a <= b },
		});
	}
	const [a, b] = [own, theirs].map((sizes) => Math.max(...sizes.map(({ style }) => style))) as [number, number];
	lines.push(
		{ what: 'Style sheets, largest page', unit: 'bytes', ours: a, plain: b },
		{ what: 'Style sheets, times plain', unit: 'times', ours: a / b, plain: 1, goal: atMost(a / b, 1.2, '1.2') },
	);
	for (const { data, id, script } of chartWeights(ours, pages))
		lines.push({
			what: `Chart ${id}: script and data`,
			unit: 'bytes',
			ours: script + data,
			goal: atMost(script + data, 30_000, '30 kB'),
		});
	return lines;
}

const BUDGET = 130_000;

/** What a browser fetches for first views, in windows of some sizes. */
export async function viewLines({ ours, pages, plain }: Sites, windows: readonly Viewport[]): Promise<Line[]> {
	const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
	const partsOf = ({ document, font, page, rest, script, style }: View) =>
		`${addressOf(page)}: page ${kB(document)}, script ${kB(script)}, style ${kB(style)}, fonts ${kB(font)}, rest ${kB(rest)}`;
	const lines: Line[] = [];
	for (const { height, width } of windows) {
		const own = (await firstViews(ours, { width, height }, pages)).toSorted((a, b) => b.total - a.total);
		const theirs = await firstViews(plain, { width, height }, pages);
		const over = own.filter(({ total }) => total > BUDGET);
		for (const [name, pick] of [
			['largest', (sizes: number[]) => Math.max(...sizes)],
			['median', median],
		] as const) {
			const [a, b] = [own, theirs].map((views) => pick(views.map(({ total }) => total))) as [number, number];
			lines.push({
				what: `First view ${width}×${height}, ${name}`,
				unit: 'bytes',
				ours: a,
				plain: b,
				goal: atMost(a, BUDGET, '130 kB'),
				...(name === 'largest' && { notes: (over.length > 0 ? over : own.slice(0, 1)).map(partsOf) }),
			});
		}
		const [a, b] = [own, theirs].map((views) => Math.max(...views.map(({ script }) => script))) as [number, number];
		lines.push({ what: `  script fetched by then, most`, unit: 'bytes', ours: a, plain: b });
	}
	return lines;
}

export interface Drawn {
	/** Charts whose answers to keys are timed; all if not named. */
	charts?: readonly string[];
	/** How many steps of *On any day*'s slider are timed. */
	steps: number;
}

/** How long drawing takes: of a build, and of a phone's processor. */
export async function drawingLines(root: string, { ours, pages }: Sites, { charts, steps }: Drawn): Promise<Line[]> {
	const { pictures, seconds } = await drawAll(root, ours, pages);
	const redrawn = await redraws(ours, charts);
	const day = await dayFrames(ours, steps);
	return [
		{
			what: `Drawing on the server, ${pictures} pictures`,
			unit: 'seconds',
			ours: seconds,
			goal: atMost(seconds, 2, '2 s'),
		},
		...redrawn.flatMap(({ id, median: middle, worst }): Line[] => [
			{
				what: `Redraw ${id}, processor / 4, median`,
				unit: 'milliseconds',
				ours: middle,
				goal: atMost(middle, 16, '16 ms'),
			},
			{ what: '  worst', unit: 'milliseconds', ours: worst },
		]),
		{ what: `On any day, ${day.steps} steps, processor / 4, median`, unit: 'milliseconds', ours: day.median },
		{ what: '  worst', unit: 'milliseconds', ours: day.worst, goal: atMost(day.worst, 50, '50 ms') },
	];
}

/** Lighthouse's scores of pages of our site. */
export async function lighthouseLines(ours: string, runs: readonly Run[]): Promise<Line[]> {
	const { audit } = await import('./lighthouse.ts');
	const lines: Line[] = [];
	for (const { lost, page, scores } of await audit(ours, runs)) {
		for (const [category, score] of Object.entries(scores)) {
			const goal = category === 'performance' ? 98 : 100;
			lines.push({
				what: `Lighthouse ${category} ${addressOf(page)}`,
				unit: 'score',
				ours: score,
				goal: { text: `≥ ${goal}`, met: score >= goal },
				...(score < goal && { notes: lost }),
			});
		}
	}
	return lines;
}
