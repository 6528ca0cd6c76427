/** Reading a chart's parameters: each is understood, or left at its usual value and reported. */
import type { Params } from '../contract';

export interface ParamReader {
	/** The value of a parameter if it is `usual` or `valid` accepts it; else `usual`, and a value that was refused is noted. */
	take<Value extends string>(name: string, usual: Value, valid: (value: string) => boolean): Value;
	/** What was refused, as `name=value`. */
	ignored: string[];
}

export function paramReader(params: Params): ParamReader {
	const ignored: string[] = [];
	return {
		ignored,
		take<Value extends string>(name: string, usual: Value, valid: (value: string) => boolean): Value {
			const value = params[name];
			if (value === undefined || value === usual) return usual;
			if (valid(value)) return value as Value;
			ignored.push(`${name}=${value}`);
			return usual;
		},
	};
}

/** Accepts the ids of a list, and any of the other words given. */
export const oneOf =
	(list: readonly { id: string }[], ...others: string[]) =>
	(value: string): boolean =>
		others.includes(value) || list.some(({ id }) => id === value);
