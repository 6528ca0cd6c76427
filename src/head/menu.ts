/** Where a page stands in the menu. A page that the menu does not have stands under the one its address begins with. */
import { BASE } from '../site/addresses';
import { SITE_NAMES } from '../site/names';
import { localeOfTag, pathIn, pathOfId, plainId } from '../site/paths';
import type { HeadOf, Sidebar } from './head';

/** A page on the way from the front page to another; its path has the site’s base before it. */
export interface Crumb {
	name: string;
	path: string;
}

/** A page and the front page in the language of its address. */
export interface Place {
	home: Crumb;
	here: Crumb;
}

export function placeOf({ entry, locale }: HeadOf['route']): Place {
	const menus = localeOfTag(locale);
	const step = (name: string, path: string) => ({ name, path: BASE + pathIn(menus, path) });
	return { home: step(SITE_NAMES[menus], '/'), here: step(entry.data.title, pathOfId(plainId(entry.id))) };
}

/** The group of the menu that has the page, or a page above it, and the links of that group on the way to the page. */
function wayIn(sidebar: Sidebar, { here, home }: Place) {
	const leads = (href: string) => href === here.path || (href !== home.path && here.path.startsWith(href));
	for (const group of sidebar) {
		if (group.type !== 'group') continue;
		const links = group.entries.filter((item) => item.type === 'link').filter(({ href }) => leads(href));
		if (links.length > 0) return { group, links };
	}
	return undefined;
}

/** The name of the group of the menu that a page stands in; none for a page that stands nowhere. */
export const sectionOf = (sidebar: Sidebar, place: Place): string | undefined => wayIn(sidebar, place)?.group.label;

/**
 * The way to a page from the front page, through the pages whose address its own begins with; the page itself comes last.
 * It is empty for the front page and for a page that stands nowhere in the menu.
 */
export function trailOf(sidebar: Sidebar, place: Place): Crumb[] {
	const { here, home } = place;
	const way = wayIn(sidebar, place);
	if (!way || here.path === home.path) return [];
	const above = way.links.map(({ href, label }) => ({ name: label, path: href }));
	return [home, ...above, ...(above.at(-1)?.path === here.path ? [] : [here])];
}
