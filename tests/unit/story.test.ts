/** Where a reader of a story is, and where keys and addresses lead. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sessionOf } from '../../src/components/charts/browser/session';
import { paramsOf, prepare } from '../../src/components/charts/build/prepare';
import { fragmentOf, readyAfter, stepAt, stepBy, stepNamed } from '../../src/components/story/steps';
import { stepsIn } from '../../src/pageText/charts';
import { readMdx } from '../../src/pageText/mdx';
import { record } from '../record';

describe('the step that is read', () => {
	test.each([
		['the first, before any has come to the line', [500, 900, 1300], 400, 0],
		['the one that has just come to it', [400, 800, 1200], 400, 0],
		['the last above it', [-900, -500, 100, 600], 400, 2],
		['the last of all, at the end', [-1500, -1000, -600], 400, 2],
	])('is %s', (_, tops, line, step) => expect(stepAt(tops, line)).toBe(step));
});

describe('an address', () => {
	test.each([
		['#step-1', 0],
		['#step-7', 6],
		['#step-8', null],
		['#step-0', null],
		['#step-', null],
		['#step-4b', null],
		['#sources', null],
		['', null],
	])('“%s” names a step, or none', (fragment, step) => expect(stepNamed(fragment, 7)).toBe(step));

	test('names every step and leads back to it', () => {
		for (const step of [0, 1, 2, 3, 4, 5, 6]) expect(stepNamed(fragmentOf(step), 7)).toBe(step);
	});
});

test('arrow keys lead to the step before and after, and stop at the ends', () => {
	expect([stepBy('ArrowRight', 0, 7), stepBy('ArrowLeft', 3, 7)]).toEqual([1, 2]);
	expect([stepBy('ArrowLeft', 0, 7), stepBy('ArrowRight', 6, 7), stepBy('ArrowDown', 3, 7)]).toEqual([
		null,
		null,
		null,
	]);
});

test('the next picture is made ready where it is of another chart than the one in view', () => {
	const charts = ['jobs', 'clock', 'clock', 'duties'];
	expect([0, 1, 2, 3].map((at) => readyAfter(charts, at))).toEqual([1, null, 3, null]);
});

const FILE = 'src/content/docs/in-five-minutes.mdx';
const steps = stepsIn(readMdx(readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8'), FILE));

test.each(steps.map(({ id, params }, index) => ({ step: index + 1, id, params })))(
	'step $step leaves the address of its chart clean: $id?$params',
	({ id, params }) => {
		const { chart, data } = prepare(record, id, 'en');
		const session = sessionOf(chart, data, paramsOf(params));
		const view = session.open({});
		expect(view.ignored).toEqual([]);
		expect(session.address(view)).toEqual({});
	},
);
