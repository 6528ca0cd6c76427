/** What each strip of `on-any-day` says of the day. */
import { formatPercent, formatWhen } from '../../../../record/format';
import type { Context } from '../../contract';
import { monthOf, valueAt, type Point } from '../../families/months/series';
import { SIDES, type OnAnyDayData } from './data';
import { countOn, turnOn, type OnAnyDayState } from './state';

export type StripName = 'turns' | 'counts' | 'claims' | 'imports';

export interface Said {
	text: string;
	strong: boolean;
	/** The line that it is of. */
	of?: string;
}

const NAME = 'chart.on-any-day';

/** The last month up to a day that has a figure, or else the first of all. */
const knownOn = (points: readonly Point[], on: string): Point | undefined =>
	points.findLast(([month]) => month <= monthOf(on)) ?? points[0];

/** The lines beside a strip: what was last, how many, how much. Where the month has no figure, the last that has one. */
export function valuesOf(data: OnAnyDayData, { on }: OnAnyDayState, name: StripName, { t, locale }: Context): Said[] {
	const strong = (text: string, of?: string): Said => ({ text, strong: true, ...(of && { of }) });
	const asOf = (month: string): Said => ({
		text: t(month === monthOf(on) ? `${NAME}.month` : `${NAME}.last-month`, { month: formatWhen(month, locale) }),
		strong: false,
	});
	switch (name) {
		case 'turns': {
			const turn = turnOn(data, on);
			if (!turn) return [{ text: t(`${NAME}.before`), strong: false }];
			return [{ text: formatWhen(turn.day, locale), strong: false }, strong(turn.title)];
		}
		case 'counts':
			return SIDES.map((side) => strong(t(`${NAME}.count.${side}`, { count: countOn(data, side, on) }), side));
		case 'claims': {
			const known = knownOn(data.claims, on);
			if (!known) return [{ text: t(`${NAME}.none`), strong: false }];
			return [strong(formatPercent(known[1], locale), 'claims'), asOf(known[0])];
		}
		case 'imports': {
			const known = knownOn(data.hit, on);
			if (!known) return [{ text: t(`${NAME}.none`), strong: false }];
			const value = (points: readonly Point[]) => formatPercent(Math.round(valueAt(points, known[0])!), locale);
			return [
				strong(t(`${NAME}.imports.hit`, { value: value(data.hit) }), 'hit'),
				strong(t(`${NAME}.imports.spared`, { value: value(data.spared) }), 'spared'),
				asOf(known[0]),
			];
		}
	}
}
