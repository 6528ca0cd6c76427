/** The order of the rooms of src/: the lint rules find each import that breaks it, and let those pass that keep it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHARTS = 'src/components/charts';

/** A file, what it imports, and words of the message that says why it may not. */
const BREACHES: [file: string, imported: string, says: string][] = [
	['src/record/a.ts', '../words/translate', 'The record knows nothing but itself'],
	['src/record/schema/a.ts', '../../components/page', 'The record knows nothing but itself'],
	['src/record/b.ts', '~/content/load', 'The record knows nothing but itself'],
	['src/words/a.ts', '../components/charts/build/prepare', 'Words are read everywhere'],
	['src/words/b.ts', '../content/load', 'Words are read everywhere'],
	['src/site/a.ts', '../words/translate', 'they import the record only'],
	['src/lists/a.ts', '../components/page', 'knows no page'],
	['src/pageText/a.ts', '../formats/plain', 'without drawing them'],
	['src/goods/suggest/a.ts', '../../components/parts/page', 'runs in the browser and at the build'],
	['src/search/a.ts', '../starlight/hits', 'Search runs in the browser'],
	['src/copies/a.ts', '../components/parts/page', 'of whatever the site is'],
	['src/formats/a.ts', '../components/page', 'not from what pages are made of'],
	['src/formats/card/a.ts', '../../components/terms/explain', 'not from what pages are made of'],
	['src/formats/c.ts', '../head/menu', 'not from what pages are made of'],
	['src/head/a.ts', '../components/parts/page', 'not from what its body is made of'],
	[`${CHARTS}/contract.ts`, './kit/join', 'imports none of them'],
	[`${CHARTS}/kit/a.ts`, '../families/bars/layout', 'serves every chart'],
	[`${CHARTS}/kit/b.ts`, '../../page', 'A chart knows no page'],
	[`${CHARTS}/families/bars/a.ts`, '../months/series', 'no other family'],
	[`${CHARTS}/families/bars/b.ts`, '../../all/polls/data', 'no other family'],
	[`${CHARTS}/families/bars/c.ts`, '../../../page', 'A chart knows no page'],
	[`${CHARTS}/all/polls/a.ts`, '../estimates/data', 'no other chart'],
	[`${CHARTS}/all/polls/b.ts`, '../../browser/frame', 'no other chart'],
	[`${CHARTS}/all/polls/c.ts`, '../../../page', 'A chart knows no page'],
	[`${CHARTS}/all/polls/d.ts`, '~/lists/events', 'A chart knows no page'],
	[`${CHARTS}/files/a.ts`, '../all/polls/data', 'made from any chart by the contract'],
	[`${CHARTS}/browser/a.ts`, '../registry', 'and imports none'],
	[`${CHARTS}/browser/b.ts`, '../../page', 'A chart knows no page'],
	[`${CHARTS}/browser/d.ts`, '../../../site/addresses', 'A chart knows no page'],
	[`${CHARTS}/build/a.ts`, '../browser/frame', 'needs a browser'],
	[`${CHARTS}/registry.ts`, './browser/frame', 'needs a browser'],
	[`${CHARTS}/build/c.ts`, '../../../site/addresses', 'A chart knows no page'],
	['src/embed/a.ts', '../components/charts/registry', 'What runs in a frame'],
	['src/embed/b.ts', '../components/parts/page', 'What runs in a frame'],
	['src/components/a.ts', '../pages/data', 'Pages are made of components'],
	['src/components/parts/a.ts', '../../sandbox/states', 'Pages are made of components'],
];

/** Imports that the rules must let pass. */
const KEPT: [file: string, imported: string][] = [
	['src/record/c.ts', './days'],
	['src/words/c.ts', '../content/i18n/en.json'],
	['src/lists/b.ts', '../words/translate'],
	['src/site/b.ts', '../record/format'],
	['src/pageText/b.ts', '../lists/events'],
	['src/pageText/c.ts', '../site/paths'],
	['src/goods/suggest/b.ts', '../../lists/goods'],
	['src/embed/c.ts', '../components/charts/browser/frame'],
	['src/embed/build/a.ts', '../../components/charts/build/prepare'],
	['src/copies/b.ts', '../site/here'],
	['src/copies/build/a.ts', '../../offline/build/files'],
	['src/head/b.ts', '../formats/structured'],
	['src/head/c.ts', '../components/charts/build/markStyles'],
	['src/formats/b.ts', '../components/charts/build/prepare'],
	[`${CHARTS}/browser/e.ts`, '../../../site/readFile'],
	[`${CHARTS}/browser/f.ts`, '../../../site/trusted'],
	[`${CHARTS}/kit/c.ts`, '../contract'],
	[`${CHARTS}/kit/d.ts`, '../../../record/days'],
	[`${CHARTS}/families/bars/d.ts`, '../../kit/join'],
	[`${CHARTS}/all/polls/e.ts`, '../../families/bars/layout'],
	[`${CHARTS}/all/polls/f.ts`, '../../../../record/days'],
	[`${CHARTS}/browser/c.ts`, '../files/svgFile'],
	[`${CHARTS}/build/b.ts`, '../registry'],
	['src/components/b.ts', './charts/build/prepare'],
];

let root: string;
let found: { filename: string; message: string; help?: string }[];

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'rooms-'));
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	copyFileSync(join(ROOT, '.oxlintrc.json'), join(root, '.oxlintrc.json'));
	for (const [file, imported] of [...BREACHES, ...KEPT]) write(file, `import { one } from '${imported}';\none();\n`);
	write('src/lists/c.ts', `import type { Two } from './d';\nexport interface One {\n\ttwo: Two;\n}\n`);
	write('src/lists/d.ts', `import type { One } from './c';\nexport interface Two {\n\tone: One;\n}\n`);
	const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/oxlint'), ['--format', 'json', 'src'], {
		cwd: root,
		encoding: 'utf8',
	});
	found = (JSON.parse(stdout) as { diagnostics: typeof found }).diagnostics;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const saidOf = (file: string) =>
	found.filter(({ filename }) => filename === file).map(({ message, help = '' }) => `${message} ${help}`);

describe('an import that breaks the order is found', () => {
	test.each(BREACHES)('%s ← %s', (file, _, says) => {
		expect(saidOf(file).join('\n')).toContain(says);
	});
});

test.each(KEPT)('%s may import %s', (file) => {
	expect(saidOf(file)).toEqual([]);
});

test('two files that import types of each other are found', () => {
	expect(saidOf('src/lists/c.ts').join('\n')).toContain('Dependency cycle detected');
});
