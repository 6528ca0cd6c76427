/** The words that stand on the marks of `review-paths`. */
import { formatWhen } from '../../../../record/format';
import type { Step } from '../../../../record/review';
import type { Context } from '../../contract';
import { isAnnual, isExtension, isHeld } from './course';
import { type Placer } from './labels';
import { px } from '../../kit/px';
import type { RowMark, PartyBar, SymbolMark } from './marks';
import { yearsText } from './phrases';

const NAME = 'chart.review-paths';

interface Placed {
	step: Step;
	mark: SymbolMark;
}

/** Below the reviews, how those that are decided went; above them, how often they come. */
export function nameReviews(placed: Placed[], row: RowMark, placer: Placer, { t }: Context): void {
	const reviews = placed.filter(({ step }) => step.kind === 'joint-review');
	// The latest decision first: where there is room for one label only, it is the one that was just made.
	for (const { mark, step } of reviews.toReversed())
		if (step.decision && step.outcome)
			placer.place(
				`${mark.key}.outcome`,
				t(`${NAME}.outcome.${step.outcome}`),
				mark.x,
				row.y + 59,
				// What was held has room before it, what is decided here has it behind.
				isHeld(step) ? ['end', 'middle', 'start'] : ['start', 'end', 'middle'],
			);
	const runs: { annual: boolean; marks: SymbolMark[] }[] = [];
	for (const { step, mark } of reviews) {
		const annual = isAnnual(step);
		const run = runs.at(-1);
		if (run?.annual === annual) run.marks.push(mark);
		else runs.push({ annual, marks: [mark] });
	}
	for (const { annual, marks } of runs) {
		const middle = (marks[0]!.x + marks.at(-1)!.x) / 2;
		const text = t(`${NAME}.run.${annual ? 'annual' : marks.length > 1 ? 'sixes' : 'six'}`);
		placer.place(`${marks[0]!.key}.run`, text, px(middle), row.y + 16, ['middle', 'start', 'end']);
	}
}

/** Years left at the start, at the reviews that were held, and at each extension. */
export function nameYears(placed: Placed[], y: (years: number) => number, placer: Placer, context: Context): void {
	for (const { step, mark } of placed) {
		const held = step.kind === 'joint-review' && isHeld(step);
		if (step.kind !== 'entry-into-force' && !isExtension(step) && !held) continue;
		const { yearsLeft } = step.after;
		placer.place(`${mark.key}.years`, yearsText(yearsLeft, context), mark.x + 3, px(y(yearsLeft)) - 6, [
			'start',
			'end',
		]);
	}
}

/** In a picture without rows of the Parties: when one is out, below the line of the reviews. */
export function nameSteps(placed: Placed[], row: RowMark, placer: Placer, { t, locale }: Context): void {
	for (const { mark, step } of placed)
		if (step.kind === 'withdrawal')
			placer.place(
				`${mark.key}.leaves`,
				t(`${NAME}.leaves`, { day: formatWhen(step.on, locale, 'short') }),
				// Clear of what is said of the review before it.
				mark.x + 4,
				row.y + 59,
				['start', 'middle', 'end'],
			);
}

/** When a Party is out, beside the end of its bar. */
export function nameLeavers(
	parties: PartyBar[],
	row: (key: string) => RowMark,
	placer: Placer,
	{ t, locale }: Context,
): void {
	for (const { key, leaves, out } of parties) {
		if (!leaves) continue;
		const text = t(`${NAME}.leaves`, { day: formatWhen(leaves, locale, 'short') });
		placer.place(`${key}.leaves`, text, px(out + 12), row(key).y + 19, ['start', 'end', 'clamp']);
	}
}
