/** Whether charts still read when the record is larger: their labels, their size, and how much of them there is. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { drawArtboard, paramsOf, prepare } from '../../src/components/charts/build/prepare';
import { ARTBOARDS, TYPE, type Band, type Params } from '../../src/components/charts/contract';
import { registry } from '../../src/components/charts/registry';
import { chartsIn } from '../../src/pageText/charts';
import { readMdx } from '../../src/pageText/mdx';
import type { WholeRecord } from '../../src/record/record';
import { boxesOf, outside, touching } from '../../tests/unit/textBoxes';
import { boxOf, centre, height as highOf, width as wideOf } from '../../tests/unit/truth/reading/shape';

export interface Picture {
	id: string;
	/** The state that a page shows it in, as in an address; empty for the chart as published. */
	params: string;
	band: Band;
	height: number;
	nodes: number;
	/** Labels that leave the picture, or lie on one another. */
	outside: string[];
	touching: string[];
	/** Pairs of points of which a reader sees one. */
	close: string[];
}

/** The states in which the pages of a project show each chart, and the published one. */
function statesOf(root: string): Map<string, Set<string>> {
	const states = new Map(registry.map(({ chart }) => [chart.id, new Set([''])]));
	for (const file of globSync('src/content/docs/*.mdx', { cwd: root }).concat(
		globSync('src/content/docs/!(fr|es)/**/*.mdx', { cwd: root }),
	))
		for (const { id, params } of chartsIn(readMdx(readFileSync(join(root, file), 'utf8'), file)))
			states.get(id)?.add(params);
	return states;
}

/** Points closer than this, in pixels, look like one. */
const LEAST_APART = 2;
/** A mark of about this size in both directions is a point: a disc, a diamond, a square. In pixels. */
const POINT = { least: 2, most: 16 };

/** Pairs of points of one kind that lie closer than a reader can tell apart. */
function closePairs(svg: SVGElement): string[] {
	const sized = (length: number) => length >= POINT.least && length <= POINT.most;
	const points = [...svg.querySelectorAll('circle[data-key], path[data-key], rect[data-key]')]
		.filter((node) => !node.closest('defs, pattern'))
		.map((node) => ({
			box: boxOf(node),
			key: node.getAttribute('data-key')!,
			kind: `${node.getAttribute('class')} ${node.getAttribute('data-look')}`,
		}))
		.filter(({ box }) => sized(wideOf(box)) && sized(highOf(box)))
		.map(({ box, ...point }) => ({ ...point, ...centre(box) }))
		.toSorted((a, b) => a.x - b.x);
	return points.flatMap((a, index) => {
		const pairs: string[] = [];
		for (let next = index + 1; next < points.length && points[next]!.x - a.x < LEAST_APART; next++) {
			const b = points[next]!;
			if (a.kind === b.kind && Math.hypot(b.x - a.x, b.y - a.y) < LEAST_APART) pairs.push(`${a.key} / ${b.key}`);
		}
		return pairs;
	});
}

function pictureOf(record: WholeRecord, id: string, params: Params, band: Band): Omit<Picture, 'params'> {
	const prepared = prepare(record, id, 'en', params);
	const { chart, context, data, state } = prepared;
	const width = ARTBOARDS[band];
	const { height } = chart.layout(data, state, { width, band, uid: 'growth' }, context);
	const { document } = parseHTML(`<!doctype html><html><body>${drawArtboard(prepared, band, 'growth')}</body></html>`);
	const svg = document.querySelector('svg') as unknown as SVGElement;
	const boxes = boxesOf(svg, TYPE[band]);
	return {
		id,
		band,
		height,
		nodes: svg.querySelectorAll('*').length,
		outside: outside(boxes, width, height),
		touching: touching(boxes),
		close: closePairs(svg),
	};
}

/** Every chart in every state in which a page shows it, on both artboards. */
export const picturesOf = (record: WholeRecord, root: string): Picture[] =>
	[...statesOf(root)].flatMap(([id, states]) =>
		[...states].flatMap((params) =>
			(['narrow', 'wide'] as const).map((band) => ({ ...pictureOf(record, id, paramsOf(params), band), params })),
		),
	);

/** The most nodes that one picture has, and how high it is: about twice today’s largest. */
export const MOST_NODES = 1_000;
export const HIGHEST: { readonly [B in Band]: number } = { narrow: 2_400, wide: 1_600 };

/** What is wrong with a picture, in words; nothing if it reads. */
export function troublesOf({ band, close, height, nodes, outside: left, touching: pairs }: Picture): string[] {
	return [
		...(left.length > 0 ? [`${left.length} labels leave the picture: ${left.slice(0, 2).join(', ')}`] : []),
		...(pairs.length > 0 ? [`${pairs.length} labels lie on others: ${pairs.slice(0, 2).join(', ')}`] : []),
		...(close.length > 0 ? [`${close.length} points lie on others: ${close.slice(0, 2).join(', ')}`] : []),
		...(nodes > MOST_NODES ? [`${nodes} nodes, more than ${MOST_NODES}`] : []),
		...(height > HIGHEST[band] ? [`${Math.round(height)} pixels high, more than ${HIGHEST[band]}`] : []),
	];
}
