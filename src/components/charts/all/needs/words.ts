/** What `needs` says in words. */
import { formatList, formatPercent, formatWhen } from '../../../../record/format';
import type { Cell, Context, Control, Readout, Table } from '../../contract';
import { sectorControl, sectorName } from '../../families/trade/choice';
import { fileCells, fileColumns, qualifierOf } from '../../kit/fileColumns';
import type { Share } from '../../families/trade/shares';
import type { NeedsData } from './data';
import { dutyText, money, pieceName, shareText } from './phrases';
import { middleOf, shownPieces, stepsOn, type NeedsState, type Piece } from './state';

const NAME = 'chart.needs';
const sum = (pieces: readonly Piece[]) => pieces.reduce((total, { value }) => total + value, 0);

export function title(data: NeedsData, state: NeedsState, context: Context): string {
	const { t } = context;
	const shown = shownPieces(data, state.sector);
	if (state.sector !== 'all')
		return t(`${NAME}.title.one`, {
			name: sectorName(data.places, state.sector),
			value: money(sum(shown), context),
			year: data.year,
		});
	const first = shown.filter(({ imports }) => imports).toSorted((a, b) => b.value - a.value)[0];
	if (!first) return t(`${NAME}.title.none`, { value: money(data.all.value, context), year: data.year });
	return t(`${NAME}.title.all`, {
		name: pieceName(first, context),
		value: money(first.value, context),
		share: shareText(first.imports!, context),
		year: data.year,
	});
}

export const subtitle = (data: NeedsData, { on }: NeedsState, { t, locale }: Context): string =>
	t(`${NAME}.subtitle`, { year: data.year, day: formatWhen(on, locale) });

export function describe(data: NeedsData, state: NeedsState, context: Context): string {
	const { t, locale } = context;
	const shown = shownPieces(data, state.sector);
	const half = shown.filter(({ imports }) => imports && middleOf(imports) > 50);
	const unknown = shown.filter(({ imports }) => !imports);
	const names = (pieces: readonly Piece[]) =>
		formatList(
			pieces.map((piece) => pieceName(piece, context)),
			locale,
		);
	return [
		...(half.length > 0 ? [t(`${NAME}.describe.half`, { names: names(half) })] : []),
		...(unknown.length > 0
			? [t(`${NAME}.describe.unknown`, { value: money(sum(unknown), context), all: money(sum(shown), context) })]
			: []),
		t(`${NAME}.describe.all`, {
			share: formatPercent(data.all.share, locale),
			value: money(data.all.value, context),
			year: data.year,
		}),
		t(`${NAME}.describe.caution`),
	].join(' ');
}

const shareLine = (key: 'imports' | 'exports', share: Share, { t, locale }: Context): string =>
	t(`${NAME}.readout.${key}`, { share: shareText(share, { t, locale }), when: formatWhen(share.asOf, locale) });

function shareLines(key: 'imports' | 'exports', share: Share | null, { t, locale }: Context): string {
	if (!share) return t(`${NAME}.readout.${key}-unknown`);
	const others = formatList(
		share.others.map((other) => formatPercent(other, locale)),
		locale,
	);
	return [
		shareLine(key, share, { t, locale }),
		...(others ? [t(`${NAME}.others`, { values: others })] : []),
		...(share.note ? [share.note] : []),
	].join(' ');
}

export function readout(data: NeedsData, state: NeedsState, context: Context): Readout {
	const { t, locale } = context;
	const piece = shownPieces(data, state.sector).find(({ id }) => id === state.product);
	if (!piece) return { heading: t(`${NAME}.empty`), lines: [] };
	const { publisher, url } = piece.imports ?? piece.good ?? data.all;
	return {
		heading: pieceName(piece, context),
		lines: [
			t(`${NAME}.readout.value`, { value: money(piece.value, context), year: data.year }),
			shareLines('imports', piece.imports, context),
			...(piece.exports ? [shareLines('exports', piece.exports, context)] : []),
			t(`${NAME}.readout.duty`, {
				day: formatWhen(state.on, locale),
				duty: dutyText(data, piece, state, context),
			}),
		],
		href: { url, label: publisher },
	};
}

/** What stands at the mark: the words there already say the dollars and the share. */
export function markLabel(data: NeedsData, state: NeedsState, context: Context): string[] {
	const { heading, lines } = readout(data, state, context);
	const share = shownPieces(data, state.sector).find(({ id }) => id === state.product)?.imports;
	return [heading, ...lines.slice(0, 1), ...(share ? [shareLine('imports', share, context)] : []), ...lines.slice(-1)];
}

/** A row a rectangle, in the order of the picture; the shares’ sources beside those of the dollars. */
export function table(data: NeedsData, state: NeedsState, context: Context): Table {
	const { t, locale } = context;
	const missing: Cell = { text: t(`${NAME}.missing`), value: '' };
	const shareCells = (share: Share | null): Cell[] =>
		share
			? [
					{ text: shareText(share, context), value: share.value },
					{ text: formatWhen(share.asOf, locale), value: share.asOf },
					{ text: share.publisher, href: share.url, proof: [share.figure] },
				]
			: [missing, { text: '' }, { text: '' }];
	const columns = [
		'goods',
		'value',
		'source',
		'share',
		'share-when',
		'share-source',
		'exports',
		'exports-when',
		'exports-source',
		'duty',
	] as const;
	return {
		caption: title(data, state, context),
		columns: [
			...columns.map((id) => ({
				id,
				label: t(`${NAME}.column.${id}`, { year: data.year, day: formatWhen(state.on, locale, 'short') }),
				numeric: ['value', 'share', 'exports', 'duty'].includes(id),
			})),
			...fileColumns(
				'value-unit',
				'value-period',
				'counted',
				'share-unit',
				'share-of',
				'share-qualifier',
				'share-note',
			),
			...fileColumns('exports-of', 'exports-qualifier', 'exports-note', 'duty-unit', 'duty-day', 'duty-qualifier'),
			{ id: 'duty-source', label: 'duty-source', inFile: true },
		],
		rows: shownPieces(data, state.sector).map((piece) => {
			const source = piece.good ?? data.all;
			const steps = stepsOn(data, piece, state.on);
			const percents = [...new Set(steps.map(({ banned, percent }) => (banned ? null : percent)))];
			const known = percents.length === 1 ? percents[0]! : null;
			const apart = (share: Share | null, of: string) =>
				share ? [of, qualifierOf(share), share.note] : [null, null, null];
			return {
				key: piece.id,
				cells: [
					{ text: pieceName(piece, context), value: piece.id },
					{ text: money(piece.value, context), value: Math.round(piece.value) },
					{ text: source.publisher, href: source.url, proof: source.proof },
					...shareCells(piece.imports),
					...shareCells(piece.exports),
					{ text: dutyText(data, piece, state, context), value: known ?? '' },
					...fileCells('usd', data.year, data.counted, piece.imports ? 'percent' : null),
					...fileCells(...apart(piece.imports, 'us-imports')),
					...fileCells(...apart(piece.exports, 'canadian-exports')),
					...fileCells(
						known === null ? null : 'percent',
						state.on,
						known !== null && steps.some(({ upTo }) => upTo) ? 'up-to' : null,
					),
					{ text: '', proof: [...new Set(steps.flatMap(({ measures }) => measures))] },
				],
			};
		}),
	};
}

export const controls = (data: NeedsData, state: NeedsState, { t }: Context): Control[] => [
	sectorControl(data.places, state.sector, {
		label: t(`${NAME}.control.sector`),
		all: t(`${NAME}.control.all`),
		more: t(`${NAME}.control.more`),
	}),
	{ kind: 'day', name: 'on', label: t(`${NAME}.control.on`), value: state.on, min: data.start, max: data.asOf },
];
