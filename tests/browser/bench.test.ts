/** Every part of the bench runs, on a few pages and few times over: its numbers are looked at, not judged. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { buildByTurns, childTimes, type Builds } from '../../bench/build.ts';
import { buildLines, drawingLines, lighthouseLines, viewLines, weightLines } from '../../bench/parts.ts';
import { writePlainSite } from '../../bench/plain-site.ts';
import { textOf, type Line } from '../../bench/report.ts';
import { pagesIn } from '../../bench/weights.ts';
import { DIST } from './server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PLAIN = { root: join(ROOT, 'bench/out/few'), dist: join(ROOT, 'bench/out/few/dist') };
/** One with charts in its first view and one without. */
const pages = ['index.html', 'how-we-know/index.html'];
const sites = { ours: DIST, plain: PLAIN.dist, pages };
let builds: Builds;

beforeAll(() => {
	writePlainSite(DIST, PLAIN.root, pages);
	builds = buildByTurns([PLAIN], 1)[0]!;
});

/** The lines, each a number above nothing that can be written as text. */
function sane(lines: readonly Line[]): readonly Line[] {
	expect(lines.length).toBeGreaterThan(0);
	for (const line of lines) {
		for (const number of [line.ours, line.plain ?? 1]) {
			expect(number, line.what).toBeGreaterThan(0);
			expect(number, line.what).toBeLessThan(Number.POSITIVE_INFINITY);
		}
		expect(textOf(line)).toMatch(/\d/);
	}
	return lines;
}
const namesOf = (lines: readonly Line[]) => lines.map(({ what }) => what);

test('the plain site has the pages asked for, in three languages', () => {
	expect(pagesIn(PLAIN.dist)).toEqual(
		['', 'es/', 'fr/'].flatMap((folder) => pages.map((page) => folder + page)).toSorted(),
	);
});

test('builds: cold and warm, by the clock and of the processor', () => {
	const lines = sane(buildLines({ ours: PLAIN.dist, plain: PLAIN.dist }, builds, builds));
	const ratios = lines.filter(({ unit }) => unit === 'times');
	expect(ratios).toHaveLength(process.platform === 'win32' ? 2 : 4);
	for (const { ours, what } of ratios) expect(ours, `${what}, of a site beside itself`).toBe(1);
});

test('the processor’s time is read from what a shell says of its children', () => {
	expect(childTimes('a warning\n0m0.00s 0m0.00s\n1m9.50s 0m2.25s\n')).toBe(71.75);
	expect(childTimes('no times')).toBeUndefined();
});

test('weights of pages and charts', () => {
	expect(namesOf(sane(weightLines(sites)))).toEqual(
		expect.arrayContaining(['Style sheets, times plain', expect.stringMatching(/^Chart [\w-]+: script and data$/)]),
	);
});

test('first views, of ours and of plain', async () => {
	const lines = sane(await viewLines(sites, [{ width: 1280, height: 900 }]));
	expect(lines[0]!.plain).toBeGreaterThan(10_000);
	expect(lines[0]!.notes).toEqual([expect.stringMatching(/^\/.*: page [\d.]+ kB, script/)]);
});

test('drawing: on the server, at a key, and from day to day', async () => {
	const names = namesOf(sane(await drawingLines(ROOT, sites, { charts: ['polls'], steps: 3 })));
	expect(names).toEqual([
		expect.stringMatching(/^Drawing on the server, \d*[2468] pictures$/),
		'Redraw polls, processor / 4, median',
		'  worst',
		'On any day, 3 steps, processor / 4, median',
		'  worst',
	]);
});

/** Lighthouse has a package.json of its own and comes with the first `npm run bench`: a test fetches nothing. */
function lighthouseIsHere(): boolean {
	try {
		return createRequire(join(ROOT, 'bench/lighthouse.ts')).resolve('lighthouse') !== '';
	} catch {
		return false;
	}
}
test.skipIf(!lighthouseIsHere())('Lighthouse, where it is installed', async () => {
	const lines = await lighthouseLines(DIST, [{ page: pages[1]!, categories: ['seo', 'performance'], times: 1 }]);
	expect(namesOf(sane(lines))).toEqual(['Lighthouse seo /how-we-know/', 'Lighthouse performance /how-we-know/']);
});
