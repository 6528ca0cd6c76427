/** Where a page stands in the menu. */
import type { Sidebar } from './head';

/** A page on the way from the front page to another. */
export interface Crumb {
	name: string;
	path: string;
}

const isHere = (item: Sidebar[number]) => item.type === 'link' && item.isCurrent;

/** The group of the menu that the page stands in. */
const groupOf = (sidebar: Sidebar) =>
	sidebar.filter((item) => item.type === 'group').find(({ entries }) => entries.some(isHere));

/** The name of the group of the menu that the page stands in; none for a page that the menu does not have. */
export const sectionOf = (sidebar: Sidebar): string | undefined => groupOf(sidebar)?.label;

/**
 * The way to a page from the front page, through the pages whose address its own begins with; the page itself comes
 * last. It is empty for the front page and for a page that the menu does not have.
 * @param home the front page, its path with the site’s base before it
 */
export function trailOf(sidebar: Sidebar, home: Crumb): Crumb[] {
	const links = (groupOf(sidebar)?.entries ?? []).filter((item) => item.type === 'link');
	const here = links.find(isHere);
	if (!here || here.href === home.path) return [];
	const above = links.filter(({ href }) => href !== home.path && here.href.startsWith(href));
	return [home, ...above.map(({ href, label }) => ({ name: label, path: href }))];
}
