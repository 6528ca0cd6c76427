/** The wide picture: provisions, concerns, and whom they touch, joined by curves. */
import { TYPE, type Context, type Size } from '../../contract';
import { disc } from '../../kit/shapes';
import { wrap } from '../../kit/textWidth';
import type { Concern, ConcernMapData, Thing } from './data';
import type { ConcernMapMarks, LineMark, NodeMark } from './marks';
import { LINE, placer, stanceShape } from './placing';
import { px } from '../../kit/px';
import { shownLinks, type ConcernMapState } from './state';
import { tagText } from './words';

const TOP = 30;
/** Widths of the texts of the three columns. */
const LEFT = 188;
const MIDDLE = 178;
const RIGHT = 170;
const ROW = 23;
const DOT = 4;
/** The least room between two concerns. */
const BETWEEN = 12;

const sum = (heights: readonly number[]): number => heights.reduce((total, one) => total + one, 0);

/** Rows of heights `heights`, spread over `height`. */
function spread(heights: number[], height: number): number[] {
	const gap = (height - sum(heights)) / Math.max(heights.length, 1);
	let y = TOP + gap / 2;
	return heights.map((one) => {
		const at = y;
		y += one + gap;
		return px(at);
	});
}

export function columns(
	data: ConcernMapData,
	state: ConcernMapState,
	{ width }: Size,
	context: Context,
): ConcernMapMarks {
	const { t } = context;
	const type = TYPE.wide;
	const placeOf = placer(data, state);
	const left = { text: 4, port: LEFT + 12 };
	const right = { port: width - RIGHT - 14, text: width - RIGHT - 4 };
	const middle = px((left.port + right.port) / 2 - MIDDLE / 2);

	const provisions = data.things.filter(({ kind }) => kind === 'provision');
	const goods = data.things.filter(({ kind }) => kind === 'sector');
	const provinces = data.things.filter(({ kind }) => kind === 'province');
	const provisionLines = provisions.map((thing) => wrap(thing.name, LEFT, type, 2));
	const provisionHeights = provisionLines.map((lines) => (lines.length + 1) * LINE + 9);
	const rightHeight = (goods.length + provinces.length) * ROW + 2 * LINE + 10;
	const concernLines = data.concerns.map(({ name }) => wrap(name, MIDDLE - 18, type, 3, true));
	const concernHeights = concernLines.map((lines) => lines.length * LINE + LINE + 22);
	const height = Math.max(sum(provisionHeights), rightHeight, sum(concernHeights) + concernHeights.length * BETWEEN);

	const line = (key: string, x: number, y: number, text: string, look: LineMark['look']): LineMark => ({
		key,
		x,
		y: px(y),
		text,
		look,
	});
	const ports = new Map<string, number>();
	const node = (
		thing: Thing,
		box: { x: number; y: number; width: number; height: number },
		port: { x: number; y: number },
		lines: LineMark[],
	): NodeMark => {
		ports.set(thing.id, port.y);
		return {
			key: thing.id,
			id: thing.id,
			kind: thing.kind,
			place: placeOf(thing),
			stance: null,
			glyphs: [{ key: 'dot', path: disc(port.x, port.y, DOT) }],
			box: { key: 'box', ...box, drawn: false },
			lines,
		};
	};

	const tops = spread(provisionHeights, height);
	const lefts = provisions.map((thing, index) => {
		const [top, lines] = [tops[index]!, provisionLines[index]!];
		const tall = (lines.length + 1) * LINE;
		return node(thing, { x: left.text, y: top, width: LEFT + 12, height: tall + 4 }, { x: left.port, y: px(top + 9) }, [
			line('tag', left.text, top + 13, tagText(thing, context), 'tag'),
			...lines.map((text, row) => line(String(row), left.text, top + 13 + (row + 1) * LINE, text, 'note')),
		]);
	});

	let y = TOP;
	const heads: LineMark[] = [
		line('provision', left.text, 14, t('chart.concern-map.head.provision'), 'head'),
		line('concern', middle, 14, t('chart.concern-map.head.concern'), 'head'),
		line('sector', right.text, 14, t('chart.concern-map.head.sector'), 'head'),
	];
	const row = (thing: Thing) => {
		const top = y;
		y += ROW;
		return node(
			thing,
			{ x: right.port - 4, y: top, width: RIGHT + 12, height: ROW - 1 },
			{ x: right.port, y: px(top + ROW / 2 - 1) },
			[line('0', right.text, top + ROW / 2 + 3.5, thing.name, 'name')],
		);
	};
	const goodsNodes = goods.map(row);
	y += LINE + 6;
	heads.push(line('province', right.text, y, t('chart.concern-map.head.province'), 'head'));
	y += 8;
	const rights = [...goodsNodes, ...provinces.map(row)];

	const concernTops = spread(concernHeights, height);
	const middles = data.concerns.map((concern: Concern, index): NodeMark => {
		const [top, lines] = [concernTops[index]!, concernLines[index]!];
		const tall = concernHeights[index]!;
		const foot = top + 13 + lines.length * LINE + 8;
		ports.set(concern.id, px(top + tall / 2));
		return {
			key: concern.id,
			id: concern.id,
			kind: 'concern',
			place: placeOf(concern),
			stance: concern.stance,
			glyphs: [{ key: 'stance', path: stanceShape(concern.stance, middle + 16, foot - 4.5) }],
			box: { key: 'box', x: middle, y: top, width: MIDDLE, height: tall, drawn: true },
			lines: [
				...lines.map((text, at) => line(String(at), middle + 9, top + 18 + at * LINE, text, 'name')),
				line(
					'stance',
					middle + 28,
					foot,
					t('chart.concern-map.stance', { stance: t(`chart.concern-map.stance.${concern.stance}`) }),
					'note',
				),
			],
		};
	});

	const links = shownLinks(data, state).map(({ key, concern, thing }) => {
		const [from, to] = [ports.get(concern.id)!, ports.get(thing.id)!];
		const [x1, x2] = thing.kind === 'provision' ? [middle, left.port] : [middle + MIDDLE, right.port];
		const bend = px((x1 + x2) / 2);
		return { key, stance: concern.stance, path: `M${px(x1)},${from}C${bend},${from} ${bend},${to} ${px(x2)},${to}` };
	});
	return { width, height: px(TOP + height + 8), nodes: [...lefts, ...middles, ...rights], links, heads };
}
