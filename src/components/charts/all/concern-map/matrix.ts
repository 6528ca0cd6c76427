/** The wide picture: a row a concern, with its provisions and goods, and a column a province with a disc where they meet. */
import { TYPE, type Context, type Size } from '../../contract';
import { disc } from '../../kit/shapes';
import { px } from '../../kit/px';
import { wrap } from '../../kit/textWidth';
import type { Concern, ConcernMapData } from './data';
import type { CellMark, ConcernMapMarks, LineMark, NodeMark } from './marks';
import { LINE, placer, stanceShape } from './placing';
import { allLinks, shownLinks, type ConcernMapState } from './state';
import { tagText } from './words';

/** Widths of the first two columns, and of the count at the end of a row. */
const CONCERN = 178;
const THINGS = 156;
const COUNT = 58;
const GAP = 10;
const LEFT = 4;
const HEAD = 14;
/** The first row begins below the heads and the codes of provinces. */
const TOP = 46;
const PAD = 10;
const RADIUS = 5;

const line = (key: string, x: number, y: number, text: string, look: LineMark['look']): LineMark => ({
	key,
	x: px(x),
	y: px(y),
	text,
	look,
});

export function matrix(
	data: ConcernMapData,
	state: ConcernMapState,
	{ width }: Size,
	context: Context,
): ConcernMapMarks {
	const { t } = context;
	const type = TYPE.wide;
	const placeOf = placer(data, state);
	const on = new Set(shownLinks(data, state).map(({ key }) => key));
	const provinces = data.things.filter(({ kind }) => kind === 'province');
	const thingsAt = LEFT + CONCERN + GAP;
	const grid = thingsAt + THINGS + GAP;
	const pitch = (width - COUNT - grid) / Math.max(provinces.length, 1);
	const column = new Map(provinces.map(({ id }, index) => [id, px(grid + pitch * (index + 0.5))]));

	const nodes: NodeMark[] = [];
	const heads: LineMark[] = [
		line('concern', LEFT, HEAD, t('chart.concern-map.head.concern'), 'head'),
		line('provision', thingsAt, HEAD, t('chart.concern-map.head.provision'), 'head'),
		line('province', grid, HEAD, t('chart.concern-map.head.province'), 'head'),
	];
	const cells: CellMark[] = [];
	const rules: ConcernMapMarks['rules'] = [];

	/** What a concern touches but provinces, from `top` on; returns the foot. */
	const listOf = (concern: Concern, top: number): number => {
		let y = top;
		for (const kind of ['provision', 'sector'] as const) {
			const things = data.things.filter((thing) => thing.kind === kind && concern.touches.includes(thing.id));
			if (kind === 'sector' && things.length > 0) {
				heads.push(line(`${concern.id}|sector`, thingsAt, y + 13, t('chart.concern-map.head.sector'), 'head'));
				y += LINE + 2;
			}
			for (const thing of things) {
				const key = `${concern.id}|${thing.id}`;
				const tag = tagText(thing, context);
				const names = wrap(thing.name, THINGS, type, 2).map((text) => ({ text, look: 'note' as const }));
				const lines = tag
					? [{ text: tag, look: 'tag' as const }, ...names]
					: names.map(({ text }) => ({ text, look: 'name' as const }));
				const place = on.has(key) || thing.id === state.focus ? placeOf(thing) : 'off';
				const height = lines.length * LINE + 2;
				nodes.push({
					key,
					id: thing.id,
					kind,
					place,
					stance: null,
					glyphs: [],
					box: {
						key: 'box',
						x: thingsAt - 4,
						y: px(y - 1),
						width: THINGS + 8,
						height: height + 2,
						drawn: place === 'focus',
					},
					lines: lines.map(({ text, look }, row) => line(String(row), thingsAt, y + 13 + row * LINE, text, look)),
				});
				y += height + 6;
			}
		}
		return y - 6;
	};

	let y = TOP;
	for (const concern of data.concerns) {
		const names = wrap(concern.name, CONCERN - 18, type, 3, true);
		const said = t('chart.concern-map.stance', { stance: t(`chart.concern-map.stance.${concern.stance}`) });
		const stance = wrap(said, CONCERN - 34, type, 2);
		const tall = (names.length + stance.length) * LINE + 22;
		const top = y + PAD;
		const foot = top + 13 + names.length * LINE + 8;
		nodes.push({
			key: concern.id,
			id: concern.id,
			kind: 'concern',
			place: placeOf(concern),
			stance: concern.stance,
			glyphs: [{ key: 'stance', path: stanceShape(concern.stance, LEFT + 16, foot - 4.5) }],
			box: { key: 'box', x: LEFT, y: px(top), width: CONCERN, height: tall, drawn: true },
			lines: [
				...names.map((text, row) => line(String(row), LEFT + 9, top + 18 + row * LINE, text, 'name')),
				...stance.map((text, row) => line(`stance-${row}`, LEFT + 28, foot + row * LINE, text, 'note')),
			],
		});
		const end = Math.max(top + tall, listOf(concern, top)) + PAD;
		const middle = px(top + tall / 2);
		const touched = provinces.filter(({ id }) => concern.touches.includes(id));
		for (const { id } of touched)
			cells.push({
				key: `${concern.id}|${id}`,
				stance: concern.stance,
				place: on.has(`${concern.id}|${id}`) ? 'on' : 'off',
				path: disc(column.get(id)!, middle, RADIUS),
			});
		const count = t('chart.concern-map.of', { count: touched.length, all: data.provinces });
		heads.push({ ...line(`${concern.id}|count`, width - 2, middle + 4.5, count, 'head'), anchor: 'end' });
		rules.push({ key: concern.id, x1: LEFT, x2: width - 4, y: px(y) });
		y = end;
	}

	for (const province of provinces) {
		const x = column.get(province.id)!;
		const place = placeOf(province);
		nodes.push({
			key: province.id,
			id: province.id,
			kind: 'province',
			place,
			stance: null,
			glyphs: [],
			// The column answers, not its code alone.
			box: {
				key: 'box',
				x: px(x - pitch / 2 + 1),
				y: HEAD + 8,
				width: px(pitch - 2),
				height: px(y - HEAD - 8),
				drawn: place === 'focus',
			},
			lines: [{ ...line('0', x, TOP - 8, tagText(province, context), 'tag'), anchor: 'middle' }],
		});
	}
	const links = allLinks(data)
		.filter(({ key }) => on.has(key))
		.map(({ key }) => key);
	return { width, height: px(y + 6), nodes, links, heads, cells, rules };
}
