/** What `in-force` says in words. */
import { formatList, formatPeriod, formatWhen } from '../../../../record/format';
import { ascending } from '../../kit/order';
import type { Context, Readout, Table } from '../../contract';
import type { InForceData, Item } from './data';
import { LOOKS, SIDES } from './sides';
import { programmesOn } from './counts';
import { inForce, listedItems, shownAhead, shownItems, type InForceState } from './state';

const NAME = 'chart.in-force';

/** The goods of a measure: the part it alone falls on, or its kinds by name; how many when the names would be too long. */
export function goodsText(
	{ goods, only = '' }: Partial<Pick<Item, 'only'>> & Pick<Item, 'goods'>,
	data: InForceData,
	{ t }: Context,
	most: number,
): string {
	if (only !== '') return only;
	if (goods.length > most) return t(`${NAME}.goods`, { count: goods.length });
	// Names of goods hold commas and "and" themselves.
	return data.goods
		.filter(({ id }) => goods.includes(id))
		.map(({ name }) => name)
		.join('; ');
}

/** The rate as it stands on a bar. */
export function shortRate({ look, short }: Item, { t }: Context): string {
	return look === 'banned' || look === 'unknown' ? t(`${NAME}.short.${look}`) : short;
}

/** Both rates of a measure, or the one that they have in common. */
function bothRates({ originating, nonOriginating, missing }: Item, { t }: Context): string {
	if (missing) return missing;
	return nonOriginating === undefined
		? originating
		: t(`${NAME}.rates`, { qualifying: originating, other: nonOriginating });
}

/** The same in the middle of a sentence: without a full stop, unless it is that of an abbreviation. */
const ratesWithin = (item: Item, context: Context): string => bothRates(item, context).replace(/(?<!UU)\.$/, '');

/** Whether a measure gives way to another that covers the same good: by its own rule, or because nothing is left of the value. */
const givesWay = (item: Item, other: Item): boolean =>
	item.yields.includes(other.programme) ||
	(item.partly?.includes(other.programme) === true && other.whole === true && !other.yields.includes(item.programme));

const on = (items: Item[], { on: day }: InForceState) => items.filter((item) => inForce(item, day));

export function title(data: InForceData, state: InForceState, { t, locale }: Context): string {
	const items = shownItems(data, state);
	const count = (day: string) => programmesOn(items, day).length;
	const name = [...data.groups, ...data.goods].find(({ id }) => id === state.sector)?.name ?? '';
	return t(`${NAME}.title.${name ? 'one' : 'all'}`, {
		name,
		first: count(data.start),
		last: count(data.asOf),
		from: formatWhen(data.start, locale),
		to: formatWhen(data.asOf, locale),
	});
}

export function subtitle(data: InForceData, state: InForceState, { t, locale }: Context): string {
	return t(`${NAME}.subtitle.${state.side}`, {
		from: formatWhen(data.start, locale),
		to: formatWhen(data.asOf, locale),
	});
}

/** `8 programs of the United States and 3 of Canada`, as far as both are shown. */
function countText(items: Item[], state: InForceState, { t, locale }: Context): string {
	const parts = SIDES.filter((side) => state.side === 'both' || state.side === side).map((side) =>
		t(`${NAME}.count.${side}`, {
			count: programmesOn(
				items.filter(({ by }) => by === side),
				state.on,
			).length,
		}),
	);
	return formatList(parts, locale);
}

export function describe(data: InForceData, state: InForceState, context: Context): string {
	const { t, locale } = context;
	const items = shownItems(data, state);
	if (items.length === 0) return t(`${NAME}.empty`);
	const now = on(items, state);
	const day = formatWhen(state.on, locale);
	const sentences = [t(`${NAME}.describe.count`, { day, counts: countText(now, state, context) })];
	// Of one programme there may be several measures of a kind, such as import bans on different goods: each counts.
	const looks = LOOKS.map((look) => ({ look, count: now.filter((item) => item.look === look).length }));
	const list = looks
		.filter(({ count }) => count > 0)
		.map(({ look, count }) => t(`${NAME}.describe.look`, { look: t(`${NAME}.key.${look}`), count }));
	if (list.length > 0) sentences.push(t(`${NAME}.describe.looks`, { list: list.join(', ') }));
	return sentences.join(' ');
}

/** A side's measures of a day: each programme with its rates. */
function sideLine(items: Item[], data: InForceData, context: Context): string {
	const programmes = [...new Set(items.map(({ programme }) => programme))];
	return programmes
		.map((id) => {
			const rates = items.filter(({ programme }) => programme === id).map((item) => shortRate(item, context));
			const rate = [...new Set(rates)].join(' / ');
			return context.t(`${NAME}.lane`, { goods: data.programmes[id]!, rate });
		})
		.join('; ');
}

/** What there is to say of the programme in focus on the day. */
function programmeLines(items: Item[], now: Item[], data: InForceData, context: Context): string[] {
	const { t, locale } = context;
	const own = now.filter(({ programme }) => programme === items[0]!.programme);
	if (own.length === 0) {
		const last = items.at(-1)!;
		const from = items.map((item) => item.from).toSorted()[0]!;
		const period = formatPeriod(from, items.some(({ until }) => until === null) ? undefined : last.until!, locale);
		return [t(`${NAME}.not-then`, { programme: data.programmes[last.programme]!, period })];
	}
	const lines = own.map((item) =>
		t(`${NAME}.measure`, {
			title: item.title,
			goods: goodsText(item, data, context, 4),
			rates: ratesWithin(item, context),
			instrument: item.instrument,
		}),
	);
	const yielded = own.flatMap((item) =>
		item.goods.flatMap((goods) => {
			const stronger = now.find(
				(other) => other.by === item.by && other.goods.includes(goods) && givesWay(item, other),
			);
			return stronger ? [{ goods, programme: stronger.programme }] : [];
		}),
	);
	if (yielded.length > 0)
		lines.push(
			t(`${NAME}.yields`, {
				goods: goodsText({ goods: [...new Set(yielded.map(({ goods }) => goods))] }, data, context, 20),
				programmes: formatList(
					[...new Set(yielded.map(({ programme }) => programme))].map((id) => data.programmes[id]!),
					locale,
				),
			}),
		);
	return lines;
}

/** What is set for days after the record's last. */
function aheadLines(data: InForceData, state: InForceState, context: Context): string[] {
	const { t, locale } = context;
	const days = Map.groupBy(shownAhead(data, state), ({ from }) => from);
	return [...days]
		.toSorted(([a], [b]) => ascending(a, b))
		.map(([day, items]) =>
			t(`${NAME}.ahead`, {
				day: formatWhen(day, locale),
				list: items
					.map((item) => t(`${NAME}.lane`, { goods: item.title, rate: ratesWithin(item, context) }))
					.join('; '),
			}),
		);
}

export function readout(data: InForceData, state: InForceState, context: Context): Readout {
	const { t, locale } = context;
	const items = shownItems(data, state);
	if (items.length === 0) return { heading: t(`${NAME}.empty`), lines: [] };
	const now = on(items, state);
	const focused = items.filter(({ programme }) => programme === state.programme);
	const lines = SIDES.flatMap((side) => {
		const own = now.filter(({ by }) => by === side);
		return own.length > 0 ? [t(`${NAME}.list.${side}`, { list: sideLine(own, data, context) })] : [];
	});
	if (focused.length > 0) lines.unshift(...programmeLines(focused, now, data, context));
	lines.push(...aheadLines(data, state, context));
	// The link leads to what is in focus, else to what began last.
	const named =
		on(focused, state).at(-1) ?? focused.at(-1) ?? now.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
	const heading = t(`${NAME}.heading`, { day: formatWhen(state.on, locale), counts: countText(now, state, context) });
	if (!named) return { heading, lines };
	const label = t(`${NAME}.source`, { title: named.title, publisher: named.source.publisher });
	return { heading, lines, href: { url: named.source.url, label } };
}

/** The programme in focus first: the count of the day is not what a reader points at. */
export function markLabel(data: InForceData, state: InForceState, context: Context): string[] {
	const { heading } = readout(data, state, context);
	const name = data.programmes[state.programme];
	return name === undefined ? [heading] : [name, heading];
}

/** A row a measure, in the order of the picture; those that are too fine to be drawn too. */
export function table(data: InForceData, state: InForceState, context: Context): Table {
	const { t, locale } = context;
	const ids = [
		'side',
		'measure',
		'goods',
		'qualifying',
		'other',
		'from',
		'until',
		'then',
		'instrument',
		'source',
	] as const;
	return {
		caption: title(data, state, context),
		columns: ids.map((id) => ({
			id,
			label: t(`${NAME}.column.${id}`, { day: formatWhen(state.on, locale, 'short') }),
			long: id === 'instrument' || id === 'source',
		})),
		rows: listedItems(data, state).map((item) => {
			const then = inForce(item, state.on);
			return {
				key: item.id,
				cells: [
					{ text: t(`${NAME}.side.${item.by}`), value: item.by },
					{ text: item.title, value: item.id },
					{ text: goodsText(item, data, context, 20), value: item.goods.join(' ') },
					{ text: item.originating },
					{ text: [item.nonOriginating ?? item.originating, item.missing].filter(Boolean).join('. ') },
					{ text: formatWhen(item.from, locale, 'short'), value: item.from },
					{
						text: item.until ? formatWhen(item.until, locale, 'short') : t(`${NAME}.still`),
						value: item.until ?? '',
					},
					{ text: t(`${NAME}.then.${then ? 'yes' : 'no'}`), value: then ? 'yes' : 'no' },
					{ text: item.instrument },
					{ text: item.source.publisher, href: item.source.url, proof: [item.id] },
				],
			};
		}),
	};
}
