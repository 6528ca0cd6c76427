/**
 * What a module loads when it is imported: words and page texts must not bring the charts and their libraries with
 * them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = join(ROOT, 'src');

/** The specifiers of a module's imports that are there when it runs: types are gone by then. */
function importsOf(file: string): string[] {
	const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
		compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true },
	});
	return ts.preProcessFile(outputText).importedFiles.map(({ fileName }) => fileName);
}

/** The file that a specifier names; none for a package. */
function fileOf(specifier: string, from: string): string | undefined {
	if (!/^[.~]/.test(specifier)) return undefined;
	const path = specifier.startsWith('~/') ? join(SRC, specifier.slice(2)) : join(dirname(from), specifier);
	const found = [path.replace(/\?.*$/, ''), `${path}.ts`, join(path, 'index.ts')].find(
		(file) => existsSync(file) && /\.\w+$/.test(file),
	);
	if (!found) throw new Error(`${relative(ROOT, from)} imports "${specifier}", which leads to no file.`);
	return found;
}

/** Every file and package that is loaded with a module, the module itself included. */
function reachOf(module: string): string[] {
	const reached = new Set<string>();
	const visit = (file: string) => {
		const name = relative(ROOT, file);
		if (reached.has(name)) return;
		reached.add(name);
		if (!file.endsWith('.ts')) return;
		for (const specifier of importsOf(file)) {
			const next = fileOf(specifier, file);
			if (next) visit(next);
			else reached.add(specifier);
		}
	};
	visit(join(ROOT, module));
	return [...reached].toSorted();
}

/** Charts, and the libraries that draw them. */
const ofCharts = (name: string) => /^src\/components\/charts\/|^d3\b|^linkedom$/.test(name);

test('the reach of a chart is seen: its file, its folder, its libraries', () => {
	const reached = reachOf('src/components/charts/build/prepare.ts').filter(ofCharts);
	expect(reached).toEqual(
		expect.arrayContaining([
			'linkedom',
			'src/components/charts/registry.ts',
			'src/components/charts/all/timeline/draw.ts',
		]),
	);
	expect(reached).toContainEqual(expect.stringMatching(/^d3/));
});

describe.each([
	'src/words/ofSite.ts',
	'src/words/translate.ts',
	'src/lists/changes.ts',
	'src/lists/events.ts',
	'src/lists/glossary.ts',
	'src/pageText/citations.ts',
	'src/pageText/plain.ts',
	'src/formats/calendar.ts',
	'src/formats/feed.ts',
	'src/formats/llms.ts',
	'src/formats/structured.ts',
	'src/search/ask.ts',
	'src/search/words.ts',
])('%s', (module) => {
	test('loads no chart', () => {
		expect(reachOf(module).filter(ofCharts)).toEqual([]);
	});
});

test('a string of the site is read with words and the record’s formats alone', () => {
	const others = reachOf('src/words/ofSite.ts').filter((name) => !/^src\/(words|record)\//.test(name));
	expect(others).toEqual([]);
});
