/** The files of an index as search asks them: each fetched once, and only where something in it is asked for. */
import { fetched, placeOf, placesFrom, type Fetch } from '../goods/suggest/fetched';
import type { Load } from '../goods/suggest/suggestion';
import type { AlikePiece, Days, Rest, Shown, Start, Titles } from './files';
import type { Variant } from './units';
import { SURE } from './units';

export class Shelf {
	readonly start: Start;
	#fetch: Fetch;

	constructor(start: Start, load: Load) {
		this.start = start;
		this.#fetch = fetched('', load);
	}

	/** A file as `made` makes it of its content. One that could not be had is asked for again. */
	file<Content, Made = Content>(
		name: string,
		made: (content: Content) => Made = (content) => content as never,
	): Promise<Made> {
		return this.#fetch(name, made, this.start.version);
	}

	/** The days on which something happened. */
	days(): Promise<Days> {
		return this.file('days');
	}

	/** A record as it is shown. */
	async shown(place: number, starts: readonly number[], folder = ''): Promise<Shown> {
		const at = placeOf(starts, place);
		const piece = await this.file<readonly Partial<Shown>[]>(`${folder}shown-${at}`);
		// What is empty at the end of a record is not sent.
		const [title = '', href = '', where = '', text = '', ...rest] = piece[place - starts[at]!]!;
		return [title, href, where, text, ...rest] as Shown;
	}

	/** What a section is named by. */
	async title(place: number, starts: readonly number[], folder = ''): Promise<Titles[number]> {
		const at = placeOf(starts, place);
		const piece = await this.file<Titles>(`${folder}titles-${at}`);
		return piece[place - starts[at]!]!;
	}

	/** What the names that begin with a stem lead to, by their stems. */
	async alike(stem: string): Promise<ReadonlyMap<string, readonly Variant[]>> {
		const names = await this.file(`alike-${placeOf(this.start.alike, stem)}`, readAlike);
		return new Map([...names].filter(([name]) => name === stem || name.startsWith(`${stem} `)));
	}

	/**
	 * Whether a stem that nothing has which is searched at once is one of words of goods, or of what is searched later.
	 * @param isBegun whether it may be the beginning of one
	 */
	async rest(stem: string, isBegun: boolean): Promise<{ goods: boolean; later: boolean }> {
		const { rest } = this.start;
		const places = isBegun ? placesFrom(rest, stem) : [placeOf(rest, stem)];
		const pieces = await Promise.all(places.map((at) => this.file<Rest>(`rest-${at}`)));
		const has = (stems: string) => stems.split(' ').some((each) => (isBegun ? each.startsWith(stem) : each === stem));
		return { goods: pieces.some(([goods]) => has(goods)), later: pieces.some(([, later]) => has(later)) };
	}
}

/** What the lines of a file of names lead to, by the names’ stems. */
export function readAlike(piece: AlikePiece): ReadonlyMap<string, readonly Variant[]> {
	return new Map(
		piece.map((line) => {
			const [, name, sites] = /^(.*) ([^ ]*)$/u.exec(line)!;
			return [
				name!,
				(sites === '' ? [] : sites!.split(',')).map((site): Variant => ({
					sure: site.startsWith('9') ? SURE.translated : SURE.likened,
					stems: site.slice(1).split('+'),
				})),
			];
		}),
	);
}
