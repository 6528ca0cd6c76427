/**
 * The one place at which search touches Pagefind. It asks for one word at a time and gives where it stands; what several
 * words come to is ours (rank.ts).
 */
import { END } from './end';
import { placeOfId } from './ids';

/** What is used of an instance of Pagefind. */
export interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	search(query: string | null): Promise<{ results: readonly Hit[] }>;
	mergeIndex(path: string, options?: object): Promise<void>;
}

export interface Hit {
	id: string;
	score: number;
	matchedMetaFields?: readonly string[];
}

/** A field of a record besides its text. */
export type Field = 'title' | 'names' | 'key';

/** How far a word is in a record. */
export interface Stands {
	/** From 0 to about 8: how much the record is about it. */
	score: number;
	/** The same without what only the page of a section is called: what tells one section of it from another. */
	own: number;
	fields: readonly Field[];
}

/** Where a word stands: the places of the records that have it. */
export type Places = ReadonlyMap<number, Stands>;

/** How Pagefind weighs a word: as BM25 does, and by the fields that have it. */
const OPTIONS = {
	ranking: {
		termFrequency: 1,
		termSaturation: 1.2,
		pageLength: 0.35,
		termSimilarity: 1,
		metaWeights: { title: 2.6, names: 1.3, key: 1 },
	},
};

/** How much rarer words count, by how many of all records have one. */
export const rarity = (all: number, having: number): number => Math.log((all - having + 0.5) / (having + 0.5) + 1);

export class Engine {
	#pagefind: Pagefind;
	#size: number;
	#known = new Map<string, Promise<Places>>();

	private constructor(pagefind: Pagefind, size: number) {
		this.#pagefind = pagefind;
		this.#size = size;
	}

	/** How many records there are. */
	get size(): number {
		return this.#size;
	}

	/**
	 * @param pagefind an instance over the index
	 * @param size how many records that is
	 */
	static async open(pagefind: Pagefind, size: number): Promise<Engine> {
		const engine = new Engine(pagefind, size);
		await pagefind.init();
		await pagefind.options(OPTIONS);
		return engine;
	}

	/**
	 * Adds a second index, whose places follow those of the first.
	 * @param path its folder, as Pagefind takes it
	 * @param size how many records it has
	 * @param version that of the index
	 */
	async add(path: string, size: number, version: string): Promise<void> {
		await this.#pagefind.mergeIndex(path, { ...OPTIONS, language: 'zxx', metaCacheTag: version });
		this.#size += size;
		this.#known.clear();
	}

	/**
	 * Where a word stands.
	 * @param begun whether words that begin with it count too
	 */
	find(stem: string, begun = false): Promise<Places> {
		const term = begun ? stem : stem + END;
		let known = this.#known.get(term);
		if (!known) {
			known = this.#search(term);
			known.catch(() => this.#known.delete(term));
			this.#known.set(term, known);
		}
		return known;
	}

	async #search(term: string): Promise<Places> {
		const { results } = await this.#pagefind.search(term);
		const rare = rarity(this.size, results.length);
		return new Map(
			results.flatMap(({ id, matchedMetaFields = [], score }) => {
				const place = placeOfId(id);
				if (place === undefined) return [];
				const told = score / rare;
				const own = told - (matchedMetaFields.includes('names') ? OPTIONS.ranking.metaWeights.names : 0);
				return [[place, { score: told, own, fields: matchedMetaFields as Field[] }]];
			}),
		);
	}
}
