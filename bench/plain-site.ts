/** A plain Starlight site of the same words: what our pages say, as simple Markdown, with Starlight as it comes. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { isFallback, pagesIn } from './weights.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	integrations: [
		starlight({
			title: 'The Joint Review',
			defaultLocale: 'root',
			locales: {
				root: { label: 'English', lang: 'en' },
				fr: { label: 'Français', lang: 'fr' },
				es: { label: 'Español', lang: 'es' },
			},
		}),
	],
});
`;

const CONTENT_CONFIG = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Writes the site's sources into a folder of this project, from the pages in \`dist\`. Packages are found in the
 * project's own node_modules, as the folder lies below it.
 * @param pages as paths in `dist`; Starlight adds those not translated, as it does for ours
 */
export function writePlainSite(dist: string, folder: string, pages: readonly string[] = pagesIn(dist)): void {
	rmSync(folder, { recursive: true, force: true });
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const dependencies = { '@astrojs/starlight': '*', astro: '*' };
	write('package.json', JSON.stringify({ name: 'plain', private: true, type: 'module', dependencies }));
	write('astro.config.mjs', CONFIG);
	write('src/content.config.ts', CONTENT_CONFIG);
	for (const page of pages) {
		if (isFallback(dist, page)) continue;
		const { document } = parseHTML(readFileSync(join(dist, page), 'utf8'));
		write(
			`src/content/docs/${page
				.replace(/\/index\.html$/, '.md')
				.replace(/^(fr|es)\.md$/, '$1/index.md')
				.replace(/^index\.html$/, 'index.md')}`,
			markdownOf(document as unknown as Document),
		);
	}
}

/** A page's words as a Markdown file. */
function markdownOf(document: Document): string {
	const text = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
	const description = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
	const content = [...document.querySelectorAll('main .sl-markdown-content')].flatMap(blocksOf);
	return `---\ntitle: ${JSON.stringify(text('h1'))}\ndescription: ${JSON.stringify(description)}\n---\n\n${content.join('\n\n')}\n`;
}

const HEADINGS = new Set(['H2', 'H3', 'H4', 'H5', 'H6']);
/** What is drawn, run or operated has no words of its own; lists of links on the page are Starlight's to make. */
const LEFT_OUT = new Set(['SVG', 'SCRIPT', 'STYLE', 'TEMPLATE', 'FORM', 'BUTTON', 'NAV']);
const INLINE = new Set([
	'A',
	'ABBR',
	'B',
	'BR',
	'CODE',
	'EM',
	'I',
	'KBD',
	'MARK',
	'SMALL',
	'SPAN',
	'STRONG',
	'SUB',
	'SUP',
	'TIME',
]);

/** The blocks of Markdown that an element's content makes. */
function blocksOf(element: Element): string[] {
	const blocks: string[] = [];
	let line = '';
	const end = () => {
		if (line.trim()) blocks.push(line.trim());
		line = '';
	};
	for (const node of element.childNodes) {
		if (node.nodeType === 3) line += escape(node.textContent ?? '');
		if (node.nodeType !== 1) continue;
		const child = node as Element;
		const tag = child.tagName.toUpperCase();
		if (INLINE.has(tag)) {
			line += inlineOf(child);
			continue;
		}
		end();
		if (LEFT_OUT.has(tag)) continue;
		if (HEADINGS.has(tag)) blocks.push(`${'#'.repeat(Number(tag[1]))} ${contentOf(child)}`);
		else if (tag === 'UL' || tag === 'OL') blocks.push(listOf(child, tag === 'OL'));
		else if (tag === 'TABLE') blocks.push(...tableOf(child));
		else if (tag === 'P') blocks.push(contentOf(child));
		else blocks.push(...blocksOf(child));
	}
	end();
	return blocks.filter(Boolean);
}

const listOf = (list: Element, ordered: boolean) =>
	[...list.children].map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${contentOf(item)}`).join('\n');

function tableOf(table: Element): string[] {
	const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].map(contentOf));
	const [head, ...body] = rows;
	if (!head) return [];
	const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	const caption = table.querySelector('caption');
	return [
		...(caption ? [contentOf(caption)] : []),
		[line(head), line(head.map(() => '---')), ...body.map(line)].join('\n'),
	];
}

/** All words of an element on one line. */
const contentOf = (element: Element): string =>
	[...element.childNodes]
		.map((node) =>
			node.nodeType === 3 ? escape(node.textContent ?? '') : node.nodeType === 1 ? inlineOf(node as Element) : '',
		)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();

function inlineOf(element: Element): string {
	const tag = element.tagName.toUpperCase();
	if (LEFT_OUT.has(tag)) return '';
	const content = contentOf(element);
	const href = element.getAttribute('href');
	if (tag === 'A' && href) return `[${content}](<${href}>)`;
	if (tag === 'STRONG' && content) return `**${content}**`;
	return INLINE.has(tag) ? content : ` ${content} `;
}

const escape = (text: string) => text.replace(/[\\`*_[\]~#]/g, String.raw`\$&`).replaceAll('<', '&lt;');
