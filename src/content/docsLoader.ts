/**
 * Reads the pages as Starlight does, puts the record's last day into their frontmatter, and adds the pages made from
 * the record.
 */
import { fileURLToPath } from 'node:url';
import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatWhen, LOCALES } from '../record/format';
import type { LineBook } from '../record/lines/line';
import type { WholeRecord } from '../record/record';
import { faultOfText, LONGEST } from '../record/schema/text';
import { faultsOf } from '../pageText/faults';
import { readMdx } from '../pageText/mdx';
import { above, localeOfId, plainId } from '../site/paths';
import { madePages } from './madePages';
import { isFileOfSite } from './files';
import { loadRecord } from './load';
import { loadLines } from './loadLines';

/** The sign for the last day of the record in a title or a description. In the text, `<AsOf />` prints that day. */
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

/**
 * Adds the pages that the record makes, in each language that has the page above them. One that was written is not
 * made.
 */
async function addMade(
	{ generateDigest, parseData, store }: LoaderContext,
	record: WholeRecord,
	lines: LineBook,
): Promise<void> {
	const written = new Set(store.keys());
	for (const locale of LOCALES)
		for (const { body, description, drawnBy, id: plain, title } of madePages(record, lines, locale)) {
			const id = locale === 'en' ? plain : `${locale}/${plain}`;
			if (written.has(plain) || written.has(id) || !store.has(above(id))) continue;
			const filePath = `src/content/made/${drawnBy}`;
			const data = await parseData({ id, data: { title, description }, filePath });
			store.set({ id, data, body, filePath, digest: generateDigest({ data, body }), deferredRender: true });
		}
}

/** Throws one error that lists what is wrong in the texts of all pages, if anything is. */
function checkTexts({ config, store }: LoaderContext): void {
	const root = fileURLToPath(config.root);
	const written = new Set(store.keys());
	// A page that is not translated stands in every language all the same.
	const isPage = (path: string) => {
		const id = path.replace(/^\/|\/$/g, '') || 'index';
		return path.endsWith('/') && (written.has(id) || written.has(plainId(id)));
	};
	const faults = store.values().flatMap(({ body, data, filePath = '', id }) => {
		const page = filePath || id;
		return [
			...['title', 'description'].flatMap((field) => {
				// What is put into a title goes into cards, feeds and lists, too.
				const fault = field in data && faultOfText(String(data[field]), LONGEST.name);
				return fault ? [`${page} · ${field}: ${fault}.`] : [];
			}),
			...faultsOf(readMdx(body ?? '', page), { isPage, isFile: (path) => isFileOfSite(path, root) }),
		];
	});
	if (faults.length > 0)
		throw new Error(
			`The texts have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((line) => `  ${line}`).join('\n')}`,
		);
}

/** The loader of the docs. A page is read anew when its file changes, or what it takes from the record. */
export function pagesLoader(): Loader {
	const starlight = docsLoader();
	return {
		name: 'pages',
		async load(context) {
			const record = await loadRecord();
			await starlight.load({
				...context,
				parseData: (entry) => context.parseData({ ...entry, data: fillFrontmatter(entry.data, entry.id, record) }),
				generateDigest: (contents) =>
					context.generateDigest(
						typeof contents === 'string' && contents.includes(AS_OF) ? contents + record.asOf : contents,
					),
			});
			await addMade(context, record, await loadLines());
			checkTexts(context);
		},
	};
}
