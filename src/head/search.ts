/**
 * The tags from which search knows more of a page than its words: other names of what it names, and its part of the
 * site.
 */
import { aliasesIn } from '../search/aliases';
import { meta, type Head, type HeadOf } from './head';
import { placeOf, sectionOf } from './menu';

/** A tag whose content Pagefind keeps with the page under a name. */
const kept = (name: string, content: string) => meta({ name, content, 'data-pagefind-meta': `${name}[content]` });

export function searchTags({ record, route }: Pick<HeadOf, 'record' | 'route'>): Head {
	const { entry, sidebar } = route;
	const names = aliasesIn(`${entry.data.title} ${entry.body ?? ''}`, record.glossary);
	const section = sectionOf(sidebar, placeOf(route));
	return [
		...(names.length > 0 ? [kept('aliases', names.join(', '))] : []),
		...(section === undefined ? [] : [kept('section', section)]),
	];
}
