/** From the record to what `on-any-day` needs: four histories on one line of time, from January 2025 on. */
import { isDay, type Day } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import { dutySteps, FIRST_DAY } from '../../../../record/tariffs';
import { BASE_YEAR, monthlyGoods, together, type Monthly } from '../../families/trade/against';
import { pointsOf, type Point } from '../../families/months/series';
import { label } from '../../kit/recordText';

export const SIDES = ['united-states', 'canada'] as const;
export type Side = (typeof SIDES)[number];

const CLAIMS = 'usmca-claim-monthly';

export interface Origin {
	/** The entries of the record. */
	proof: string[];
	publisher: string;
	url: string;
}

export interface Turn extends Origin {
	day: Day;
	title: string;
	/** The joint review itself. */
	review: boolean;
}

/** A measure of a government, and the programme it is of. */
export interface InForce {
	id: string;
	by: Side;
	programme: string;
	from: Day;
	until: Day | null;
}

export interface OnAnyDayData {
	start: Day;
	asOf: Day;
	/** The turning points, the oldest first. */
	turns: Turn[];
	measures: InForce[];
	/** The share of imports that claimed the agreement, by month. */
	claims: Point[];
	/** Imports in percent of the average month of the base year: of the goods hit by a duty, and of those spared. */
	hit: Point[];
	spared: Point[];
	baseYear: string;
	/** What these goods are. */
	goods: { hit: string[]; spared: string[] };
	sources: { claims: Origin; imports: Origin };
}

/** Whether goods that qualify bore a duty on a day: where they are of several kinds, any of them. */
const isHit = (record: WholeRecord, { goods }: Monthly, day: Day): boolean =>
	goods.sectors.some((kind) => {
		const { duty } = dutySteps(record, kind, { originating: true }).findLast(({ from }) => from <= day)!;
		return duty.banned || duty.percent === null || duty.percent > 0;
	});

function turnsOf(record: WholeRecord, locale: Locale): Turn[] {
	const key = record.events.filter((event) => event.key && event.status === 'happened' && isDay(event.date));
	const days = Map.groupBy(
		key.filter(({ date }) => date >= FIRST_DAY),
		({ date }) => date,
	);
	return [...days]
		.toSorted(([a], [b]) => a.localeCompare(b))
		.map(([day, events]): Turn => {
			const told = record.days.find(({ date }) => date === day);
			const proof = events.map(({ id }) => id);
			const { publisher, url } = record.sourcesOf(proof[0]!)[0]!;
			const review = events.some(({ jointReview }) => jointReview);
			return { day, review, title: label((told ?? events[0]!).title, locale), proof, publisher, url };
		});
}

export function data(record: WholeRecord, locale: Locale): OnAnyDayData {
	const monthly = monthlyGoods(record);
	const last =
		monthly
			.flatMap(({ months }) => months.map(([month]) => month))
			.toSorted()
			.at(-1) ?? record.asOf.slice(0, 7);
	const [hit, spared] = [true, false].map((wanted) =>
		monthly.filter((one) => isHit(record, one, `${last}-28`) === wanted),
	) as [Monthly[], Monthly[]];
	const origin = (...proof: string[]): Origin => {
		const { publisher, url } = record.sourcesOf(proof[0]!)[0]!;
		return { proof, publisher, url };
	};
	const names = (goods: readonly Monthly[]) => goods.map((one) => label(one.goods.name, locale));
	return {
		start: FIRST_DAY,
		asOf: record.asOf,
		turns: turnsOf(record, locale),
		measures: record.measures.flatMap(({ id, by, programme, from, until }): InForce[] => {
			const side = SIDES.find((one) => one === by);
			return side && from <= record.asOf ? [{ id, by: side, programme, from, until: until ?? null }] : [];
		}),
		claims: pointsOf(record, CLAIMS, 'month'),
		hit: together(hit),
		spared: together(spared),
		baseYear: BASE_YEAR,
		goods: { hit: names(hit), spared: names(spared) },
		sources: {
			claims: origin(CLAIMS),
			imports: origin(...monthly.map(({ series }) => series), ...monthly.map(({ sum }) => sum)),
		},
	};
}
