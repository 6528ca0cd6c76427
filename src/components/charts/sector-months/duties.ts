/** The duties in a panel of `sector-months`: where they began or rose, how long they were charged, and their labels. */
import { formatPercent } from '../../../record/format';
import { textWidth } from '../text';
import { dayNumber } from '../time';
import type { Step } from './data';
import { text, type TextMark } from './marks';
import type { Panel, Scales } from './panel';
import { height, rises, stepOn } from './state';

/** A duty that rose, where, and after how many days it fell; `brief` when that was within a month. */
export interface Rise {
	key: string;
	step: Step;
	x: number;
	days: number;
	brief: boolean;
}

export function risesOf({ product, state }: Panel, { day, end }: Scales): Rise[] {
	return product.duties.flatMap((duty) =>
		rises(duty, state.origin).map((step) => {
			const fall = duty[state.origin].find((later) => later.from > step.from && height(later) < height(step));
			const days = dayNumber(fall?.from ?? end) - dayNumber(step.from);
			return { key: `${duty.goods}-${step.from}`, step, x: day(step.from), days, brief: days < 28 };
		}),
	);
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
	for (const [from, until] of charged.toSorted(([a], [b]) => a.localeCompare(b))) {
		const last = periods.at(-1);
		if (last && from <= last[1]) last[1] = until > last[1] ? until : last[1];
		else periods.push([from, until]);
	}
	return periods;
}

/** Duties charged from the first day on: they have a label and no line. */
export function startingOf({ product, months, state }: Panel, { day }: Scales): Rise[] {
	const first = `${months[0]!}-01`;
	return product.duties.flatMap((duty) => {
		const step = stepOn(duty, state.origin, first);
		return step && charges(step) ? [{ key: `${duty.goods}-first`, step, x: day(first), days: 0, brief: false }] : [];
	});
}

/** The duty that began, over its line. Where there is no room for all, those that lasted come first, then the highest. */
export function dutyLabels(risen: readonly Rise[], { box, grid, type, context: { t, locale } }: Panel): TextMark[] {
	const placed: { x1: number; x2: number }[] = [];
	return risen
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
