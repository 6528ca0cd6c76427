import { expect, test } from 'vitest';
import { memory } from '../../src/record/remember';

test('a value is made once for an owner and a key, also where it is undefined', () => {
	const recall = memory<object, string | undefined>();
	const made: string[] = [];
	const ask = (owner: object, key: string, value: string | undefined) =>
		recall(owner, key, () => {
			made.push(key);
			return value;
		});
	const [one, two] = [{}, {}];
	expect([ask(one, 'a', '1'), ask(one, 'a', '2'), ask(one, 'b', '3'), ask(two, 'a', '4')]).toEqual([
		'1',
		'1',
		'3',
		'4',
	]);
	expect([ask(two, 'c', undefined), ask(two, 'c', '5')]).toEqual([undefined, undefined]);
	expect(made).toEqual(['a', 'b', 'a', 'c']);
});

test('what could not be made is tried again', () => {
	const recall = memory<object, string>();
	const owner = {};
	expect(() => recall(owner, 'a', () => JSON.parse('{') as string)).toThrow();
	expect(recall(owner, 'a', () => 'made')).toBe('made');
});
