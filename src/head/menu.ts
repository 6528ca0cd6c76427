/**
 * Where a page stands in the menu, and where it leads on to. A page that the menu does not have stands under the one its
 * address begins with.
 */
import { BASE } from '../site/addresses';
import { SITE_NAMES } from '../site/names';
import { localeOfTag, pathIn, pathOfId, plainId } from '../site/paths';
import type { HeadOf, Sidebar, SidebarLink } from './head';
import { nextPage } from './nextPage';

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

/** The way to a page as it stands over its heading. */
export interface WayIn {
	/** The front page, then the pages above this one. */
	above: Crumb[];
	/** The group of the menu. */
	section: string | undefined;
	/** The page’s name in the menu; none where only its heading names it. */
	here: string | undefined;
}

/** The way to a page as it stands over its heading; undefined where there is none to show. */
export function wayInTo(sidebar: Sidebar, place: Place): WayIn | undefined {
	const trail = trailOf(sidebar, place);
	const last = trail.at(-1);
	if (!last) return undefined;
	const here = last.name === place.here.name ? undefined : last.name;
	return { above: trail.slice(0, -1), section: sectionOf(sidebar, place), here };
}

/**
 * Opens the group of the menu that a page stands in, and marks the link of the page above one that the menu does not name.
 * All other groups are closed.
 */
export function openMenu(sidebar: Sidebar, place: Place): void {
	const way = wayIn(sidebar, place);
	if (!way || place.here.path === place.home.path) return;
	way.group.collapsed = false;
	const last = way.links.at(-1)!;
	if (last.href !== place.here.path) last.attrs = { ...last.attrs, 'aria-current': 'true' };
}

/**
 * A link to the page that a page leads on to, under its name in the menu, or its title where the menu has no place for it.
 * @param id the page’s id
 * @param titles the titles of all pages by their ids, in the languages that they have a text in
 */
export function linkOn(
	{ locale, sidebar }: Pick<HeadOf['route'], 'locale' | 'sidebar'>,
	id: string,
	titles: ReadonlyMap<string, string>,
): SidebarLink | undefined {
	const ids = new Set([...titles.keys()].map(plainId));
	const next = nextPage(plainId(id), ids);
	if (next === undefined) return undefined;
	const menus = localeOfTag(locale);
	const href = BASE + pathIn(menus, pathOfId(next));
	const known = sidebar
		.flatMap((group) => (group.type === 'group' ? group.entries : [group]))
		.find((item): item is SidebarLink => item.type === 'link' && item.href === href);
	const label = known?.label ?? titles.get(pathIn(menus, `/${next}`).slice(1)) ?? titles.get(next);
	if (label === undefined) throw new Error(`"${id}" leads on to "${next}", and there is no such page.`);
	return { type: 'link', href, label, isCurrent: false, badge: undefined, attrs: {} };
}
