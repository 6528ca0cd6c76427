/** Years left, day by day, as the area under a line that falls by one a year and rises with every extension. */
import { addDays, type Day } from '../../../../record/days';
import { yearsBetween, type Course } from '../../../../record/review';
import { linear } from '../../kit/scales';
import type { ReviewPathsData } from './data';
import { px } from '../../kit/px';
import type { RowMark } from './marks';

/** Room over the highest point, for its label. */
const OVER = 22;
/** The scale ends at a whole number of terms. */
const TERM = 16;

export function yearsArea(
	data: ReviewPathsData,
	{ steps, end }: Course,
	x: (day: Day) => number,
	row: RowMark,
): { paths: { key: 'past' | 'ahead'; path: string }[]; y: (years: number) => number } {
	const most = Math.max(...steps.filter(({ on }) => on < data.end).map(({ after }) => after.yearsLeft));
	const base = row.y + row.height - 4;
	const y = linear([0, Math.ceil(most / TERM) * TERM], [base, row.y + OVER]);
	const last = end < data.end ? end : data.end;

	/** The area between two days. */
	const between = (from: Day, to: Day): string => {
		let path = `M${px(x(from))},${px(base)}`;
		steps.forEach(({ on, after }, index) => {
			const until = steps[index + 1]?.on ?? addDays(last, 1);
			const [first, final] = [on > from ? on : from, until < to ? until : to];
			if (first > final || on > to || until < from) return;
			for (const day of [first, final]) {
				const left = after.phase === 'ended' ? 0 : yearsBetween(day, after.endsOn);
				path += `L${px(x(day))},${px(y(left))}`;
			}
		});
		return `${path}L${px(x(to))},${px(base)}Z`;
	};
	const start = steps[0]!.on;
	const today = data.asOf < last ? data.asOf : last;
	return {
		paths: [
			{ key: 'past', path: between(start, today) },
			{ key: 'ahead', path: between(today, last) },
		],
		y,
	};
}
