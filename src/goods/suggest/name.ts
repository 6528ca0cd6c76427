/** Codes with the names that are printed of them. */
import type { Ranked } from './rank';
import type { Named, NameShelf } from './nameShelf';
import type { Suggestion } from './suggestion';

/** The own name of a code, from its own text or, where that says the same, from the next shorter code. */
function nameOf(code: string, around: readonly Named[]): { code: string; names: readonly string[] } | undefined {
	for (let digits = code.length; digits >= 2; digits -= 2) {
		const named = around.find((each) => each.code === code.slice(0, digits));
		if (named && named.names.length > 0) return named;
	}
	return undefined;
}

/** Whether a name says only that it is none of those before it. */
export const isOther = (name: string): boolean => /^(other|autres?|l[oa]s demás)$/i.test(name);

/** The names from the heading to a code. Chapters stand above most of what is sought, and say nothing of it. */
function namesTo(code: string, around: readonly Named[]): string[] {
	const steps = code.length === 2 ? [2] : [4, 6, 8].filter((digits) => digits <= code.length);
	const codes = new Set(steps.map((digits) => nameOf(code.slice(0, digits), around)));
	return [...codes].flatMap((named) => named?.names ?? []);
}

/**
 * A code as a suggestion.
 * @param own the shelf of the reader’s language
 * @param english the English shelf where that is another one: for the words of lines whose subheading says only “other”
 */
export async function suggestionOf(
	{ code, rank, word }: Omit<Ranked, 'score'>,
	own: NameShelf,
	english?: NameShelf,
): Promise<Suggestion> {
	const names = namesTo(code, await own.under(code.slice(0, 4)));
	const isTold = !isOther(names.at(-1) ?? '');
	const line = english && code.length >= 8 && !isTold ? namesTo(code, await english.under(code.slice(0, 4))) : [];
	return {
		code,
		name: names.at(-1) ?? '',
		path: names.slice(0, -1).filter((each) => !isOther(each)),
		rank,
		...(word !== undefined && { word }),
		...(line.length > 0 && { english: line.at(-1)! }),
	};
}
