/** What of a question is heeded, and what is told of the rest. */
import { describe, expect, test } from 'vitest';
import { nearest, sortKnown, tellSorted } from '../../src/components/goods/heed';
import type { Asked } from '../../src/goods/address';
import { numberCalled } from '../../src/goods/files';
import { answered } from '../goodsFiles';

const of = (code: string, more: Partial<Asked> = {}) => {
	const { heading, result, rules, speech } = answered(code.slice(0, 6), more);
	return { heading, rules, speech, asked: { ...result.asked, code } };
};

describe('numbers of ten digits', () => {
	test('one that no measure names is answered by its line, and said not to be checked', () => {
		const { asked, heading, speech } = of('7326908699');
		const found = nearest(heading, asked, speech.t);
		expect(found.asked.code).toBe('73269086');
		expect(found.notes.join(' ')).toMatch(/^The last two digits of 7326\.90\.86\.99 were not checked/);
	});
	test('one that a measure names is answered itself', () => {
		const { asked, heading, speech } = of('7326908688');
		expect(nearest(heading, asked, speech.t)).toEqual({ asked, notes: [] });
	});
	test('one of a line that the schedule lacks is answered by what it has', () => {
		const { asked, heading, speech } = of('9506999010');
		const found = nearest(heading, { ...asked, code: '9506999010' }, speech.t);
		expect(found.asked.code).toBe('950699');
		expect(found.notes.join(' ')).toMatch(/has no 9506\.99\.90\.10/);
	});
	test('a word that readers know a number by leads to it, and to no other', () => {
		const { heading } = of('94034090');
		expect(numberCalled(heading, '940340', 'kitchen cabinets')).toBe('9403409060');
		expect(numberCalled(heading, '940340', 'armoires de cuisine')).toBe('9403409060');
		expect(numberCalled(heading, '940360', 'kitchen cabinets')).toBeUndefined();
		expect(numberCalled(heading, '940340', 'furniture')).toBeUndefined();
		expect(numberCalled(heading, '940340', undefined)).toBeUndefined();
	});
});

describe('what a reader knows of the good', () => {
	test('is kept on a day that does not ask for it, told of, and used again', () => {
		const known = { answers: { packaged: 'yes' } } as const;
		const early = of('22030000', { ...known, day: '2026-09-01' });
		const sorted = sortKnown(early.rules, early.heading, early.asked);
		expect(sorted.used.answers).toEqual({});
		expect(sorted.kept.answers).toEqual({ packaged: 'yes' });
		expect(tellSorted(sorted, early.speech)).toEqual(['Not used on this day, and kept: packaged=yes.']);
		const now = of('22030000', known);
		const used = sortKnown(now.rules, now.heading, now.asked);
		expect(used.used).toEqual(now.asked);
		expect(tellSorted(used, now.speech)).toEqual([]);
	});
	test('is kept with shares of the value too', () => {
		const more = { answers: { 'approved-model': 'yes' }, content: { us: 0.4 } } as const;
		const early = of('87043101', { ...more, day: '2025-01-01' });
		const { idle, kept, used } = sortKnown(early.rules, early.heading, early.asked);
		expect(idle).toEqual([
			['approved-model', 'yes'],
			['us', '40'],
		]);
		expect([kept.answers, kept.content]).toEqual([more.answers, more.content]);
		expect([used.answers, used.content]).toEqual([{}, {}]);
	});
	test('is left out where it changes nothing on any day', () => {
		const { asked, heading, rules, speech } = of('22030000', {
			answers: { 'steel-15': 'yes' },
			content: { copper: 0.5 },
		});
		const sorted = sortKnown(rules, heading, asked);
		expect([sorted.kept.answers, sorted.kept.content, sorted.idle]).toEqual([{}, {}, []]);
		expect(tellSorted(sorted, speech)).toEqual([
			'Changes nothing for these goods, and is left out: steel-15=yes, copper=50.',
		]);
	});
});
