/** Interface strings inside charts: a flat table of sentences with `{{name}}` places to fill. */

export type Strings = { [key: string]: string };
export type Translate = (key: string, values?: { [name: string]: string | number }) => string;

/** A translator over `strings`. An unknown key throws, so that no chart shows a bare key to a reader. */
export function translator(strings: Strings): Translate {
	return (key, values = {}) => {
		const sentence = strings[key];
		if (sentence === undefined) throw new Error(`No string "${key}" for this chart: add it to src/content/i18n.`);
		return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
			const value = values[name];
			if (value === undefined) throw new Error(`The string "${key}" needs a value for {{${name}}}.`);
			return String(value);
		});
	};
}

/** The strings a chart may use: the common ones, its own, and the labels of the record's enums. */
export function stringsFor(chart: string, all: { [key: string]: unknown }): Strings {
	const wanted = ['chart.common.', `chart.${chart}.`, 'jr.label.track.'];
	return Object.fromEntries(
		Object.entries(all).filter(
			(pair): pair is [string, string] =>
				typeof pair[1] === 'string' && wanted.some((prefix) => pair[0].startsWith(prefix)),
		),
	);
}
