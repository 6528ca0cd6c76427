/** The receipt of a kind of good, from the duty on the bulk of it. */
import { spanOf } from '../../../../record/duties/settle';
import type { WholeRecord } from '../../../../record/record';
import { rateOn, type Displaced, type Part } from '../../../../record/tariffs';
import { cents, inOrder, ordinaryOfMany, type Bill, type BillLine, type BillName, type Receipt } from './receipt';

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

function billOf(record: WholeRecord, kind: string, name: BillName): Bill {
	const originating = name === 'qualifying';
	const { parts, displaced, banned, atLeast, percent } = rateOn(record, kind, record.asOf, { originating });
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

/** The receipt of the bulk of a kind of good on the record’s last day. Its ordinary duty differs from line to line. */
export const kindReceipt = (record: WholeRecord, kind: string): Receipt => ({
	id: kind,
	day: record.asOf,
	bills: { qualifying: billOf(record, kind, 'qualifying'), other: billOf(record, kind, 'other') },
});
