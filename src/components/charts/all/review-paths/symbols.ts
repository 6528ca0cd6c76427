/** The shape of each step: what was held is full, what is still due is hollow, and an extension is a square. */
import type { Step } from '../../../../record/review';
import { isAnnual, isExtension } from './course';
import { px } from '../../kit/px';
import type { RowMark, SymbolMark } from './marks';

const disc = (x: number, y: number, r: number) =>
	`M${px(x - r)},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
const square = (x: number, y: number, r: number) => `M${px(x - r)},${px(y - r)}h${2 * r}v${2 * r}h${-2 * r}Z`;
const cross = (x: number, y: number, r: number) =>
	`M${px(x - r)},${y - r}l${2 * r},${2 * r}M${px(x - r)},${y + r}l${2 * r},${-2 * r}`;
const flag = (x: number, y: number, r: number) => `M${px(x - r)},${px(y - r)}h${2 * r}l${-r},${2 * r}Z`;

function kindOf(step: Step, held: boolean): SymbolMark['kind'] {
	if (step.kind === 'entry-into-force') return 'entry';
	if (step.kind === 'withdrawal-notice') return 'notice';
	if (step.kind === 'withdrawal') return 'out';
	if (step.kind === 'end') return 'end';
	if (isExtension(step)) return 'extended';
	if (held) return 'held';
	return step.decision ? 'refused' : 'due';
}

export function symbolOf(
	step: Step,
	key: string,
	x: number,
	{ row, held }: { row: (key: string) => RowMark; held: boolean },
): SymbolMark {
	const kind = kindOf(step, held);
	const reviews = row('reviews');
	const terms = row('terms');
	/** The middle of the row that a step stands in. In a picture without that row it is the line of the reviews. */
	const y = (() => {
		const own = step.party ? row(step.party) : kind === 'entry' || kind === 'end' ? terms : reviews;
		if (own === reviews) return reviews.y + 35;
		return own === terms ? terms.y + 17 : own.y + own.height / 2;
	})();
	const r = isAnnual(step) ? 4 : 6;
	const path = {
		entry: disc(x, y, 5),
		end: square(x, y, 5),
		notice: flag(x, y, 6),
		out: cross(x, y, 5),
		extended: square(x, y, 5.5),
		held: disc(x, y, r),
		due: disc(x, y, r),
		refused: cross(x, y, r),
	}[kind];
	return { key, kind, x, y, path };
}
