/** Ids that no entry has yet. */

export interface Ids {
	/** An id made of the first words of a text and a day: `talks-break-off-2031-05-02`. */
	of(text: string, day: string): string;
}

/** @param taken every id that is there already */
export function idsBeside(taken: Iterable<string>): Ids {
	const known = new Set(taken);
	return {
		of(text, day) {
			const words = text
				.normalize('NFD')
				.toLowerCase()
				.replace(/[^a-z0-9\s]+/g, '')
				.split(/\s+/)
				.filter(Boolean)
				.slice(0, 3);
			const base = [...words, day].join('-');
			let id = base;
			for (let count = 2; known.has(id); count++) id = `${base}-${count}`;
			known.add(id);
			return id;
		},
	};
}
