/** How well the sources of a claim prove it. */
import type { Source } from './schema';

/** How well a claim is proved by its sources, judged by what they are and how they were read. */
export type Strength = 'official' | 'corroborated' | 'single' | 'thin';

const OFFICIAL = new Set(['treaty', 'law', 'court', 'government', 'statistics']);

/**
 * The strength of a claim that rests on `sources`.
 * - `official`: a treaty, law, ruling, government or statistical document was read, at its origin or in a copy
 * - `corroborated`: two sources or more, not all of them weak
 * - `single`: one source that is neither official nor weak
 * - `thin`: weak sources only, or one known only as a citation; the page marks it
 */
export function strength(sources: readonly Source[]): Strength {
	const solid = sources.filter((source) => !source.weak && source.read !== 'citation');
	if (solid.some((source) => OFFICIAL.has(source.kind))) return 'official';
	if (solid.length > 0 && sources.length > 1) return 'corroborated';
	return solid.length === 1 ? 'single' : 'thin';
}
