/** What can be asked of `npm run mutate`: a folder of charts, or of the record, and the tests that should notice. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';

export interface Target {
	/** As it was asked for: `timeline`, `families/bars`, `record/review`. */
	name: string;
	/** The files to change, relative to the project. */
	files: string[];
	/** The tests that may notice; of these only the ones that load a changed file are run. */
	tests: string[];
	/** The charts whose kept pictures may notice. */
	pictures: string[];
}

const CHARTS = 'src/components/charts';
/** Files of a chart that say things in words or put marks into the page: asked for by name only. */
const ASIDE = new Set(['words.ts', 'draw.ts', 'index.ts', 'controls.ts']);

/** The tests of a chart that load no other: one that loads them all takes three times as long, a thousand times over. */
const CHART_TESTS = ['truth/**/*', 'pictures/*'];
/** Tests that draw every chart, or run a tool or a build: what they notice others notice too, in a hundredth of the time. */
const NOT_OF_RECORD =
	/^(as-of|charts|labels|made-from|record-new|record-grows|tracks|tools|paint|release|data-package)\b/;

const unit = (name: string) => `tests/unit/${name}.test.ts`;

/** The TypeScript files under a folder, or the one file; without their own tests and helpers none is left out. */
function filesUnder(path: string, leaveOut: (file: string) => boolean): string[] {
	if (existsSync(join(ROOT, `${path}.ts`))) return [`${path}.ts`];
	if (!existsSync(join(ROOT, path)) || !statSync(join(ROOT, path)).isDirectory()) return [];
	return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !leaveOut(file))
		.toSorted()
		.map((file) => `${path}/${file.replaceAll('\\', '/')}`);
}

/** Whether a test works with the bench, which is not copied with the project that is changed. */
const needsBench = (test: string): boolean =>
	/from '\.\.\/\.\.\/bench\//.test(readFileSync(join(ROOT, unit(test)), 'utf8'));

/** Every chart, in the order of their folders. */
const charts = (): string[] => readdirSync(join(ROOT, CHARTS, 'all')).toSorted();

/** The charts that use what a family shares. */
const drawnWith = (family: string): string[] =>
	charts().filter((chart) =>
		filesUnder(`${CHARTS}/all/${chart}`, () => false).some((file) =>
			readFileSync(join(ROOT, file), 'utf8').includes(`families/${family}/`),
		),
	);

/**
 * The target that a name asks for. A chart's name asks for its data, state and layout and what these are made of; its
 * words or drawing are asked for by file, `timeline/draw`.
 * @throws naming what can be asked for, where there is no such file or folder
 */
export function targetOf(name: string): Target {
	const [first, second = ''] = name.split('/');
	const isChart = charts().includes(first!);
	const folder = isChart
		? `${CHARTS}/all/${name}`
		: first === 'families' || first === 'kit'
			? `${CHARTS}/${name}`
			: `src/${name}`;
	const files = filesUnder(folder, (file) => isChart && ASIDE.has(file));
	if (files.length === 0)
		throw new Error(
			`There is nothing to change in "${name}". Ask for a chart (${charts().join(', ')}), for families/bars, ` +
				'families/months, families/trade, families/duties, kit, or for a file under src such as record/review.',
		);
	const others = readdirSync(join(ROOT, 'tests/unit'))
		.filter((file) => file.endsWith('.test.ts'))
		.map((file) => file.replace(/\.test\.ts$/, ''))
		.filter((test) => !NOT_OF_RECORD.test(test) && !needsBench(test));
	return {
		name,
		files,
		tests: (folder.startsWith(CHARTS) ? CHART_TESTS : others).map(unit),
		pictures: isChart ? [first!] : first === 'families' ? drawnWith(second) : charts(),
	};
}
