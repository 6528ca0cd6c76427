/** What frames say and believe: docs/promises/0003-embeds.md. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, heightIn, heightMessages, isAsked, listenerOf } from '../../src/embed/protocol';

describe('a page around a frame', () => {
	test('believes a height of ours, in whole pixels', () => {
		expect(heightIn({ type: 'joint-review:height', version: 1, height: 731 })).toBe(731);
		expect(heightIn({ type: 'joint-review:height', version: 2, height: 731.2, more: true })).toBe(732);
	});
	test.each([0, -1, 0.5, 20_001, Number.NaN, Infinity, '731', null, undefined, [731], { valueOf: () => 731 }])(
		'does not believe the height %j',
		(height) => {
			expect(heightIn({ type: 'joint-review:height', version: 1, height })).toBeUndefined();
		},
	);
	test('does not believe anything else', () => {
		fc.assert(
			fc.property(fc.anything(), (data) => {
				expect(heightIn(data)).toBeUndefined();
			}),
		);
		expect(heightIn({ sentinel: 'amp', type: 'embed-size', height: 731 })).toBeUndefined();
	});
});

describe('a frame', () => {
	const at = (address: string) => heightMessages(731, listenerOf(`https://example.org/embed/polls/${address}`));

	test('says its height in its own words, in those of AMP, and in those of Medium', () => {
		expect(at('?on=2026-07-01')).toEqual([
			{ type: 'joint-review:height', version: 1, height: 731 },
			{ sentinel: 'amp', type: 'embed-size', height: 731 },
			'{"src":"https://example.org/embed/polls/?on=2026-07-01","context":"iframe.resize","height":731}',
		]);
	});
	test('speaks to pym by the name that pym gave it', () => {
		expect(at('?initialWidth=600&childId=chart-1&parentTitle=&parentUrl=https%3A%2F%2Fa.test')).toContain(
			'pymxPYMxchart-1xPYMxheightxPYMx731',
		);
	});
	test('speaks to WordPress with the secret that it was given', () => {
		expect(at('#?secret=AbC123defG')).toContainEqual({ message: 'height', value: 731, secret: 'AbC123defG' });
	});
	test('says nothing else, whoever may listen', () => {
		expect(at('?childId=a#?secret=b')).toEqual([
			{ type: 'joint-review:height', version: 1, height: 731 },
			{ sentinel: 'amp', type: 'embed-size', height: 731 },
			'{"src":"https://example.org/embed/polls/?childId=a#?secret=b","context":"iframe.resize","height":731}',
			'pymxPYMxaxPYMxheightxPYMx731',
			{ message: 'height', value: 731, secret: 'b' },
		]);
	});
	test('answers when it is asked, by us or by WordPress with its secret', () => {
		expect(ask).toEqual({ type: 'joint-review:ask', version: 1 });
		expect(isAsked(ask)).toBe(true);
		expect(isAsked({ message: 'ready', secret: 'b' }, 'b')).toBe(true);
		for (const other of [null, 'ready', 1, {}, { message: 'ready' }, { message: 'ready', secret: 'c' }])
			expect(isAsked(other, 'b')).toBe(false);
		expect(isAsked({ message: 'ready', secret: undefined }, undefined)).toBe(false);
	});
});
