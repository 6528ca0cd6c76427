/** The duties in a panel of `sector-months`: where they began or changed, how long they were charged, and their labels. */
import { formatPercent } from '../../../../record/format';
import { textWidth } from '../../kit/textWidth';
import { dayNumber } from '../../kit/scales';
import { ascending } from '../../kit/order';
import type { Step } from './data';
import { text, type TextMark } from './marks';
import type { Panel, Scales } from './panelTypes';
import { height, stepOn } from './state';

/** A duty that began or changed, where, and for how many days; `brief` when it fell again within a month. */
export interface Change {
	key: string;
	step: Step;
	x: number;
	days: number;
	brief: boolean;
}

/**
 * The days on which a duty rises, or falls to another level than the one it last kept: what ends a brief rise is no news.
 */
export function changesOf({ product, state }: Panel, { day, end }: Scales): Change[] {
	return product.duties.flatMap(({ goods, [state.origin]: steps }) => {
		let kept = height(steps[0]);
		return steps.slice(1).flatMap((step, index): Change[] => {
			const rises = height(step) > height(steps[index]);
			const fall = steps.find((later) => later.from > step.from && height(later) < height(step));
			const days = dayNumber(fall?.from ?? end) - dayNumber(step.from);
			const brief = rises && days < 28;
			const told = rises || (charges(step) && Math.abs(height(step) - kept) >= 1);
			if (!brief) kept = height(step);
			return told ? [{ key: `${goods}-${step.from}`, step, x: day(step.from), days, brief }] : [];
		});
	});
}

const charges = ({ percent, banned }: Step) => banned || percent === null || percent > 0;

/** The periods in which a duty of some kind was charged, those that touch made one. */
export function periodsOf({ product, state, months }: Panel, { end }: Scales): [from: string, until: string][] {
	const start = `${months[0]!}-01`;
	const charged = product.duties.flatMap(({ [state.origin]: steps }) =>
		steps.flatMap((step, index): [string, string][] =>
			charges(step) ? [[step.from < start ? start : step.from, steps[index + 1]?.from ?? end]] : [],
		),
	);
	const periods: [string, string][] = [];
	for (const [from, until] of charged.toSorted(([a], [b]) => ascending(a, b))) {
		const last = periods.at(-1);
		if (last && from <= last[1]) last[1] = until > last[1] ? until : last[1];
		else periods.push([from, until]);
	}
	return periods;
}

/** Duties charged from the first day on: they have a label and no line. */
export function startingOf({ product, months, state }: Panel, { day }: Scales): Change[] {
	const first = `${months[0]!}-01`;
	return product.duties.flatMap((duty) => {
		const step = stepOn(duty, state.origin, first);
		return step && charges(step) ? [{ key: `${duty.goods}-first`, step, x: day(first), days: 0, brief: false }] : [];
	});
}

/** The duty that began, over its line. Where there is no room for all, those that lasted come first, then the highest. */
export function dutyLabels(changes: readonly Change[], { box, grid, type, context: { t, locale } }: Panel): TextMark[] {
	const placed: { x1: number; x2: number }[] = [];
	return changes
		.toSorted((a, b) => Number(a.brief) - Number(b.brief) || height(b.step) - height(a.step) || b.x - a.x)
		.flatMap(({ step, key, x, days, brief }) => {
			if (step.percent === null && !step.banned) return [];
			const duty = step.banned
				? t('chart.sector-months.duty.banned')
				: (step.upTo ? '≤' : '') + formatPercent(Math.round(step.percent!), locale);
			const words = brief ? t('chart.sector-months.duty.brief', { duty, days }) : duty;
			const width = textWidth(words, type, !brief);
			const x1 = Math.min(Math.max(x - (brief ? 0 : width / 2), box.left), box.right - width);
			if (placed.some((other) => x1 < other.x2 + 4 && other.x1 < x1 + width + 4)) return [];
			placed.push({ x1, x2: x1 + width });
			return [text(`duty-${key}`, x1, box.base - grid.plot - 7, words, brief ? 'muted' : 'strong')];
		});
}
