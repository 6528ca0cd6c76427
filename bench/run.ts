/**
 * `npm run bench`: what the site costs to build and to read, beside a plain Starlight site of the same words made in the
 * same run. Prints each number with its goal; a missed goal is said, and fails nothing.
 *
 * BENCH_ALL=1 runs Lighthouse on the French and Spanish pages too; BENCH_ONLY=build,weights,view,drawing,lighthouse picks parts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawAll } from './draw.ts';
import { firstViews, type View } from './first-view.ts';
import { audit, type Run } from './lighthouse.ts';
import { writePlainSite } from './plain-site.ts';
import { dayFrames, redraws } from './redraw.ts';
import { chartWeights, filesOfPage, pagesIn, scriptBytes, styleBytes } from './weights.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = join(ROOT, 'bench/out');
const OURS = join(OUT, 'ours');
const PLAIN = join(OUT, 'plain');
const PLAIN_DIST = join(PLAIN, 'dist');

const wanted = process.env.BENCH_ONLY?.split(',');
const runs = (part: string) => !wanted || wanted.includes(part);

const median = (values: number[]) => {
	const sorted = values.toSorted((a, b) => a - b);
	return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
};
const largest = <T>(items: readonly T[], size: (item: T) => number): T =>
	items.reduce((a, b) => (size(b) > size(a) ? b : a));
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const missed: string[] = [];
const WIDTHS = [46, 22, 14, 16];

function row(...cells: string[]): void {
	console.log(
		cells
			.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
			.join(' ')
			.trimEnd(),
	);
}
/** One line of the table; `met` undefined where there is no goal. */
function report(what: string, ours: string, plain: string, goal = '', met?: boolean): void {
	if (met === false) missed.push(`${what}: ${ours}, goal ${goal}`);
	row(what, ours, plain, goal, met === undefined ? '' : met ? 'met' : 'MISSED');
}

/** Builds a site from nothing kept and returns the seconds it took. */
function build(root: string, outDir: string): number {
	rmSync(outDir, { recursive: true, force: true });
	const started = performance.now();
	const command = [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--force', '--outDir', outDir];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
	});
	if (status !== 0) throw new Error(`The build of ${root} failed:\n${stdout.slice(-1500)}\n${stderr.slice(-1500)}`);
	return (performance.now() - started) / 1000;
}

function benchBuild(): void {
	if (!runs('build') && existsSync(join(OURS, 'index.html')) && existsSync(join(PLAIN_DIST, 'index.html'))) return;
	build(ROOT, OURS);
	writePlainSite(OURS, PLAIN);
	const times: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
	for (let time = 0; time < (runs('build') ? 2 : 1); time++) {
		times.plain.push(build(PLAIN, PLAIN_DIST));
		if (runs('build')) times.ours.push(build(ROOT, OURS));
	}
	const pages = { ours: pagesIn(OURS).length, plain: pagesIn(PLAIN_DIST).length };
	report('Pages', String(pages.ours), String(pages.plain), 'as many', pages.ours === pages.plain);
	if (!runs('build')) return;
	const each = { ours: median(times.ours) / pages.ours, plain: median(times.plain) / pages.plain };
	report('Build, all pages, median of 2', `${median(times.ours).toFixed(1)} s`, `${median(times.plain).toFixed(1)} s`);
	report('Build, a page', `${(each.ours * 1000).toFixed(0)} ms`, `${(each.plain * 1000).toFixed(0)} ms`);
	const ratio = each.ours / each.plain;
	report('Build, a page, times plain', ratio.toFixed(2), '1', '≤ 1.5', ratio <= 1.5);
}

function benchWeights(): void {
	const measure = (dist: string) =>
		pagesIn(dist).map((page) => {
			const files = filesOfPage(dist, page);
			return { page, script: scriptBytes(dist, files), style: styleBytes(dist, files) };
		});
	const [ours, plain] = [measure(OURS), measure(PLAIN_DIST)];
	for (const [name, pick] of [
		['largest page', (sizes: number[]) => Math.max(...sizes)],
		['median page', median],
	] as const) {
		const [own, theirs] = [ours, plain].map((sizes) => pick(sizes.map(({ script }) => script))) as [number, number];
		report(
			`Script before interaction, ${name}`,
			kB(own),
			kB(theirs),
			'≤ 12 kB, ≤ plain',
			own <= 12_000 && own <= theirs,
		);
	}
	const [own, theirs] = [ours, plain].map((sizes) => Math.max(...sizes.map(({ style }) => style))) as [number, number];
	report('Style sheets, largest page', kB(own), kB(theirs));
	report('Style sheets, times plain', (own / theirs).toFixed(2), '1', '≤ 1.2', own / theirs <= 1.2);
	for (const { id, script, data } of chartWeights(OURS))
		report(`Chart ${id}: script + data`, `${kB(script)} + ${kB(data)}`, '–', '≤ 30 kB', script + data <= 30_000);
}

async function benchViews(): Promise<void> {
	const parts = ({ document, script, style, font, rest }: View) =>
		`page ${kB(document)}, script ${kB(script)}, style ${kB(style)}, fonts ${kB(font)}, rest ${kB(rest)}`;
	for (const viewport of [
		{ width: 1280, height: 800 },
		{ width: 360, height: 640 },
	]) {
		const [ours, plain] = [await firstViews(OURS, viewport), await firstViews(PLAIN_DIST, viewport)];
		const size = `${viewport.width}×${viewport.height}`;
		const total = ({ total: bytes }: View) => bytes;
		const [most, theirs] = [largest(ours, total), largest(plain, total)];
		report(`First view ${size}, largest`, kB(most.total), kB(theirs.total), '≤ 130 kB', most.total <= 130_000);
		const [half, plainHalf] = [ours, plain].map((views) => median(views.map(total))) as [number, number];
		report(`First view ${size}, median`, kB(half), kB(plainHalf), '≤ 130 kB', half <= 130_000);
		const script = (views: View[]) => Math.max(...views.map((view) => view.script));
		report(`  script fetched by then, most`, kB(script(ours)), kB(script(plain)));
		console.log(`  ${most.page}: ${parts(most)}`);
		const over = ours.filter((view) => view.total > 130_000 && view !== most).toSorted((a, b) => b.total - a.total);
		if (over.length > 0)
			console.log(
				`  also over: ${over.map((view) => `/${view.page.replace('index.html', '')} ${kB(view.total)}`).join(', ')}`,
			);
	}
}

async function benchLighthouse(): Promise<void> {
	const all = pagesIn(OURS).filter((page) => process.env.BENCH_ALL || !/^(fr|es)\//.test(page));
	const quality: Run[] = all.map((page) => ({
		page,
		categories: ['accessibility', 'best-practices', 'seo'],
		times: 1,
	}));
	const speed: Run[] = ['index.html', 'tariffs/index.html'].map((page) => ({
		page,
		categories: ['performance'],
		times: 3,
	}));
	for (const { page, scores, lost } of await audit(OURS, [...speed, ...quality])) {
		const goal = 'performance' in scores ? 98 : 100;
		const met = Object.values(scores).every((score) => score >= goal);
		report(`Lighthouse /${page.replace(/index\.html$/, '')}`, Object.values(scores).join(' '), '', `≥ ${goal}`, met);
		if (!met) for (const audited of lost) console.log(`  ${audited}`);
	}
}

async function benchDrawing(): Promise<void> {
	const { pictures, seconds } = await drawAll(ROOT, OURS);
	report(`Drawing on the server, ${pictures} pictures`, `${seconds.toFixed(2)} s`, '–', '< 2 s', seconds < 2);
	for (const { id, median: middle, worst } of await redraws(OURS))
		report(
			`Redraw ${id}, processor / 4`,
			`${middle.toFixed(1)} ms (worst ${worst.toFixed(0)})`,
			'–',
			'< 16 ms median',
			middle < 16,
		);
	const day = await dayFrames(OURS);
	report(
		`On any day, ${day.steps} steps, processor / 4`,
		`${day.median.toFixed(0)} ms (worst ${day.worst.toFixed(0)})`,
		'–',
		'no frame > 50 ms',
		day.worst <= 50,
	);
}

row('', 'ours', 'plain', 'goal');
benchBuild();
if (runs('weights')) benchWeights();
if (runs('view')) await benchViews();
if (runs('drawing')) await benchDrawing();
if (runs('lighthouse')) await benchLighthouse();
console.log(
	missed.length > 0
		? `\nMissed ${missed.length}:\n${missed.map((line) => `  ${line}`).join('\n')}`
		: '\nEvery goal is met.',
);
