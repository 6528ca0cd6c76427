/**
 * What a page shares with the same page at other addresses. A page that is not translated is the English text under other
 * menus: its text is rendered once a build, and its links lead to the language of each address.
 */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { createComponent, createHeadAndContent, renderTemplate } from 'astro/runtime/server/index.js';
import type { CitedPlaces } from '../components/parts/citedPlaces';
import type { Explained } from '../components/terms/explain';

type Content = NonNullable<StarlightRouteData['Content']>;

const heads = new Map<string, string>();
/** A text with its terms explained, and how many of its places cite each source. */
type Read = Explained & CitedPlaces;

const texts = new Map<string, Read>();
const parts = new Map<string, string>();

/** Gives back what is kept under a name, or renders and keeps it. Development keeps nothing: files change. */
async function once<Value>(kept: Map<string, Value>, name: string, render: () => Promise<Value>): Promise<Value> {
	const known = import.meta.env.DEV ? undefined : kept.get(name);
	const value = known ?? (await render());
	kept.set(name, value);
	return value;
}

/** The text of a page with its terms explained, whose links are not complete yet. */
export const sharedText = (page: string, render: () => Promise<Read>): Promise<Read> => once(texts, page, render);

/** The HTML of another part of a page, whose links are not complete yet. */
export const sharedPart = (page: string, part: string, render: () => Promise<string>): Promise<string> =>
	once(parts, `${part} ${page}`, render);

/**
 * The component of a page's text. Where the text is kept, it stands for it with the style sheets that the text puts into
 * the head, and renders nothing.
 */
export function contentOnce(page: string, Text: Content): Content {
	if (import.meta.env.DEV) return Text;
	const head = heads.get(page);
	if (texts.has(page) && head !== undefined)
		return createComponent({ factory: () => createHeadAndContent(head, renderTemplate``), propagation: 'self' });
	return createComponent({
		async factory(...asked: Parameters<Content>) {
			const made = await Text(...asked);
			if ('head' in made) heads.set(page, made.head ?? '');
			return made;
		},
		propagation: 'self',
	});
}
