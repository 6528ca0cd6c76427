/** Every part of the bench runs, on a few pages and few times over: its numbers are looked at, not judged. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerLines } from '../../bench/answer.ts';
import { build, buildByTurns, childTimes, type Builds, type Taken } from '../../bench/build.ts';
import { linesOf, measure } from '../../bench/embeds/lines.ts';
import { readBars } from '../../bench/embeds/rows.ts';
import { SLOW_4G } from '../../bench/embeds/slowHost.ts';
import { firstViews } from '../../bench/first-view.ts';
import { answersOf, entriesIn, filesOfLarger, picturesOf, recordOf, troublesOf } from '../../bench/growth/inside';
import * as growth from '../../bench/growth/lines.ts';
import { copyProject } from '../../bench/growth/project.ts';
import { hostingLines } from '../../bench/hosting.ts';
import { buildLines, drawingLines, lighthouseLines, viewLines, weightLines } from '../../bench/parts.ts';
import { writePlainSite } from '../../bench/plain-site.ts';
import { gradeOf, readingLines, sentencesOf } from '../../bench/reading.ts';
import { textOf, type Line } from '../../bench/report.ts';
import { searchLines } from '../../bench/search.ts';
import { suggestLines } from '../../bench/suggest.ts';
import { pagesIn } from '../../bench/weights.ts';
import { registry } from '../../src/components/charts/registry';
import { findProgram } from '../../tools/apt.ts';
import { isInstalled } from '../../tools/packages.ts';
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

test.skipIf(!findProgram('wrk') || !findProgram('nginx'))('hosting: what nginx sends in a second', async () => {
	const lines = sane(await hostingLines(sites, join(ROOT, 'bench/out/few'), { connections: [1], seconds: 1 }));
	expect(namesOf(lines).slice(0, 2)).toEqual(['Sent, home, 1 connection', '  99 of 100 within']);
	expect(lines.find(({ goal }) => goal?.text === 'none fails')?.goal?.met).toBe(true);
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

test('suggestions of goods, beside Pagefind', async () => {
	const lines = await suggestLines(ROOT, DIST, 2);
	sane(lines.filter(({ unit }) => unit !== 'count'));
	expect(lines.find(({ unit }) => unit === 'count')!.ours, 'goods that are not suggested').toBe(0);
});

test('search, beside Pagefind and MiniSearch', async () => {
	const lines = await searchLines(ROOT, DIST, 2);
	sane(lines.filter(({ unit }) => unit !== 'count'));
	const shares = lines.filter(({ what }) => what.includes('percent'));
	expect(shares).toHaveLength(3 * 5);
	for (const { notes, ours, plain, what } of shares) {
		expect(ours, what).toBeGreaterThanOrEqual(plain!);
		expect(notes![0]).toMatch(/^MiniSearch by section: \d+$/);
	}
	for (const { ours, what } of lines.filter((line) => line.what.includes('without any'))) expect(ours, what).toBe(0);
});

test('what an answer about goods fetches', async () => {
	sane(await answerLines(DIST, ['95069925']));
});

test('the grade that the story asks for', () => {
	expect(sane(readingLines(DIST))).toHaveLength(1);
	expect(
		sentencesOf(
			'<main><div class="sl-markdown-content"><p>One is here.<sup class="jr-cite">1</sup> Two are not.</p><p>More: three.</p></div></main>',
		),
	).toEqual(['One is here.', 'Two are not.']);
	// 0.39 words a sentence plus 11.8 syllables a word less 15.59: ten words of one syllable are read in the second grade.
	expect(gradeOf(['The cat sat on the mat and saw a dog.'])).toBeCloseTo(0.39 * 10 + 11.8 - 15.59, 1);
});

describe('growth, of a record a fifth larger', () => {
	const larger = { root: join(ROOT, 'bench/out/few-more'), dist: join(ROOT, 'bench/out/few-more/dist') };
	let grown: ReturnType<typeof recordOf>;
	let taken: Taken;

	beforeAll(() => {
		copyProject(ROOT, larger.root, filesOfLarger(recordOf(ROOT), { factor: 1.2, end: '2027-12-30', seed: 3 }));
		grown = recordOf(larger.root);
		taken = build(larger, true);
	});

	test('build: entries and pages, and the time of an entry', () => {
		const built = { entries: entriesIn(grown), pages: pagesIn(larger.dist).length, builds: [taken] };
		const lines = sane(growth.buildLines(built, built));
		expect(lines.find(({ unit }) => unit === 'times')!.ours, 'of a site beside itself').toBe(1);
		expect(built.entries).toBeGreaterThan(entriesIn(recordOf(ROOT)) * 1.15);
		expect(built.pages).toBeGreaterThanOrEqual(pagesIn(DIST).length);
	});
	test('pictures', () => {
		const pictures = picturesOf(grown, larger.root);
		const [bad, nodes] = growth.chartLines(pictures, pictures, troublesOf);
		expect(bad!.notes, 'what does not read').toEqual([]);
		sane([nodes!]);
		expect(new Set(pictures.map(({ id }) => id)).size).toBe(registry.length);
	});
	test('a picture that does not read is told with its reason', () => {
		const fine = { id: 'polls', params: '', band: 'wide' as const, height: 300, nodes: 90 };
		const bad = { ...fine, height: 9_000, nodes: 90_000, outside: ['lost'], touching: ['a / b'], close: ['c / d'] };
		const [line] = growth.chartLines([], [bad], troublesOf);
		expect(line!.notes).toEqual([
			expect.stringMatching(/^polls, wide: .*lost.*a \/ b.*c \/ d.*90000 nodes.*9000 pixels/),
		]);
		expect(line!.goal!.met).toBe(false);
	});
	test('search finds what was planted, and says what it does not find', async () => {
		const answers = await answersOf(grown, larger.dist);
		const [missed, slowest] = growth.searchLines(answers);
		expect(missed!.notes).toEqual([]);
		sane([slowest!]);
		// The present site has none of them.
		const [all] = growth.searchLines(await answersOf(grown, DIST));
		expect(all!.ours).toBe(answers.length);
	});
	test('first views', async () => {
		const size = { width: 1280, height: 800 };
		const views = await firstViews(larger.dist, size, pages);
		const [largest, middle, over] = growth.viewLines(views, views, size);
		sane([largest!, middle!]);
		expect(over!.ours).toBe(over!.notes!.length);
		const [, , heavy] = growth.viewLines(views, [{ ...views[0]!, total: 260_000 }], size);
		expect(heavy!.notes).toEqual([expect.stringContaining('2.00 times the budget')]);
	});
});

describe('embeds', () => {
	const out = join(ROOT, 'bench/out/few-embeds');

	test('the bars of our chart are seen in a frame of another site, weighed, and answer a pointer', async () => {
		const [ours, ...others] = await measure(DIST, out, { rounds: 1, peers: [] });
		expect(others).toEqual([]);
		const cost = ours!.costs[0]!;
		expect(cost.answers).toBe(true);
		// The slow network lets a page begin after half a second.
		expect(cost.drawn).toBeGreaterThan(SLOW_4G.latency);
		expect(cost.bytesDrawn).toBeGreaterThan(1_000);
		expect(cost.bytesInteractive).toBeGreaterThan(cost.bytesDrawn);
		expect(cost.scriptBytes).toBeGreaterThan(1_000);
		expect(cost.task).toBeGreaterThan(cost.script);
		expect(ours!.ten).toBeGreaterThan(ours!.one);
		// What stands behind the # makes no other page.
		expect(ours!.tenElements).toBeLessThan(2 * ours!.one);
		expect(ours!.tenStates).toBeGreaterThan(ours!.tenElements!);
		expect(ours!.tenCharts).toBeGreaterThan(ours!.ten);
	});
	// The libraries come with the first run of the bench: a test fetches nothing.
	test.skipIf(!isInstalled(join(ROOT, 'bench/embeds')))('a library draws the same bars', async () => {
		const lines = linesOf(await measure(DIST, out, { rounds: 1, peers: ['chart.js'] }));
		sane(lines.filter(({ what }) => !what.includes('shift')));
		expect(lines[0]!.notes).toEqual([expect.stringMatching(/^Chart\.js \d+ ms$/)]);
		expect(readBars(DIST).length).toBeGreaterThan(10);
	});
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
