/** What goods are called in `needs`, what they are worth, and what they pay. */
import { formatFigure, formatMoney, formatPercent } from '../../../../record/format';
import type { Context } from '../../contract';
import { signOf } from '../../kit/sureness';
import type { Share } from '../../families/trade/shares';
import type { NeedsData, Step } from './data';
import { stepsOn, type NeedsState, type Piece } from './state';

export function pieceName({ id, good, rest }: Piece, { t }: Context): string {
	if (!good) return t('chart.needs.all-other');
	if (id === 'vehicles') return t('chart.needs.vehicles');
	return rest ? t('chart.needs.rest', { name: good.name }) : good.name;
}

/** An amount to a tenth of a billion, or of a million. */
export const money = (value: number, { locale }: Context): string =>
	formatMoney(value < 1e9 ? Math.round(value / 1e7) * 1e7 : Math.round(value / 1e8) * 1e8, 'usd', locale);

/** A share with the words of its source: `about 60%`. */
export const shareText = (share: Share, { locale }: Context): string =>
	formatFigure({ ...share, unit: 'percent' }, locale);

/** A number of dollars without their name, which the subtitle says: `85.3 billion`. */
export const dollars = (value: number, { locale }: Context): string =>
	formatFigure(
		{ value: value < 1e9 ? Math.round(value / 1e7) * 1e7 : Math.round(value / 1e8) * 1e8, unit: 'count' },
		locale,
	);

/** The words at a rectangle: name, share with a sign where it is not exact, dollars. */
export function pieceLabel(piece: Piece, context: Context): string {
	const { imports } = piece;
	const share =
		imports &&
		signOf(imports) +
			formatFigure(
				{ value: imports.value, ...(imports.high !== undefined && { high: imports.high }), unit: 'percent' },
				context.locale,
			);
	return [pieceName(piece, context), ...(share ? [share] : []), dollars(piece.value, context)].join(' · ');
}

const stepText = ({ banned, percent, upTo }: Step, { t, locale }: Context): string => {
	if (banned) return t('chart.needs.duty.banned');
	if (percent === null) return t('chart.needs.duty.unknown');
	return upTo
		? t('chart.needs.duty.up-to', { percent: formatPercent(percent, locale) })
		: formatPercent(percent, locale);
};

/** The added US duty on goods that qualify, on the day; each duty once where the goods are of several kinds. */
export function dutyText(data: NeedsData, piece: Piece, { on }: Pick<NeedsState, 'on'>, context: Context): string {
	const said = [...new Set(stepsOn(data, piece, on).map((step) => stepText(step, context)))];
	return said.length > 0 ? said.join(' / ') : context.t('chart.needs.duty.varies');
}
