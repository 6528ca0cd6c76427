/** What `concern-map` says in words. */
import { formatList, formatWhen } from '../../../../record/format';
import type { Context, Control, Readout, Table } from '../../contract';
import type { Concern, ConcernMapData, Kind, Thing, Touched, TouchedThing } from './data';
import { allLinks, shownLinks, thingOf, type ConcernMapState } from './state';

/** `Annex 3-C`, `article 19.3`, `ON`. */
export const tagText = ({ part, tag }: Thing, { t }: Context): string =>
	part ? t(`chart.concern-map.part.${part}`, { tag }) : tag;

/** `Annex 3-C: Wine, spirits and beer`; anything but a provision goes by its name. */
const fullName = (thing: Thing, context: Context) =>
	thing.part
		? context.t('chart.concern-map.provision', { tag: tagText(thing, context), name: thing.name })
		: thing.name;

const stanceText = ({ stance }: Concern, { t }: Context) => t(`chart.concern-map.stance.${stance}`);

const onlyOneTouchesAll = (data: ConcernMapData): Concern | undefined => {
	const wide = data.concerns.filter(
		({ touches }) =>
			data.things.filter(({ id, kind }) => kind === 'province' && touches.includes(id)).length === data.provinces,
	);
	return wide.length === 1 ? wide[0] : undefined;
};

export function title(data: ConcernMapData, state: ConcernMapState, context: Context): string {
	const { t } = context;
	const thing = thingOf(data, state.focus);
	if (thing?.kind === 'concern') return t('chart.concern-map.title.concern', { name: thing.name });
	if (thing) return t('chart.concern-map.title.thing', { name: fullName(thing, context) });
	const widest = onlyOneTouchesAll(data);
	return widest
		? t('chart.concern-map.title.all', { count: data.concerns.length, name: widest.name })
		: t('chart.concern-map.title.plain');
}

export function subtitle(data: ConcernMapData, _state: ConcernMapState, { t, locale }: Context): string {
	return t('chart.concern-map.subtitle', { day: formatWhen(data.asOf, locale) });
}

/** How many of each kind the links reach, as `2 goods, 13 provinces and territories`. */
function reach(data: ConcernMapData, things: TouchedThing[], { t, locale }: Context): string {
	const kinds: Touched[] = ['provision', 'sector', 'province'];
	const parts = kinds.flatMap((kind) => {
		const count = things.filter((thing) => thing.kind === kind).length;
		return count > 0
			? [
					t(`chart.concern-map.count.${kind}${count === 1 ? ('.one' as const) : ('' as const)}`, {
						count,
						all: data.provinces,
					}),
				]
			: [];
	});
	if (things.every(({ kind }) => kind === 'provision')) parts.push(t('chart.concern-map.count.none'));
	return formatList(parts, locale);
}

export function describe(data: ConcernMapData, state: ConcernMapState, context: Context): string {
	const { t, locale } = context;
	const thing = thingOf(data, state.focus);
	const links = shownLinks(data, state);
	if (!thing) {
		const each = data.concerns.map((concern) =>
			t('chart.concern-map.describe.each', {
				name: concern.name,
				stance: stanceText(concern, context),
				reach: reach(
					data,
					links.filter((link) => link.concern === concern).map((link) => link.thing),
					context,
				),
			}),
		);
		return each.join(' ');
	}
	if (thing.kind === 'concern')
		return t('chart.concern-map.describe.each', {
			name: thing.name,
			stance: stanceText(thing as Concern, context),
			reach: reach(
				data,
				links.map((link) => link.thing),
				context,
			),
		});
	const concerns = data.concerns.filter(({ touches }) => touches.includes(thing.id));
	return t('chart.concern-map.describe.thing', {
		name: fullName(thing, context),
		list: formatList(
			concerns.map((concern) => `${concern.name} (${stanceText(concern, context)})`),
			locale,
		),
	});
}

export function readout(data: ConcernMapData, state: ConcernMapState, context: Context): Readout {
	const { t } = context;
	const thing = thingOf(data, state.focus);
	if (!thing) return { heading: t('chart.concern-map.readout.all'), lines: [t('chart.concern-map.readout.choose')] };
	const concerns = data.concerns.filter(({ id, touches }) => id === thing.id || touches.includes(thing.id));
	const source = thing.kind === 'provision' ? thing.source : (concerns[0] ?? thing).source;
	const href = { url: source.url, label: source.publisher };
	if (thing.kind === 'concern') {
		const concern = thing as Concern;
		return {
			heading: `${concern.name} — ${t('chart.concern-map.stance', { stance: stanceText(concern, context) })}`,
			lines: [
				`${t('chart.concern-map.side.us')} ${concern.us}`,
				`${t('chart.concern-map.side.canada')} ${concern.canada}`,
			],
			href,
		};
	}
	return {
		heading: fullName(thing, context),
		lines: [
			...(thing.text ? [thing.text] : []),
			...concerns.map((concern) =>
				t('chart.concern-map.readout.concern', {
					name: concern.name,
					stance: stanceText(concern, context),
					text: thing.kind === 'provision' ? '' : concern.text,
				}).trim(),
			),
		],
		href,
	};
}

/** A row a link. */
export function table(data: ConcernMapData, state: ConcernMapState, context: Context): Table {
	const { t } = context;
	const links = state.focus === 'all' ? allLinks(data) : shownLinks(data, state);
	return {
		caption: title(data, state, context),
		columns: (['concern', 'stance', 'kind', 'thing', 'source'] as const).map((id) => ({
			id,
			label: t(`chart.concern-map.column.${id}`),
		})),
		rows: links.map(({ key, concern, thing }) => ({
			key,
			cells: [
				{ text: concern.name, value: concern.id },
				{ text: stanceText(concern, context), value: concern.stance },
				{ text: t(`chart.concern-map.kind.${thing.kind}`), value: thing.kind },
				{ text: fullName(thing, context), value: thing.id },
				{ text: concern.source.publisher, href: concern.source.url, proof: [concern.id] },
			],
		})),
	};
}

export function controls(data: ConcernMapData, state: ConcernMapState, context: Context): Control[] {
	const { t } = context;
	const group = (kind: Kind) =>
		(kind === 'concern' ? data.concerns : data.things)
			.filter((thing) => thing.kind === kind)
			.map((thing) => ({
				value: thing.id,
				label: fullName(thing, context),
				group: t(`chart.concern-map.head.${kind}`),
			}));
	return [
		{
			kind: 'choice',
			name: 'focus',
			label: t('chart.concern-map.control.focus'),
			value: state.focus,
			options: [
				{ value: 'all', label: t('chart.concern-map.control.all') },
				...(['concern', 'provision', 'sector', 'province'] as const).flatMap(group),
			],
		},
	];
}
