/** Reads the pages as Starlight does, and fills in what a page's frontmatter takes from the record. */
import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { localeOfId } from '../site/paths';
import { formatWhen } from '../record/format';
import type { WholeRecord } from '../record/record';
import { readRecordFiles } from './recordLoader';

/** Stands in a title or a description for the last day of the record, as `<AsOf />` does in the text. */
const AS_OF = '{{asOf}}';

/**
 * The frontmatter of a page with the last day of the record in place of `{{asOf}}`.
 * @param id the page's id, which says its language
 */
export function fillFrontmatter<Fields extends object>(
	data: Fields,
	id: string,
	{ asOf }: Pick<WholeRecord, 'asOf'>,
): Fields {
	const day = formatWhen(asOf, localeOfId(id));
	const filled = Object.entries(data).map(([field, value]: [string, unknown]) => [
		field,
		typeof value === 'string' ? value.replaceAll(AS_OF, day) : value,
	]);
	return Object.fromEntries(filled) as Fields;
}

/** The loader of the docs. A page is read anew when its file changes, or what it takes from the record. */
export function pagesLoader(): Loader {
	const starlight = docsLoader();
	return {
		name: 'pages',
		async load(context) {
			const record = await readRecordFiles(context.config.root);
			await starlight.load({
				...context,
				parseData: (entry) => context.parseData({ ...entry, data: fillFrontmatter(entry.data, entry.id, record) }),
				generateDigest: (contents) =>
					context.generateDigest(
						typeof contents === 'string' && contents.includes(AS_OF) ? contents + record.asOf : contents,
					),
			});
		},
	};
}
