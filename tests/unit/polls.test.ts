/** What `polls` puts side by side. */
import { expect, test } from 'vitest';
import { ARTBOARDS } from '../../src/components/charts/contract';
import { chart } from '../../src/components/charts/all/polls';
import { data as dataOf } from '../../src/components/charts/all/polls/data';
import { shownRows } from '../../src/components/charts/all/polls/state';
import { prepare } from '../../src/components/charts/build/prepare';
import { record } from '../record';

const data = dataOf(record, 'en');
const { context } = prepare(record, 'polls', 'en');
const { state } = chart.read(data, {});

test('the title tells of one question: the largest share of the newest survey with a majority', () => {
	const newest = data.polls
		.filter(({ share }) => share > 50)
		.map(({ asked }) => asked)
		.toSorted()
		.at(-1)!;
	const most = data.polls.filter(({ asked }) => asked === newest).toSorted((a, b) => b.share - a.share)[0]!;
	const title = chart.title(data, state, context);
	expect(title).toContain(`${most.share}%`);
	expect(title).toContain(most.says);
	expect(title.match(/%/g)).toHaveLength(1);
	for (const { id, says } of data.polls) if (says !== most.says) expect(title, id).not.toContain(says);
});

test('every survey share of the record has a row', () => {
	const recorded = record.figures.filter(({ poll }) => poll).map(({ id }) => id);
	const ids = shownRows(data, { of: 'all', order: 'date' }).map(({ id }) => id);
	expect(ids.toSorted()).toEqual(recorded.toSorted());
	expect(record.figures.filter(({ poll, unit }) => poll && unit !== 'percent')).toEqual([]);
});

test.each(['narrow', 'wide'] as const)('the %s scale runs from nobody to everybody, and marks half', (band) => {
	const { ticks, rows } = chart.layout(data, state, { width: ARTBOARDS[band], band, uid: 'test' }, context);
	const [first, last] = [ticks[0]!, ticks.at(-1)!];
	expect([first.text, last.text]).toEqual(['0%', '100%']);
	expect(ticks.filter(({ major }) => major).map(({ text }) => text)).toEqual(['50%']);
	for (const { key, bar } of rows) {
		const { share } = data.polls.find(({ id }) => id === key)!;
		expect(bar[0]!.x).toBeCloseTo(first.at, 0);
		expect(bar[0]!.width / (last.at - first.at)).toBeCloseTo(share / 100, 2);
	}
});

test('the newest comes first within a country, with earlier surveys of its question under it, or the largest', () => {
	const rows = (order: 'date' | 'share') => shownRows(data, { of: 'canada', order });
	const asked = rows('date').map(({ id }) => id);
	// The one question of the record that the same pollster asked twice: its rows are neighbours, the newer above.
	const at = asked.indexOf('poll-ca-hard-2025-09');
	expect(asked.slice(at, at + 2)).toEqual(['poll-ca-hard-2025-09', 'poll-ca-hard-2025-07']);
	const others = rows('date').filter(({ id }) => id !== 'poll-ca-hard-2025-07');
	expect(new Set(others.map((row) => row.asked)).size).toBeGreaterThan(1);
	expect(others.map((row) => row.asked)).toEqual(
		others
			.map((row) => row.asked)
			.toSorted()
			.toReversed(),
	);
	expect(rows('share').map(({ share }) => share)).toEqual(
		rows('share')
			.map(({ share }) => share)
			.toSorted((a, b) => b - a),
	);
});

test('a question that was asked again tells the other share with its day, and other questions tell none', () => {
	const lines = (poll: string) => chart.readout(data, { ...state, poll }, context).lines.join(' ');
	expect(lines('poll-ca-hard-2025-09')).toContain('The same question at other times: 63% (July 2025).');
	expect(lines('poll-ca-hard-2025-07')).toContain('The same question at other times: 61% (September 2025).');
	expect(lines('poll-ca-dairy-2025-08')).not.toContain('at other times');
});
