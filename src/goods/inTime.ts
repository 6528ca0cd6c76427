/** What a good pays over time as a line: where its steps begin and how high they are. Plain numbers, without a picture. */
import { addMonths, daysBetween, type Day } from '../record/days';
import type { GoodsAnswer, Outcome } from '../record/duties/question';
import { BOTH_WAYS, same, type Way } from '../record/duties/reckon';
import { FIRST_DAY } from '../record/tariffs';

/** A step of the answer to a question, from a day on. */
export type Step = { readonly from: Day } & { readonly [W in Way]: Pick<GoodsAnswer, 'outcome'> };

/** Days on which the same is paid. */
export interface Stretch {
	from: Day;
	/** Where it begins and how long it is, in percent of the line. */
	at: number;
	length: number;
	outcome: Outcome;
}

export interface InTime {
	/** The last day on the line. */
	end: Day;
	/** The highest duty, in percent of the value: the top of the line. */
	top: number;
	ways: { readonly [W in Way]: readonly Stretch[] };
	/** The first days of years, and where they are. */
	years: readonly { year: string; at: number }[];
	/** Where the record ends, and where the day is that was asked for. */
	asOf: number;
	asked: number;
}

/** What a line shows of days after the last that matters, in months. */
const BEYOND = 4;

/**
 * The line of a good from the first day of the record on.
 * @param steps the oldest first; the first begins with the record
 * @returns undefined where nothing was ever charged and nothing is set
 */
export function inTime(steps: readonly Step[], asked: Day, asOf: Day): InTime | undefined {
	const outcomes = steps.flatMap((step) => BOTH_WAYS.map((way) => step[way].outcome));
	const top = Math.max(0, ...outcomes.map(({ to }) => to));
	if (top === 0 && outcomes.every(({ ban }) => ban === 'no')) return undefined;
	const last = [asked, asOf, steps.at(-1)!.from].toSorted().at(-1)!;
	const end = addMonths(last, BEYOND);
	const whole = daysBetween(FIRST_DAY, end);
	const at = (day: Day) => (100 * daysBetween(FIRST_DAY, day)) / whole;
	const stretchesOf = (way: Way): Stretch[] => {
		const own = steps.filter((step, index) => index === 0 || !same(step[way].outcome, steps[index - 1]![way].outcome));
		return own.map((step, index) => ({
			from: step.from,
			at: at(step.from),
			length: at(own[index + 1]?.from ?? end) - at(step.from),
			outcome: step[way].outcome,
		}));
	};
	const first = Number(FIRST_DAY.slice(0, 4));
	return {
		end,
		top: top || 100,
		ways: { originating: stretchesOf('originating'), nonOriginating: stretchesOf('nonOriginating') },
		years: Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, index) => {
			const year = String(first + index);
			return { year, at: at(`${year}-01-01`) };
		}),
		asOf: at(asOf),
		asked: at(asked),
	};
}
