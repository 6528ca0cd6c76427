/** What `province-tiles` says in words. */
import type { When } from '../../../../record/days';
import { colon, formatFigure, formatList, formatWhen } from '../../../../record/format';
import type { Cell, Context, Control, Readout, Table } from '../../contract';
import { fileCells, fileColumns, qualifierOf } from '../../kit/fileColumns';
import type { ProvinceTilesData, Source, Tile } from './data';
import { alcoholOn, measureOn, reportOn, SHOWS, type ProvinceTilesState } from './state';

const shareText = ({ share }: Tile, { t, locale }: Context): string =>
	share ? formatFigure({ ...share, unit: 'percent' }, locale) : t('chart.province-tiles.missing');

const alcoholText = (tile: Tile, { on }: ProvinceTilesState, { t }: Context) =>
	t(`chart.province-tiles.alcohol.${alcoholOn(tile, on)}`);

const measureText = (tile: Tile, { on }: ProvinceTilesState, { t }: Context) =>
	t(`chart.province-tiles.procurement.${measureOn(tile, on)?.kind ?? 'none'}`);

const withFigure = ({ tiles }: ProvinceTilesData) => tiles.filter(({ share }) => share !== null);
const nameList = (tiles: Tile[], locale: Context['locale']) =>
	formatList(
		tiles.map(({ name }) => name),
		locale,
	);

export function title(data: ProvinceTilesData, state: ProvinceTilesState, { t, locale }: Context): string {
	const day = formatWhen(state.on, locale);
	const all = data.tiles.length;
	if (state.show === 'share') {
		const known = withFigure(data);
		const most = known.filter(({ share }) => share!.value > 50);
		return t('chart.province-tiles.title.share', { count: most.length, all: known.length });
	}
	if (state.show === 'alcohol') {
		const sold = data.tiles.filter((tile) => alcoholOn(tile, state.on) === 'sold');
		const before = data.tiles.filter((tile) => alcoholOn(tile, state.on) === 'before');
		if (before.length === all) return t('chart.province-tiles.title.alcohol.before', { day });
		if (sold.length === 0) return t('chart.province-tiles.title.alcohol.none', { day });
		return t('chart.province-tiles.title.alcohol', { day, list: nameList(sold, locale) });
	}
	const count = data.tiles.filter((tile) => measureOn(tile, state.on)).length;
	return t('chart.province-tiles.title.procurement', { day, count, all });
}

export function subtitle(_data: ProvinceTilesData, state: ProvinceTilesState, { t, locale }: Context): string {
	return t(`chart.province-tiles.subtitle.${state.show}`, { day: formatWhen(state.on, locale) });
}

/** `Removed: Ontario, Quebec. Sold: Alberta.` */
function byState(data: ProvinceTilesData, { locale }: Context, textOf: (tile: Tile) => string): string {
	const groups = new Map<string, Tile[]>();
	for (const tile of data.tiles) groups.set(textOf(tile), [...(groups.get(textOf(tile)) ?? []), tile]);
	return [...groups].map(([text, tiles]) => `${text}${colon(locale)} ${nameList(tiles, locale)}.`).join(' ');
}

export function describe(data: ProvinceTilesData, state: ProvinceTilesState, context: Context): string {
	const { t, locale } = context;
	if (state.show === 'alcohol') return byState(data, context, (tile) => alcoholText(tile, state, context));
	if (state.show === 'procurement') return byState(data, context, (tile) => measureText(tile, state, context));
	const known = withFigure(data).toSorted((a, b) => b.share!.value - a.share!.value);
	const [highest, lowest] = [known[0], known.at(-1)];
	const missing = data.tiles.filter(({ share }) => !share);
	if (!highest || !lowest) return t('chart.province-tiles.missing');
	const sentences = [
		t('chart.province-tiles.describe.share', {
			high: highest.name,
			highShare: shareText(highest, context),
			low: lowest.name,
			lowShare: shareText(lowest, context),
		}),
	];
	if (missing.length > 0)
		sentences.push(t('chart.province-tiles.describe.missing', { list: nameList(missing, locale) }));
	return sentences.join(' ');
}

export function readout(data: ProvinceTilesData, state: ProvinceTilesState, context: Context): Readout {
	const { t, locale } = context;
	const tile = data.tiles.find(({ id }) => id === state.province);
	if (!tile)
		return { heading: t('chart.province-tiles.readout.all'), lines: [t('chart.province-tiles.readout.choose')] };
	const report = reportOn(tile, state.on);
	const measure = measureOn(tile, state.on);
	const share = tile.share
		? [
				t('chart.province-tiles.readout.share', {
					share: shareText(tile, context),
					date: formatWhen(tile.share.date, locale),
				}),
				tile.share.note,
			]
		: [t('chart.province-tiles.readout.share.missing')];
	/** What is shown is told in full, the rest in a word and its date. */
	const told = (head: string, about: { date: When; text: string } | null | undefined, full: boolean) => {
		if (!about) return head;
		const date = formatWhen(about.date, locale);
		return full
			? `${head} ${t('chart.province-tiles.readout.full', { date, text: about.text })}`
			: `${head} ${t('chart.province-tiles.readout.brief', { date })}`;
	};
	const lines = [
		share.filter(Boolean).join(' '),
		told(
			t('chart.province-tiles.readout.alcohol', {
				day: formatWhen(state.on, locale),
				status: alcoholText(tile, state, context),
			}),
			report,
			state.show === 'alcohol',
		),
		told(
			t('chart.province-tiles.readout.procurement', { kind: measureText(tile, state, context) }),
			measure,
			state.show === 'procurement',
		),
	];
	if (tile.sectors.length > 0)
		lines.push(t('chart.province-tiles.readout.sectors', { list: tile.sectors.join(' · ') }));
	const source = { share: tile.share, alcohol: report, procurement: measure }[state.show]?.source;
	const out: Readout = {
		heading: tile.name,
		lines,
		page: { id: tile.id, label: t('chart.province-tiles.readout.page', { name: tile.name }) },
	};
	if (source) out.href = { url: source.url, label: source.publisher };
	return out;
}

/** A row a tile. */
export function table(data: ProvinceTilesData, state: ProvinceTilesState, context: Context): Table {
	const { t, locale } = context;
	return {
		caption: title(data, state, context),
		columns: [
			...(['province', 'share', 'year', 'alcohol', 'report', 'procurement', 'measure', 'source'] as const).map(
				(id) => ({
					id,
					label: t(`chart.province-tiles.column.${id}`, { day: formatWhen(state.on, locale, 'short') }),
					numeric: id === 'share',
					long: id === 'measure' || id === 'report',
				}),
			),
			...fileColumns('share-unit', 'share-of', 'share-qualifier', 'share-note'),
			...['share-source', 'alcohol-source', 'procurement-source'].flatMap((id) => fileColumns(id)),
		],
		rows: data.tiles.map((tile) => {
			const report = reportOn(tile, state.on);
			const measure = measureOn(tile, state.on);
			const cite = (one: Source | undefined): Cell =>
				one ? { text: one.publisher, href: one.url, proof: one.ids } : { text: '' };
			const source = { share: tile.share, alcohol: report, procurement: measure }[state.show]?.source;
			return {
				key: tile.id,
				cells: [
					{ text: tile.name, value: tile.code },
					{ text: shareText(tile, context), value: tile.share?.value ?? '' },
					{ text: tile.share ? formatWhen(tile.share.date, locale, 'short') : '', value: tile.share?.date ?? '' },
					{ text: alcoholText(tile, state, context), value: alcoholOn(tile, state.on) },
					{ text: report ? `${formatWhen(report.date, locale, 'short')} — ${report.text}` : '' },
					{ text: measureText(tile, state, context), value: measure?.kind ?? 'none' },
					{ text: measure ? `${formatWhen(measure.date, locale, 'short')} — ${measure.text}` : '' },
					cite(source),
					...(tile.share
						? fileCells('percent', 'goods-exports', qualifierOf(tile.share), tile.share.note)
						: fileCells(null, null, null, null)),
					...[tile.share, report, measure].map((told) => cite(told?.source)),
				],
			};
		}),
	};
}

export function controls(data: ProvinceTilesData, state: ProvinceTilesState, { t, locale }: Context): Control[] {
	return [
		{
			kind: 'choice',
			name: 'show',
			label: t('chart.province-tiles.control.show'),
			value: state.show,
			options: SHOWS.map((value) => ({ value, label: t(`chart.province-tiles.show.${value}`) })),
		},
		{
			kind: 'day',
			name: 'on',
			label: t('chart.province-tiles.control.on'),
			value: state.on,
			min: data.start,
			max: data.asOf,
		},
		{
			kind: 'choice',
			name: 'province',
			label: t('chart.province-tiles.control.province'),
			value: state.province,
			options: [
				{ value: '', label: t('chart.province-tiles.control.all') },
				...data.tiles
					.map(({ id, name }) => ({ value: id, label: name }))
					.toSorted((a, b) => a.label.localeCompare(b.label, locale)),
			],
		},
	];
}
