/** How well the sources of a claim prove it. */
import type { WholeRecord } from './record';
import type { Source } from './schema';

/** How well a claim is proved by its sources, judged by what they are and how they were read. */
export type Strength = 'official' | 'corroborated' | 'single' | 'thin';

const OFFICIAL = new Set(['treaty', 'law', 'court', 'government', 'statistics']);

/** Whether a source is a treaty, law, ruling, government or statistical document, however it was read. */
export const isOfficial = ({ kind }: Pick<Source, 'kind'>): boolean => OFFICIAL.has(kind);

/**
 * The strength of a claim that rests on `sources`.
 * - `official`: a treaty, law, ruling, government or statistical document was read, at its origin or in a copy
 * - `corroborated`: two sources or more, not all of them weak
 * - `single`: one source that is neither official nor weak
 * - `thin`: weak sources only, or one known only as a citation; the page marks it
 */
export function strength(sources: readonly Source[]): Strength {
	const different = new Set(sources.map(({ id }) => id)).size;
	const solid = sources.filter((source) => !source.weak && source.read !== 'citation');
	if (solid.some(isOfficial)) return 'official';
	if (solid.length > 0 && different > 1) return 'corroborated';
	return solid.length > 0 ? 'single' : 'thin';
}

/** From the strongest to the weakest. */
const ORDER: readonly Strength[] = ['official', 'corroborated', 'single', 'thin'];

/**
 * The sources that prove most by themselves, strongest first: documents of an office that were read, then others, then
 * weak ones and those known only as citations. Those alike keep their order.
 * @param most how many of them
 */
export const bestOf = (sources: readonly Source[], most: number): Source[] =>
	sources.toSorted((a, b) => ORDER.indexOf(strength([a])) - ORDER.indexOf(strength([b]))).slice(0, most);

/** A claim shows so many sources at most: more of them prove nothing more to a reader. */
const SHOWN = 2;

/** What a reader should open first: the instrument, the statistic or the statement; then others; then what is weak. */
const rankOf = (source: Source): number => (source.weak ? 2 : isOfficial(source) ? 0 : 1);
const byRank = (sources: readonly Source[]) => sources.toSorted((a, b) => rankOf(a) - rankOf(b));

/** The sources of a claim: those shown at it, and the others, each with the one under which it is listed. */
export interface ShownProof {
	shown: readonly Source[];
	rest: readonly { source: Source; under: Source }[];
}

/**
 * Which sources stand at a claim that rests on `ids`: one where an office’s document proves it, two where it takes two,
 * and for several ids the best of each, two at most.
 * @param ids ids of sources and of entries, one at least
 * @throws when an id is unknown
 */
export function shownProof(
	record: Pick<WholeRecord, 'find' | 'proofOf' | 'sourcesOf'>,
	ids: readonly string[],
): ShownProof {
	const groups = ids.map((id) => {
		const carry = byRank(record.proofOf(id));
		return [...carry, ...record.sourcesOf(id).filter((source) => !carry.includes(source))];
	});
	const firsts = [...new Set(groups.map(([first]) => first!))];
	const shown = firsts.length > SHOWN ? firsts.filter((source) => byRank(firsts).indexOf(source) < SHOWN) : firsts;
	const [first] = shown;
	if (shown.length === 1 && first) {
		const { entry } = record.find(ids[0]!) ?? {};
		const alone = (ids.length === 1 && entry && 'alone' in entry && entry.alone) || [];
		const carry = ids.flatMap((id) => byRank(record.proofOf(id)));
		const others = [...new Set(carry)].filter((source) => source !== first);
		// A part that only a weak source carries has that source beside it.
		const second =
			others.find(({ id }) => alone.includes(id)) ??
			(strength([first]) === 'official' ? undefined : others.find((source) => !source.weak));
		if (second) shown.push(second);
	}
	const rest = groups.flatMap((group) => {
		const under = group.find((source) => shown.includes(source)) ?? first!;
		return group.filter((source) => !shown.includes(source)).map((source) => ({ source, under }));
	});
	return { shown, rest };
}

/**
 * The strength of a sentence that rests on `ids`: no more than that of its weakest part. Each entry of the record is a
 * part and counts by the sources that carry its own statement, and by those that carry a part of it alone; sources named
 * by themselves carry the sentence together.
 * @param ids ids of sources and of entries, one at least
 * @throws when an id is unknown
 */
export function strengthOf(record: Pick<WholeRecord, 'find' | 'proofOf'>, ids: readonly string[]): Strength {
	const isSource = (id: string) => record.find(id)?.collection === 'sources';
	const bare = ids.filter(isSource);
	const parts = ids
		.filter((id) => !isSource(id))
		.flatMap((id) => {
			const { entry } = record.find(id) ?? {};
			const alone = (entry && 'alone' in entry && entry.alone) || [];
			return [record.proofOf(id), ...(alone.length > 0 ? [alone.flatMap((source) => record.proofOf(source))] : [])];
		});
	if (bare.length > 0) parts.push(bare.flatMap((id) => record.proofOf(id)));
	return ORDER[Math.max(...parts.map((sources) => ORDER.indexOf(strength(sources))))]!;
}
