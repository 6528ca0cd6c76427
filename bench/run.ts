/**
 * `npm run bench`: what the site costs to build and to read, beside a plain Starlight site of the same words made in the
 * same run. Prints each number with its goal; a missed goal is said, and fails nothing.
 *
 * BENCH_ALL=1 measures the untranslated French and Spanish pages too;
 * BENCH_ONLY=build,weights,view,drawing,suggest,answer,search,reading,hosting,embeds,lighthouse picks parts.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerLines } from './answer.ts';
import { build, buildByTurns, type Builds, type Project } from './build.ts';
import { embedLines } from './embeds/lines.ts';
import { hostingLines } from './hosting.ts';
import type { Run } from './lighthouse.ts';
import { buildLines, drawingLines, lighthouseLines, viewLines, weightLines, type Sites } from './parts.ts';
import { writePlainSite } from './plain-site.ts';
import { readingLines } from './reading.ts';
import { headOf, textOf, type Line } from './report.ts';
import { searchLines } from './search.ts';
import { suggestLines } from './suggest.ts';
import { isFallback, pagesIn } from './weights.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = join(ROOT, 'bench/out');
const OURS: Project = { root: ROOT, dist: join(OUT, 'ours') };
const PLAIN: Project = { root: join(OUT, 'plain'), dist: join(OUT, 'plain/dist') };
const ROUNDS = 3;

/** Desktop windows and a phone's. */
const WINDOWS = [
	{ width: 1280, height: 800 },
	{ width: 1280, height: 900 },
	{ width: 360, height: 640 },
];

const wanted = process.env.BENCH_ONLY?.split(',');
const isWanted = (part: string) => !wanted || wanted.includes(part);

if (isWanted('build') || [OURS, PLAIN].some(({ dist }) => !existsSync(join(dist, 'index.html')))) {
	build(OURS, false);
	writePlainSite(OURS.dist, PLAIN.root);
	build(PLAIN, false);
}

/** An untranslated page is the English one with other words in its menu. */
const pages = pagesIn(OURS.dist).filter((page) => process.env.BENCH_ALL || !isFallback(OURS.dist, page));
const sites: Sites = { ours: OURS.dist, plain: PLAIN.dist, pages };

/** Every category of every page once; speed of two pages, which is what the machine's moods disturb, three times. */
const lighthouseRuns = (): Run[] => [
	...['index.html', 'tariffs/index.html'].map((page): Run => ({ page, categories: ['performance'], times: 3 })),
	...pages.map((page): Run => ({ page, categories: ['accessibility', 'best-practices', 'seo'], times: 1 })),
];

const PARTS: { [part: string]: () => Line[] | Promise<Line[]> } = {
	build: () => {
		const [ours, plain] = buildByTurns([OURS, PLAIN], ROUNDS) as [Builds, Builds];
		return buildLines(sites, ours, plain);
	},
	weights: () => weightLines(sites),
	view: () => viewLines(sites, WINDOWS),
	drawing: () => drawingLines(ROOT, sites, { steps: 40 }),
	suggest: () => suggestLines(ROOT, OURS.dist),
	answer: () => answerLines(OURS.dist),
	reading: () => readingLines(OURS.dist),
	search: () => searchLines(ROOT, OURS.dist),
	hosting: () => hostingLines(sites, OUT),
	embeds: () => embedLines(ROOT, OURS.dist, { rounds: 5 }),
	lighthouse: () => lighthouseLines(OURS.dist, lighthouseRuns()),
};

const missed: Line[] = [];
console.log(headOf('ours', 'plain'));
for (const [part, measure] of Object.entries(PARTS)) {
	if (!isWanted(part)) continue;
	for (const line of await measure()) {
		console.log(textOf(line));
		if (line.goal?.met === false) missed.push(line);
	}
}
console.log(
	missed.length > 0 ? `\nMissed ${missed.length}:\n${missed.map(textOf).join('\n')}` : '\nEvery goal is met.',
);
