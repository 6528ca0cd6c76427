/** What is wrong in the text of a page is found before it is drawn, with file and line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faultOfChart, paramsOf } from '../../src/components/charts/build/prepare';
import { isFileOfSite } from '../../src/content/files';
import { checkCharts } from '../../src/pageText/charts';
import { faultsOf } from '../../src/pageText/faults';
import { readMdx, tagsOf } from '../../src/pageText/mdx';
import { record } from '../record';

const PAGES = new Set(['/', '/tariffs/', '/fr/tariffs/']);
const faults = (body: string) =>
	faultsOf(readMdx(body, 'page.mdx'), { isPage: (path) => PAGES.has(path), isFile: (path) => path === '/data/x.csv' });

describe('a text', () => {
	test.each([
		[
			'links to pages, places, files and other sites',
			'[a](/tariffs/#x) [b](/tariffs/?on=1) [c](#d) [e](/data/x.csv) [f](https://a.test)',
		],
		['a component that leads to a page', '<Ask to="/fr/tariffs/" only="a" />'],
		['elements that lay out text', '<div class="x">\n\n<p>One <strong>two</strong></p>\n\n</div>'],
		['what stands in code', '`<script>` and `[a](/nowhere/)`'],
	])('may hold %s', (_, body) => expect(faults(body)).toEqual([]));

	test.each([
		['a link to no page', 'One.\n\n[two](/nowhere/)', 3, 'a link leads to "/nowhere/", where there is no page'],
		['a link to no file', 'One.\n\n[two](/data/y.csv)', 3, 'a link leads to "/data/y.csv", where there is no file'],
		['a link in a list at the end', '[a]: /nowhere/\n\n[a]', 1, 'leads to "/nowhere/"'],
		['a link without its slash', '[two](/tariffs#x)', 1, 'leads to "/tariffs": write it with a slash at its end'],
		['a link from where it stands', '[two](../tariffs/)', 1, 'write the address from the root of the site'],
		['a link to a host without a scheme', '[two](//host.test/)', 1, 'write the address from the root'],
		['a link that runs', '[two](javascript:alert)', 1, 'leads to "javascript:", which a text may not'],
		['a component that leads to no page', 'One.\n\n<Ask to="/nowhere/" />', 3, '<Ask>: "to" leads to "/nowhere/"'],
		['an element that leads to no page', '<a href="/nowhere/">x</a>', 1, '<a>: "href" leads to "/nowhere/"'],
		['a script', 'One.\n\n<script>x</script>', 3, '<script>: a text may not use this element'],
		['a frame', '<iframe src="https://a.test" />', 1, '<iframe>: a text may not use this element'],
		['a style sheet', '<style>x</style>', 1, '<style>: a text may not use this element'],
		['a form', '<form />', 1, '<form>: a text may not use this element'],
		['code in an attribute', '<div onclick="x">y</div>', 1, '<div>: a text may not use "onclick"'],
		['what cannot be seen', 'One.\n\nTwo\u202E three', 3, 'a text holds U+202E, a character that cannot be seen'],
		['a control character in code', 'One `two\u000B`', 1, 'a text holds U+000B'],
		['markup in an attribute', '<div set:html="<b>" />', 1, '<div>: a text may not use "set:html"'],
	])('may not hold %s', (_, body, line, message) => {
		const found = faults(body);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(new RegExp(`^page\\.mdx, line ${line} of its text`));
		expect(found[0]).toContain(message);
	});

	test('is given the lines of its file', () => {
		const folder = mkdtempSync(join(tmpdir(), 'joint-review-'));
		const file = join(folder, 'page.mdx');
		const body = 'One.\n\n<Cite />\n';
		writeFileSync(file, `---\ntitle: A page\n---\n\n${body}`);
		expect(tagsOf(readMdx(body, file), 'Cite')[0]!.where).toBe(`${file}:7, <Cite>`);
		rmSync(folder, { recursive: true });
	});
});

test('the files of the site are known', () => {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const known =
		'/data/events.csv /data/events.json /data/datapackage.json /charts/timeline/fr.svg /es/calendar.ics /feed.xml /favicon.svg';
	for (const path of known.split(' ')) expect(isFileOfSite(path, root), path).toBe(true);
	const unknown = '/data/event.csv /charts/no-chart/en.svg /charts/timeline/de.svg /calendar.xml /nothing.svg';
	for (const path of unknown.split(' ')) expect(isFileOfSite(path, root), path).toBe(false);
});

test.each([
	['there is no such chart', 'timelime', '', /^there is no chart "timelime"; there are: timeline, /],
	[
		'the chart has no such parameter',
		'tariff-steps',
		'colour=red',
		/^the chart has no parameter "colour"; it has: sector, /,
	],
	['the parameter is misspelt', 'tariff-steps', 'sectr=steel', /^the chart has no parameter "sectr"/],
	['every object has such a thing', 'tariff-steps', 'constructor=x', /^the chart has no parameter "constructor"/],
	['the chart has no such value', 'tariff-steps', 'sector=stele', /^the chart does not understand sector=stele/],
])('of a chart it is found that %s', (_, id, params, message) => {
	expect(faultOfChart(record, id, 'en', paramsOf(params))).toMatch(message);
});

test('a chart that is there, in a state that it has, is without a fault', () => {
	expect(faultOfChart(record, 'tariff-steps', 'en', paramsOf('sector=steel&on=2025-06-04'))).toBeUndefined();
	expect(faultOfChart(record, 'timeline', 'fr', {})).toBeUndefined();
});

test('a page is refused with the line of the chart', () => {
	const text = readMdx(
		'One.\n\n<Chart id="timeline" />\n\n<Chart id="tariff-steps" params="sectr=steel" />',
		'page.mdx',
	);
	expect(() => checkCharts(text, ({ id, params }) => faultOfChart(record, id, 'en', paramsOf(params)))).toThrow(
		/^page\.mdx, line 5 of its text, <Chart>: the chart has no parameter "sectr"; it has: sector, .*\.$/,
	);
});
