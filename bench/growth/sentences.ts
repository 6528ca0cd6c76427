/**
 * Sentences of no meaning that compress as real ones do: each word follows the two before it as it does somewhere in the
 * texts they are made from (a Markov chain). Copies of real texts would weigh almost nothing on a page of many.
 */
import type { Chance } from './chance';

export interface Sentences {
	/** A text about as long as those it is made from. */
	make(): string;
}

/** @param texts what to learn from; must not be empty */
export function sentencesLike(texts: readonly string[], chance: Chance): Sentences {
	const next = new Map<string, string[]>();
	const openings: [string, string][] = [];
	const lengths: number[] = [];
	for (const text of texts) {
		const words = text.split(/\s+/).filter(Boolean);
		lengths.push(words.length);
		if (words.length < 2) continue;
		openings.push([words[0]!, words[1]!]);
		for (let at = 2; at < words.length; at++) {
			const key = `${words[at - 2]} ${words[at - 1]}`;
			next.set(key, [...(next.get(key) ?? []), words[at]!]);
		}
	}
	if (openings.length === 0) return { make: () => chance.pick(texts) };
	return {
		make() {
			const words: string[] = [...chance.pick(openings)];
			const length = chance.pick(lengths);
			while (words.length < length) {
				const follow = next.get(words.slice(-2).join(' '));
				// Where nothing ever followed, another text begins.
				words.push(...(follow ? [chance.pick(follow)] : chance.pick(openings)));
			}
			const text = words.join(' ').replace(/\s*[,;:]$/, '');
			// Ends as the texts do.
			return /[.!?]$/.test(texts[0]!) && !/[.!?]$/.test(text) ? `${text}.` : text;
		},
	};
}
