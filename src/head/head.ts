/** What the tags of a page’s head are made from, and how a tag is written. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { PageText } from '../pageText/entry';
import type { WholeRecord } from '../record/record';

/** The tags of a head, as Starlight prints them. */
export type Head = StarlightRouteData['head'];
export type Sidebar = StarlightRouteData['sidebar'];
export type SidebarLink = Extract<Sidebar[number], { type: 'link' }>;

export interface HeadOf {
	route: Pick<StarlightRouteData, 'entry' | 'locale' | 'sidebar'>;
	page: PageText;
	record: WholeRecord;
	/** The public address of the site’s root, where one is known. */
	root: URL | undefined;
}

type Attributes = { [name: string]: string };

export const meta = (attrs: Attributes): Head[number] => ({ tag: 'meta', attrs });
export const link = (attrs: Attributes): Head[number] => ({ tag: 'link', attrs });
