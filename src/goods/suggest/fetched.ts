/** Files that are fetched once. */
import type { Load } from './suggestion';

/** Gives a file as `made` makes it of its content. One that could not be had is asked for again. */
export type Fetch = <Content, Made>(file: string, made: (content: Content) => Made, version?: string) => Promise<Made>;

/**
 * What fetches files, each once.
 * @param folder with a slash at its end; empty for the files beside it
 */
export function fetched(folder: string, load: Load): Fetch {
	const files = new Map<string, Promise<unknown>>();
	return <Content, Made>(file: string, made: (content: Content) => Made, version?: string): Promise<Made> => {
		let known = files.get(file) as Promise<Made> | undefined;
		if (!known) {
			known = load(`${folder}${file}.json`, version).then((content) => made(content as Content));
			known.catch(() => files.delete(file));
			files.set(file, known);
		}
		return known;
	};
}

/** The place of the last item that is not behind `key`, in a list in order; 0 where all are. */
export const placeOf = <Item>(list: readonly Item[], key: Item): number =>
	Math.max(
		0,
		list.findLastIndex((item) => item <= key),
	);

/** The places in a list in order where what begins with `start` may stand. */
export function placesFrom(list: readonly string[], start: string): number[] {
	const from = placeOf(list, start);
	return Array.from({ length: placeOf(list, `${start}\uFFFF`) - from + 1 }, (_, step) => from + step);
}
