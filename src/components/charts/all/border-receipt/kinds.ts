/** The receipt of a kind of good, from the duty on the bulk of it. */
import { spanOf } from '../../../../record/duties/settle';
import type { WholeRecord } from '../../../../record/record';
import { FIRST_DAY, rateOn, type Displaced, type Part } from '../../../../record/tariffs';
import type { Day } from '../../../../record/days';
import { cents, inOrder, type Bill, type BillLine, type BillName } from './bills';
import { ordinaryOfMany } from './receipt';
import type { Step } from './shape';

function partLine({ measure, percent, of, charged, upTo }: Part, banned: boolean): BillLine {
	const { id } = measure;
	if (banned) return { id, state: 'ban', from: 0, to: 0 };
	if (percent === null || of === null || charged === null) return { id, state: 'unknown', from: 0, to: 0 };
	if (percent === 0) return { id, state: 'nil', from: 0, to: 0 };
	const onRest = of === 'rest-of-value';
	const rate = { percent, of: onRest ? ('value' as const) : of };
	const { from } = onRest ? { from: 0 } : spanOf([{ claim: { measure, rate }, besides: [] }]);
	return {
		id,
		state: upTo ? 'varies' : 'charged',
		from: upTo ? from : charged,
		to: charged,
		rate,
		...(onRest && { onRest }),
	};
}

function displacedLine({ measure, by }: Displaced, originating: boolean): BillLine {
	const stated = originating ? measure.originating : measure.nonOriginating;
	const rate = 'percent' in stated && stated.percent > 0 && { percent: stated.percent, of: stated.of };
	return { id: measure.id, state: 'gives-way', from: 0, to: 0, by: by.id, ...(rate && { rate }) };
}

function billOf(record: WholeRecord, kind: string, day: Day, name: BillName): Bill {
	const originating = name === 'qualifying';
	const { parts, displaced, banned, atLeast, percent } = rateOn(record, kind, day, { originating });
	const lines = [
		...parts.map((part) => partLine(part, banned)),
		...displaced
			.filter(({ measure, by }) => measure.programme !== by.programme)
			.map((one) => displacedLine(one, originating)),
	];
	const ordinary = ordinaryOfMany(originating ? 0 : null, name);
	const [ban] = parts;
	return {
		lines: inOrder([
			banned && ban && !originating ? { ...ordinary, state: 'gives-way', by: ban.measure.id } : ordinary,
			...lines,
		]),
		from: cents(atLeast),
		to: cents(percent ?? (banned ? 0 : lines.reduce((sum, { to }) => sum + to, 0))),
		ban: banned ? 'yes' : 'no',
	};
}

/** The bills of the bulk of a kind of good on a day. Its ordinary duty differs from line to line. */
export const kindBills = (record: WholeRecord, kind: string, day: Day): Step['bills'] => ({
	qualifying: billOf(record, kind, day, 'qualifying'),
	other: billOf(record, kind, day, 'other'),
});

/** The days after the record’s first on which a measure on a kind of good, or on some goods of it, begins or ends. */
export function kindDays({ measures }: WholeRecord, kind: string): Day[] {
	const days = measures
		.filter(({ by, on }) => by === 'united-states' && on.includes(kind))
		.flatMap(({ from, until }) => (until ? [from, until] : [from]));
	return [...new Set(days)].filter((day) => day > FIRST_DAY).toSorted();
}
