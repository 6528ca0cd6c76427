/**
 * The sources and the facts that a page rests on: read from its text, so that a citation knows its number when it is
 * drawn.
 */
import type { WholeRecord } from '../record/record';
import { memory } from '../record/remember';
import type { Collection, Entry, Figure, Measure, Source } from '../record/schema';
import { CITED_BY } from './citedBy';
import { shownProof } from '../record/strength';
import { idsIn, readMdx } from './mdx';

export interface Citations {
	/** Every source that stands at a claim, in order of first appearance: the first is number 1. */
	readonly sources: readonly Source[];
	/** The other sources of those claims, by the id of the source under which they are listed. */
	readonly under: ReadonlyMap<string, readonly Source[]>;
	/** Every figure of the record that the page prints, in order of first appearance. */
	readonly figures: readonly Figure[];
	/** Every measure whose rate the page prints, in order of first appearance. */
	readonly measures: readonly Measure[];
	/**
	 * Every entry that the page rests on: what its text and its tables name, and the sources that prove it. Charts draw
	 * on whole collections and print their own sources, so they are not counted.
	 */
	readonly facts: readonly Entry<Collection>[];
	/** The number of a source on this page. Throws when the text of the page does not name the source. */
	number(source: string): number;
}

/**
 * What a page cites.
 * @param body the MDX of the page
 * @param page the name of the page in messages
 * @throws naming page, line, component and id, when the record does not have the id
 */
export function citationsOf(body: string, record: WholeRecord, page = 'a page'): Citations {
	const sources = new Map<string, Source>();
	const others = new Map<string, { source: Source; under: Source }>();
	const figures = new Map<string, Figure>();
	const measures = new Map<string, Measure>();
	const facts = new Map<string, Entry<Collection>>();
	const rest = (entry: Entry<Collection>) => void facts.set(entry.id, entry);
	const cite = (mark: string) => {
		const ids = idsIn(mark);
		for (const id of ids) {
			record.sourcesOf(id).forEach(rest);
			rest(record.find(id)!.entry);
		}
		const proof = shownProof(record, ids);
		for (const source of proof.shown) sources.set(source.id, source);
		for (const other of proof.rest) if (!others.has(other.source.id)) others.set(other.source.id, other);
	};
	const atTheEnd: string[] = [];
	for (const tag of readMdx(body, page).tags.values()) {
		const citedBy = CITED_BY[tag.name];
		if (!citedBy) continue;
		try {
			const { figure, last = [], marks, measure, prints = [] } = citedBy(tag, record);
			if (figure) {
				figures.set(figure.id, figure);
				rest(figure);
			}
			if (measure) measures.set(measure.id, measure);
			prints.forEach(rest);
			marks.filter((mark) => mark !== '').forEach(cite);
			atTheEnd.push(...last);
		} catch (error) {
			const { message } = error as Error;
			// What is wrong with the tag itself says already where it stands.
			throw message.startsWith(tag.where) ? error : new Error(`${tag.where}: ${message}`, { cause: error });
		}
	}
	atTheEnd.forEach(cite);
	const order = new Map([...sources.keys()].map((id, index) => [id, index + 1]));
	const under = Map.groupBy(
		[...others.values()].filter(({ source }) => !sources.has(source.id)),
		(other) => other.under.id,
	);
	return {
		sources: [...sources.values()],
		under: new Map([...under].map(([id, listed]) => [id, listed.map(({ source }) => source)])),
		figures: [...figures.values()],
		measures: [...measures.values()],
		facts: [...facts.values()],
		number(source) {
			const number = order.get(source);
			if (number === undefined)
				throw new Error(
					`${page} cites "${source}", which its own text does not name: citations are numbered from the text of the page.`,
				);
			return number;
		},
	};
}

// The components, the foot and the head of a page ask for its citations, and do so in every language.
const recall = memory<WholeRecord, Citations>();

/** What a page of the docs cites, worked out once. Throws as `citationsOf` does. */
export const citationsIn = (
	{ id, body = '', filePath = id }: { id: string; body?: string | undefined; filePath?: string | undefined },
	record: WholeRecord,
): Citations => recall(record, id, () => citationsOf(body, record, filePath));
