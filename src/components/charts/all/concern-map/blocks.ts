/** The narrow picture: a block a concern, with what it touches as labelled marks. */
import { TYPE, type Context, type Size } from '../../contract';
import { textWidth, wrap } from '../../kit/textWidth';
import type { ConcernMapData, Kind, Thing } from './data';
import type { ConcernMapMarks, LineMark, NodeMark } from './marks';
import { LINE, placer, stanceShape } from './placing';
import { px } from '../../kit/px';
import { shownLinks, type ConcernMapState } from './state';
import { tagText } from './words';

/** Marks flow in this width at every width of the band, so that the picture is never higher. */
const FLOW = 304;
const CHIP = 26;
const GAP = 6;
const KINDS: Kind[] = ['provision', 'sector', 'province'];

export function blocks(
	data: ConcernMapData,
	state: ConcernMapState,
	{ width }: Size,
	context: Context,
): ConcernMapMarks {
	const { t } = context;
	const type = TYPE.narrow;
	const placeOf = placer(data, state);
	const shown = new Set(shownLinks(data, state).map(({ key }) => key));
	const nodes: NodeMark[] = [];
	const links: string[] = [];
	const heads: LineMark[] = [];

	let y = 4;
	for (const concern of data.concerns) {
		const lines = wrap(concern.name, FLOW - 12, type, 3, true);
		const top = y;
		const foot = top + lines.length * (LINE + 1) + LINE + 2;
		nodes.push({
			key: concern.id,
			id: concern.id,
			kind: 'concern',
			place: placeOf(concern),
			stance: concern.stance,
			glyphs: [{ key: 'stance', path: stanceShape(concern.stance, 8, foot - 4.5) }],
			box: { key: 'box', x: 0, y: top, width: px(Math.max(width, FLOW)), height: foot - top + 6, drawn: false },
			lines: [
				...lines.map((text, row): LineMark => ({
					key: String(row),
					x: 2,
					y: top + 14 + row * (LINE + 1),
					text,
					look: 'name',
				})),
				{
					key: 'stance',
					x: 20,
					y: foot,
					text: t('chart.concern-map.stance', { stance: t(`chart.concern-map.stance.${concern.stance}`) }),
					look: 'note',
				},
			],
		});
		y = foot + 8;

		for (const kind of KINDS) {
			const things = data.things.filter((thing) => thing.kind === kind && concern.touches.includes(thing.id));
			if (things.length === 0) continue;
			heads.push({
				key: `${concern.id}|${kind}`,
				x: 2,
				y: y + 14,
				text: t(`chart.concern-map.head.${kind}`),
				look: 'head',
			});
			y += 20;
			let x = 2;
			for (const thing of things) {
				const text = chipText(thing, context);
				const wide = px(textWidth(text, type) + 14);
				if (x > 2 && x + wide > FLOW) {
					x = 2;
					y += CHIP + GAP;
				}
				const key = `${concern.id}|${thing.id}`;
				const on = shown.has(key);
				if (on) links.push(key);
				nodes.push({
					key,
					id: thing.id,
					kind,
					place: on ? placeOf(thing) : 'off',
					stance: concern.stance,
					glyphs: [],
					box: { key: 'box', x, y, width: wide, height: CHIP, drawn: true },
					lines: [{ key: '0', x: px(x + 7), y: y + 18, text, look: 'tag' }],
				});
				x = px(x + wide + GAP);
			}
			y += CHIP + 4;
		}
		y += 18;
	}
	return { width, height: y - 8, nodes, links, heads, cells: [], rules: [] };
}

/** A province by its code, to save room; what it is called stands in the line under the picture. */
const chipText = (thing: Thing, context: Context) => tagText(thing, context) || thing.name;
