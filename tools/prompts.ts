/** Puts questions in the terminal. */
import { autocomplete, autocompleteMultiselect, CANCEL_SYMBOL, confirm, select, text } from '@clack/prompts';
import { plainOf } from '../src/goods/suggest/stems';
import type { Asker, Option } from './ask';

/** The author stopped before the end; nothing is written. */
export class Cancelled extends Error {}

async function answered<T>(answer: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
	const given = await answer;
	if (given === CANCEL_SYMBOL) throw new Cancelled('Left off: nothing was written.');
	return given;
}

/** The most options that are listed; of more, the author looks one up by a part of its name. */
const LISTED = 12;
const NONE = '';
const LOOKUP = { maxItems: 10, placeholder: 'part of a name or an id' };

/** Every word of the search stands somewhere in the label or the id, accents and capitals aside. */
function matches(search: string, { label, hint }: { label?: string; hint?: string }): boolean {
	const words = plainOf(`${label ?? ''} ${hint ?? ''}`);
	return plainOf(search)
		.split(/\s+/)
		.every((word) => words.includes(word));
}

export const terminal: Asker = {
	async text(message, check, optional) {
		const answer = await answered(
			text({
				message: optional ? `${message} (Enter leaves it out)` : message,
				validate: (given = '') => {
					const trimmed = given.trim();
					return trimmed === '' ? (optional ? undefined : 'is needed') : check(trimmed);
				},
			}),
		);
		return (answer ?? '').trim() || undefined;
	},
	async choose(message, options, optional) {
		const all: Option[] = [...(optional ? [{ value: NONE, label: '(leave it out)' }] : []), ...options];
		const answer =
			all.length > LISTED
				? await answered(autocomplete({ message, options: all, filter: matches, ...LOOKUP }))
				: await answered(select({ message, options: all }));
		return answer === NONE ? undefined : answer;
	},
	several: (message, options, required) =>
		answered(
			autocompleteMultiselect({
				message: `${message} (Tab marks, Enter goes on)`,
				options: [...options],
				required,
				filter: matches,
				...LOOKUP,
			}),
		),
	confirm: (message) => answered(confirm({ message, initialValue: false })),
};
