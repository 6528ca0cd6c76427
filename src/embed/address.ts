/**
 * The address of a chart in a frame, and what it asks for: docs/promises/0003-embeds.md. Pure functions, read by the
 * pages, the loader, the snippets for editors and the tests alike.
 */
import type { Params } from '../components/charts/contract';
import { isDay } from '../record/days';
import type { Locale } from '../record/format/locale';
import { pathIn } from '../site/paths';

export const THEMES = ['auto', 'light', 'dark'] as const;
/** The colours of a frame: those that the reader’s system asks for, or always the same. */
export type Theme = (typeof THEMES)[number];

/** How a frame shows its chart, whatever the chart. */
export interface Options {
	theme: Theme;
	/** Whether the controls and the buttons under the picture are shown. */
	controls: boolean;
	/** Whether the title is shown; measure, unit and period always are. */
	title: boolean;
	/** The day of the record that the embed was taken from, `2026-10-08`; none for one that follows the record. */
	asof: string | undefined;
}

/** The usual way: what an address need not say. */
export const USUAL: Options = { theme: 'auto', controls: true, title: true, asof: undefined };

/** The parameters of a frame’s address that are no chart’s: a chart may not call one of its own so. */
export const OWN_PARAMETERS = ['theme', 'controls', 'title', 'asof'] as const;

/** A chart as it is embedded. */
export interface Embed extends Partial<Options> {
	/** The chart’s id: `tariff-steps`. */
	chart: string;
	lang: Locale;
	/** The chart’s state, as in the address of its page; what is left out is as the chart opens. */
	params?: Params | undefined;
	/** The release whose kept copy is shown; none for the copy that follows the record. */
	version?: string | undefined;
}

/** How the address of the page on which a chart stands names the chart’s parameters. */
export interface PageNames {
	/** What stands before a name. */
	prefix: string;
	/** The parameters that have their plain names all the same. */
	plain: readonly string[];
}

/** The query by which that page shows a state of the chart. */
export const pageQuery = (params: Params, { plain, prefix }: PageNames): URLSearchParams =>
	new URLSearchParams(
		Object.entries(params).map(([name, value]) => [plain.includes(name) ? name : prefix + name, value]),
	);

/** A query as it can be read aloud: commas and @ are legal in it. */
export const legible = (query: string): string => query.replaceAll('%2C', ',').replaceAll('%40', '@');

/** The path of an embed from the site’s root, without its query: `/fr/embed/tariff-steps/`. */
export const embedPath = ({ chart, lang, version }: Pick<Embed, 'chart' | 'lang' | 'version'>): string =>
	pathIn(lang, `/embed/${version ? `${version}/` : ''}${chart}/`);

/** The query of an embed, with its question mark: `?on=2026-07-01&theme=dark`; empty where all is usual. */
export function embedQuery({ params = {}, theme, controls, title, asof }: Omit<Embed, 'chart' | 'lang'>): string {
	const query = new URLSearchParams(params);
	if (theme && theme !== USUAL.theme) query.set('theme', theme);
	if (controls === false) query.set('controls', '0');
	if (title === false) query.set('title', '0');
	if (asof) query.set('asof', asof);
	const text = legible(query.toString());
	return text && `?${text}`;
}

/**
 * The address of an embed.
 * @param root the address of the site’s root, with a slash at its end: `https://example.org/`; without one the address
 *   is a path of the site that it stands on
 */
export function embedAddress(embed: Embed, root = ''): string {
	const path = embedPath(embed) + embedQuery(embed);
	return root ? new URL(path.slice(1), root).href : path;
}

/**
 * What the address of a frame asks for: its query, and what stands behind `#?`. Many frames of a chart that differ only
 * behind the `#` are one page to the browser, which it fetches once.
 */
export const askedIn = ({ hash, search }: Pick<Location, 'hash' | 'search'>): URLSearchParams =>
	new URLSearchParams(`${search}&${hash.startsWith('#?') ? hash.slice(2) : ''}`);

/** Reads what each parameter may say; undefined where it is not understood. */
const READERS: { readonly [N in (typeof OWN_PARAMETERS)[number]]: (value: string) => Partial<Options> | undefined } = {
	theme: (value) => {
		const theme = THEMES.find((known) => known === value);
		return theme && { theme };
	},
	controls: (value) => (/^[01]$/.test(value) ? { controls: value === '1' } : undefined),
	title: (value) => (/^[01]$/.test(value) ? { title: value === '1' } : undefined),
	asof: (value) => (isDay(value) ? { asof: value } : undefined),
};

/** How a frame is asked to show its chart. A value that is not understood leaves the usual one, and is reported. */
export function readOptions(asked: URLSearchParams): Options & { ignored: string[] } {
	const options = { ...USUAL };
	const ignored: string[] = [];
	for (const name of OWN_PARAMETERS) {
		const value = asked.get(name);
		if (value === null) continue;
		const read = READERS[name](value);
		if (read) Object.assign(options, read);
		else ignored.push(`${name}=${value}`);
	}
	return { ...options, ignored };
}
