/** The names of codes in a language, as the browser has them. */
import type { Locale } from '../../record/format';
import { fetched, placesFrom, type Fetch } from './fetched';
import type { NameIndex, Names } from './files';
import { ofLetter } from './postings';
import type { Load } from './suggestion';

/** A code with what is printed of it. */
export interface Named {
	code: string;
	rank: number;
	/** Its names, those between it and the next shorter code first; empty where its name is that of the shorter code. */
	names: readonly string[];
}

/** A line of a file of names. */
function namedOf(line: string): Named {
	const [, digits, letter, name] = /^(\d+)(\D)(.*)$/su.exec(line)!;
	return { code: digits!, rank: ofLetter(letter!).rank, names: name ? name.split(' > ') : [] };
}

export class NameShelf {
	#fetch: Fetch;

	constructor(locale: Locale, load: Load) {
		this.#fetch = fetched(`${locale}/`, load);
	}

	/** The codes that begin with `start`, in order: itself, if it is one, and all below it. */
	async under(start: string): Promise<readonly Named[]> {
		const { first, version } = await this.#fetch('names', (index: NameIndex) => index);
		const files = placesFrom(first, start).map((at) =>
			this.#fetch(`names-${at}`, (lines: Names) => lines.map(namedOf), version),
		);
		return (await Promise.all(files)).flat().filter(({ code }) => code.startsWith(start));
	}
}
