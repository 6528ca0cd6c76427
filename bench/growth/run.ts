/**
 * `npm run bench:growth`: the record made ten times as large, in a copy of the project, and what that costs beside the
 * present record in the same run. Prints each number with its goal; a missed goal is said, and fails nothing.
 *
 * BENCH_FACTOR=3 makes it three times as large; BENCH_ROUNDS=1 builds each site once, 0 looks at what the
 * run before has built.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { build, type Taken } from '../build.ts';
import { firstViews } from '../first-view.ts';
import { headOf, textOf, type Line } from '../report.ts';
import { isFallback, pagesIn } from '../weights.ts';
import { buildLines, chartLines, searchLines, viewLines } from './lines.ts';
import { copyProject } from './project.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, 'bench/out/growth');
const VIEWPORT = { width: 1280, height: 800 };
/** Ten years from the first full one of the record. */
const GROWTH = { factor: Number(process.env.BENCH_FACTOR ?? 10), end: '2034-10-30', seed: 8 };
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 2);

const siteAt = (name: string) => ({ root: join(OUT, name), dist: join(OUT, name, 'dist') });
const [NOW, LARGER] = [siteAt('now'), siteAt('larger')];

const vite = await createServer({
	root: ROOT,
	configFile: false,
	logLevel: 'error',
	appType: 'custom',
	server: { middlewareMode: true, ws: false },
	optimizeDeps: { noDiscovery: true },
});
const missed: Line[] = [];
const print = (lines: readonly Line[]) => {
	for (const line of lines) {
		console.log(textOf(line));
		if (line.goal?.met === false) missed.push(line);
	}
};
/** The pages to look at: an untranslated one is the English one with other words in its menu. */
const viewsOf = ({ dist }: { dist: string }) =>
	firstViews(
		dist,
		VIEWPORT,
		pagesIn(dist).filter((page) => !isFallback(dist, page)),
	);

try {
	const inside = (await vite.ssrLoadModule('/bench/growth/inside.ts')) as typeof import('./inside.ts');
	const present = inside.recordOf(ROOT);
	if (ROUNDS > 0) {
		copyProject(ROOT, NOW.root);
		copyProject(ROOT, LARGER.root, inside.filesOfLarger(present, GROWTH));
	}
	// Read back, and so checked as the build checks it.
	const record = inside.recordOf(LARGER.root);

	const builds: { now: Taken[]; larger: Taken[] } = { now: [], larger: [] };
	for (let round = 0; round < ROUNDS; round++) {
		builds.now.push(build(NOW, true));
		builds.larger.push(build(LARGER, true));
	}
	const built = (site: typeof NOW, of: typeof record, taken: Taken[]) => ({
		entries: inside.entriesIn(of),
		pages: pagesIn(site.dist).length,
		builds: taken,
	});
	console.log(headOf(`times ${GROWTH.factor}`, 'now'));
	if (ROUNDS > 0) print(buildLines(built(NOW, present, builds.now), built(LARGER, record, builds.larger)));
	print(chartLines(inside.picturesOf(present, ROOT), inside.picturesOf(record, LARGER.root), inside.troublesOf));
	print(searchLines(await inside.answersOf(record, LARGER.dist)));
	print(viewLines(await viewsOf(NOW), await viewsOf(LARGER), VIEWPORT));
} finally {
	await vite.close();
}
console.log(missed.length > 0 ? `\nMissed ${missed.length}.` : '\nEvery goal is met.');
