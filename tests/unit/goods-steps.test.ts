/**
 * Every measure with a list, on the day before each of its steps and on the day itself: the row is charged in its days and
 * in no other. What is expected is read from the cells of the files, not by the engine.
 */
import { describe, expect, test } from 'vitest';
import { dutyOnGoods } from '../../src/record/duties/goods';
import { rulesOfHeading } from '../../src/record/duties/ofRecord';
import type { Answers } from '../../src/record/duties/question';
import { dayBefore, holdsOn, plainRows, plainSchedule, seeded, some, type Cells } from '../lineRows';
import { lines } from '../lines';
import { record } from '../record';

type By = keyof typeof plainRows;

/** The beginning of the record of duties. */
const FIRST_DAY = '2025-01-01';
/** How many codes of each measure are asked. */
const CODES = 4;

/** A code of eight digits or ten that the row falls on. */
const goodOf = (row: Cells): string =>
	row.code!.length >= 8 ? row.code! : plainSchedule.find(({ code }) => code!.startsWith(row.code!))!.code!;

/** The conditions on which the row applies to a good. */
const whenOf = (row: Cells): string[] => [row.when!, row.originating_when!].filter(Boolean);

/** The rows of each heading. */
const byHeading = {
	'united-states': Map.groupBy(plainRows['united-states'], ({ code }) => code!.slice(0, 4)),
	canada: Map.groupBy(plainRows.canada, ({ code }) => code!.slice(0, 4)),
} as const;

/** The rows that fall on a good, whatever the day. */
const rowsOn = (by: By, good: string): Cells[] =>
	byHeading[by].get(good.slice(0, 4))!.filter(({ code }) => good.startsWith(code!));

const programmeOf = new Map(record.measures.map((measure) => [measure.id, measure.programme]));

/** The reader’s answers that make the row apply and leave its own rate, and make no row apply that asks for more. */
const answersOf = (by: By, row: Cells): Answers =>
	Object.fromEntries([
		...rowsOn(by, goodOf(row)).map(({ when }) => [when, 'no']),
		...row
			.instead!.split(' ')
			.filter(Boolean)
			.map((id) => [id, 'no']),
		...whenOf(row).map((id) => [id, 'yes']),
	]);

/** What the cells say that a good pays under the row. */
function rateOf(row: Cells, originating: boolean): object | string {
	if (row.rate === 'ban') return 'ban';
	if (row.rate === 'exempt') return 'exempt';
	if (originating && row.rate_originating !== '')
		return { percent: Number(row.rate_originating), of: row.basis_originating || 'value' };
	if (originating && row.applies_to === 'non-originating') return { percent: 0, of: 'value' };
	return { percent: Number(row.rate), of: row.basis };
}

function ask(by: By, row: Cells, day: string, originating: boolean) {
	const code = goodOf(row);
	const { layers, outcome, base } = dutyOnGoods(rulesOfHeading(record, lines, code.slice(0, 4)), {
		code,
		day,
		by,
		originating,
		answers: answersOf(by, row),
		content: { us: 0.5, metal: 0.5, regional: 0.5 },
		// A line with numbers of its own is asked for what is left of it.
		...(code.length === 8 && by === 'united-states' && hasNumbers(code) && { rest: true }),
	});
	return {
		base,
		outcome,
		layer: layers.find(({ claim }) => claim.measure.id === row.measure && claim.row?.code === row.code),
		layers,
	};
}
const hasNumbers = (code: string) =>
	plainRows['united-states'].some((row) => row.code!.length > 8 && row.code!.startsWith(code));

/** Another row of the programme, or a longer code of it, that takes the place of this one. */
const isOutdone = (by: By, row: Cells, day: string): boolean => {
	if (row.rate === 'ban') return false;
	return rowsOn(by, goodOf(row)).some(
		(other) =>
			other !== row &&
			(other.when === '' || whenOf(row).includes(other.when!)) &&
			programmeOf.get(other.measure!) === programmeOf.get(row.measure!) &&
			holdsOn(other, day),
	);
};

describe.each(['united-states', 'canada'] as const)('%s', (by) => {
	const random = seeded(20_261_008);
	// Chapters 98 and 99 hold no goods.
	const measures = Map.groupBy(
		plainRows[by].filter(({ code }) => by === 'canada' || code! < '98'),
		({ measure }) => measure!,
	);

	test.each([...measures])('%s', (_, rows) => {
		let held = 0;
		for (const row of [rows[0]!, ...some(rows.slice(1), CODES - 1, random), rows.at(-1)!]) {
			const days = [dayBefore(row.from!), row.from!, ...(row.until ? [dayBefore(row.until), row.until] : [])];
			for (const day of days.filter((each) => each >= FIRST_DAY))
				for (const originating of [true, false]) {
					const { layer, layers, outcome } = ask(by, row, day, originating);
					const what = `${row.code} on ${day}, ${originating ? 'qualifying' : 'not'}`;
					// A row of the same measure and code from another day is another row.
					const now = rows.find((each) => each.code === row.code && holdsOn(each, day));
					if (isOutdone(by, row, day)) continue;
					if (!now) {
						expect(layer, what).toBeUndefined();
						continue;
					}
					held += 1;
					const banned = layers.some(({ state }) => state === 'ban');
					expect(layer?.claim.rate, what).toEqual(rateOf(now, originating));
					if (rateOf(now, originating) === 'ban') expect(outcome, what).toEqual({ from: 0, to: 0, ban: 'yes' });
					else if (layer?.state === 'charged' && now.basis === 'value' && !layer.onRest && !banned)
						expect([layer.from, layer.to], what).toEqual([layer.to, shareOf(now, originating)]);
				}
		}
		expect(held, 'answers in which a row holds').toBeGreaterThan(0);
	});
});

/** What a rate comes to in percent of the full value where half of it is of each content. */
function shareOf(row: Cells, originating: boolean): number {
	const rate = rateOf(row, originating) as { percent: number; of: string };
	const shares: { [basis: string]: number } = {
		'non-us-content': 0.5,
		'value-less-us-content-up-to-40': 0.6,
		'metal-content': 0.5,
		'non-regional-content': 0.5,
	};
	return rate.percent * (shares[rate.of] ?? 1);
}
