/**
 * The pictures of the charts are those that a person has looked at and kept, line by line. A test that fails here says
 * only that a picture is another: whether it is right is for a person, and for the tests in truth/, to say.
 *
 * `npm run pictures` writes them anew, with a page that shows them all; PICTURES_OF=timeline,polls in the environment
 * keeps it to these charts. See frozen.ts for what they are drawn from.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { ARTBOARDS, type Chart, type ChartView, type Marks } from '../../../src/components/charts/contract';
import { contextOf } from '../truth/reading/picture';
import { cases, charts, type Case } from './cases';
import { frozenData } from './frozen';
import type { Shown } from './sheet';
import { difference, svgText } from './svgText';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const inCi = Boolean(process.env['CI']);
const only = process.env['PICTURES_OF']?.split(',');
const writing = process.env['PICTURES'] === 'write' && !inCi;

const loaders = import.meta.glob<Chart>('../../../src/components/charts/all/*/index.ts', { import: 'chart' });
const shown: Shown[] = [];

async function drawn({
	chart: id,
	address,
	band,
	locale,
}: Case): Promise<{ view: ChartView; svg: Element; marks: Marks }> {
	const chart = await loaders[`../../../src/components/charts/all/${id}/index.ts`]!();
	const data = await frozenData(id, locale, writing);
	const context = contextOf(id, locale);
	const { state, ignored } = chart.read(data, Object.fromEntries(new URLSearchParams(address)));
	expect(ignored, 'parameters that the chart does not know').toEqual([]);
	const marks = chart.layout(data, state, { width: ARTBOARDS[band], band, uid: `picture-${id}` }, context);
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('class', `chart-art ${band}`);
	chart.draw(svg as unknown as SVGElement, marks);
	return { view: { chart, data, state, context }, svg, marks };
}

/** Keeps the picture as it is drawn, and what the page of all pictures needs to show it. */
function keep(
	of: Case,
	text: string,
	kept: string | undefined,
	{ view, svg, marks }: Awaited<ReturnType<typeof drawn>>,
) {
	mkdirSync(dirname(join(HERE, of.file)), { recursive: true });
	writeFileSync(join(HERE, of.file), text);
	rmSync(join(HERE, changedFile(of)), { force: true });
	// On one page every picture needs ids of its own.
	const inner = svg.innerHTML.replaceAll(`picture-${of.chart}`, `picture-${of.chart}-${shown.length}`);
	shown.push({
		of,
		view,
		picture: { inner, width: marks.width, height: marks.height, band: of.band },
		...(kept !== undefined && kept !== text && { before: kept }),
	});
}

const changedFile = ({ file }: Case) => file.replace(/\.svg$/, '-changed.svg');

describe.each(charts.filter((chart) => !only || only.includes(chart)))('%s', (chart) => {
	test.each(cases.filter((of) => of.chart === chart).map((of) => [of.file, of] as const))(
		'is drawn as in %s',
		async (_, of) => {
			const path = join(HERE, of.file);
			const kept = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
			const picture = await drawn(of);
			const text = svgText(picture.svg);
			if (writing) return keep(of, text, kept, picture);
			if (kept === text) return rmSync(join(HERE, changedFile(of)), { force: true });
			const beside = inCi ? '' : ` It is in ${changedFile(of)}, beside the one that is kept.`;
			if (!inCi) {
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(join(HERE, changedFile(of)), text);
			}
			expect.fail(
				kept === undefined
					? `No picture is kept as ${of.file}: run \`npm run pictures\`, look at it, and commit it.`
					: `The picture is not the one kept as tests/unit/pictures/${of.file}: ${difference(kept, text)}\n` +
							`Look at it.${beside} If it is right, run \`npm run pictures\` and commit what it writes.\n` +
							'If the chart now asks for data that the frozen ones lack, make these anew: see frozen.ts.',
			);
		},
	);
});

test('no picture is kept that none is drawn for', () => {
	const expected = new Set(cases.map(({ file }) => file));
	const left = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.svg') && !file.endsWith('-changed.svg') && !expected.has(file));
	if (writing) for (const file of left) rmSync(join(HERE, file));
	else expect(left, 'delete these, or run `npm run pictures`').toEqual([]);
});

afterAll(async () => {
	if (writing) (await import('./sheet')).writeSheet(shown);
});
