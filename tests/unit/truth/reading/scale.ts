/** Scales read off a drawn picture: from the words beside its ticks and where these stand, as a reader would. */

export interface ReadScale {
	/** What stands at a place. */
	valueAt: (place: number) => number;
	/** Where a value stands. */
	placeOf: (value: number) => number;
	/** How many pixels one unit takes. */
	unit: number;
}

/**
 * The scale that ticks make. Throws when there are fewer than two, or when one stands more than `slack` pixels from
 * where the others put it: then the ticks do not make one even scale.
 */
export function readScale(ticks: readonly { value: number; at: number }[], slack = 0.4): ReadScale {
	const ordered = ticks.toSorted((a, b) => a.value - b.value);
	const [low, high] = [ordered[0], ordered.at(-1)];
	if (!low || !high || low.value === high.value) throw new Error(`A scale needs two ticks; here are ${ticks.length}.`);
	const unit = (high.at - low.at) / (high.value - low.value);
	if (unit === 0) throw new Error('Every tick of the scale stands at one place.');
	const placeOf = (value: number) => low.at + (value - low.value) * unit;
	for (const { value, at } of ordered)
		if (Math.abs(at - placeOf(value)) > slack)
			throw new Error(`The tick ${value} stands at ${at}; on an even scale it would stand at ${placeOf(value)}.`);
	return { placeOf, unit, valueAt: (place) => low.value + (place - low.at) / unit };
}

const WORDS: { [word: string]: number } = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The number that an English label says: `−51%`, `1,234`, `$3.2 billion`, `≤ 25%`. Null where it says none. */
export function numberIn(text: string): number | null {
	const found = /([−-]?)\s*(?:US|C)?\$?\s?(\d[\d,]*(?:\.\d+)?)\s*([a-z]+)?/u.exec(text);
	if (!found) return null;
	const [, sign, digits, word] = found;
	return Number(digits!.replaceAll(',', '')) * (sign ? -1 : 1) * (WORDS[word ?? ''] ?? 1);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The number of a day: it grows by one a day. */
export const dayNumberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * The first days that English labels of a time axis name, from left to right: a year is its first of January, a month
 * that of the year before it on the axis.
 */
export function daysNamed(labels: readonly string[]): string[] {
	const firstYear = labels.findIndex((label) => /^\d{4}$/.test(label));
	if (firstYear < 0) throw new Error(`No label of the axis is a year: ${labels.join(', ')}.`);
	let year = Number(labels[firstYear]) - (firstYear > 0 ? 1 : 0);
	return labels.map((label) => {
		if (/^\d{4}$/.test(label)) {
			year = Number(label);
			return `${label}-01-01`;
		}
		const month = MONTHS.findIndex((name) => label.startsWith(name));
		if (month < 0) throw new Error(`"${label}" is neither a year nor a month.`);
		return `${year}-${String(month + 1).padStart(2, '0')}-01`;
	});
}
