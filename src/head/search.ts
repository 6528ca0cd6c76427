/** The tag from which search knows a page’s part of the site. */
import { meta, type Head, type HeadOf } from './head';
import { placeOf, sectionOf } from './menu';

export function searchTags({ route }: Pick<HeadOf, 'route'>): Head {
	const section = sectionOf(route.sidebar, placeOf(route));
	return section === undefined ? [] : [meta({ name: 'section', content: section })];
}
