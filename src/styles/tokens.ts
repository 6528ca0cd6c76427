/** The design tokens of tokens.css for what is no page: files of charts, cards, the head. */
import css from './tokens.css?raw';

export type Theme = 'light' | 'dark';

/** Every token by its name, as the style sheet declares it. Of several declarations the last one counts. */
const declared = new Map(
	[...css.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
);

/** The names of the tokens, in the order of the style sheet. */
export const TOKENS: readonly string[] = [...declared.keys()];

/**
 * The value of a token in a theme, such as `#faf6ee` for `--paper`; other tokens in it are replaced by their values.
 * @throws when there is no such token
 */
export function token(name: string, theme: Theme): string {
	const value = declared.get(name);
	if (value === undefined) throw new Error(`src/styles/tokens.css declares no token "${name}".`);
	return value
		.replace(/var\((--[\w-]+)\)/g, (_, other: string) => token(other, theme))
		.replace(/light-dark\(\s*([^,]+),\s*([^)]*)\)/g, theme === 'light' ? '$1' : '$2');
}

/** The declarations of the tokens that a style sheet uses, and of those that these use: `--ink:light-dark(…);`. */
export function declarationsFor(sheet: string): string {
	const used = new Set<string>();
	const add = (text: string) => {
		for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) {
			const value = declared.get(name!);
			if (value === undefined || used.has(name!)) continue;
			used.add(name!);
			add(value);
		}
	};
	add(sheet);
	return TOKENS.filter((name) => used.has(name))
		.map((name) => `${name}:${declared.get(name)!};`)
		.join('');
}
