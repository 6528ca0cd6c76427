/** A build that knows its public address: sitemap, canonical links, absolute addresses. The other tests see one that does not. */
import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import robotsParser from 'robots-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { LOCALES } from '../../src/record/format';
import { contentPages, contentPaths, filesOf, ROOT, textOf } from './dist';

/** Under a path: what would leave the path out is found, and so is what would write it twice. */
const SITE = 'https://joint-review.example/the/review';
let dist: string;

beforeAll(async () => {
	dist = mkdtempSync(join(tmpdir(), 'joint-review-'));
	// Vitest tells its own base to what it starts, and Astro would believe it.
	const { BASE_URL: _, ...env } = process.env;
	const command = join(ROOT, 'node_modules/astro/bin/astro.mjs');
	await promisify(execFile)(process.execPath, [command, 'build', '--outDir', dist], {
		cwd: ROOT,
		env: { ...env, NODE_ENV: 'production', SITE_URL: `${SITE}/`, ASTRO_TELEMETRY_DISABLED: '1' },
		maxBuffer: 1e8,
	});
}, 300_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
/** Everything looked at is in the head, which is a small part of a page. */
const headOf = (file: string) =>
	parseHTML(`${read(file).split('</head>')[0]}</head><body></body></html>`).document as unknown as Document;
/** The pages that have a text of their own: a page not yet translated says that its text is English. */
const ownText = contentPages
	.filter(({ document, locale }) => document.querySelector('main')!.getAttribute('lang')?.slice(0, 2) === locale)
	.map(({ path }) => path);

describe('the sitemap', () => {
	test('is valid by the schemas of sitemaps.org', async () => {
		const schema = readFileSync(join(ROOT, 'node_modules/sitemap/schema/sitemap.xsd'), 'utf8')
			// The links to translations are XHTML, whose schema is not at hand.
			.replaceAll('processContents="strict"', 'processContents="lax"');
		const files = globSync('sitemap-*.xml', { cwd: dist }).filter((name) => name !== 'sitemap-index.xml');
		expect(files).toEqual(['sitemap-0.xml']);
		for (const file of files) {
			const { errors, valid } = await validateXML({
				xml: [{ fileName: file, contents: read(file) }],
				schema: [schema],
			});
			expect({ errors, valid }, file).toEqual({ errors: [], valid: true });
		}
		expect(read('sitemap-index.xml')).toContain(`<loc>${SITE}/sitemap-0.xml</loc>`);
	});

	test('lists every text once, with its translations', () => {
		const text = read('sitemap-0.xml');
		const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
		const chapters = contentPaths.filter((path) => /\/tariffs\/goods\/\d\d\/$/.test(path));
		const expected = new Set([...ownText, ...chapters]);
		expect(listed.toSorted()).toEqual([...expected].map((path) => SITE + path).toSorted());
		const home = text.split('<url>').find((entry) => entry.includes(`<loc>${SITE}/</loc>`))!;
		for (const locale of LOCALES)
			expect(home).toContain(`hreflang="${locale}" href="${SITE}/${locale === 'en' ? '' : `${locale}/`}"`);
		const agreement = text.split('<url>').find((entry) => entry.includes(`<loc>${SITE}/agreement/</loc>`))!;
		expect(agreement.includes('hreflang')).toBe(ownText.includes('/fr/agreement/'));
	});

	test('is named by robots.txt, which forbids nothing', () => {
		const robots = robotsParser(`${SITE}/robots.txt`, read('robots.txt'));
		expect(robots.getSitemaps()).toEqual([`${SITE}/sitemap-index.xml`]);
		expect(robots.isAllowed(`${SITE}/tariffs/`, 'any'), 'robots.txt lets everyone read').toBe(true);
	});
});

test.each(contentPages)('$path names its original and its true translations', ({ file, plainPath, path }) => {
	const document = headOf(file);
	const original = ownText.includes(path) ? path : plainPath;
	expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(SITE + original);
	expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(SITE + original);
	const languages = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
		link.getAttribute('hreflang'),
		link.getAttribute('href'),
	]);
	const translations = LOCALES.map(
		(locale) => [locale, locale === 'en' ? plainPath : `/${locale}${plainPath}`] as const,
	)
		.filter(([, address]) => ownText.includes(address))
		.map(([locale, address]) => [locale, SITE + address]);
	expect(languages).toEqual(translations.length > 1 ? [...translations, ['x-default', SITE + plainPath]] : []);
	expect(document.querySelector('meta[property="og:image"]')?.getAttribute('content')).toMatch(
		/^https:\/\/joint-review\.example\/the\/review\/cards\/[\w/-]+\.png$/,
	);
	const described = document.querySelector('script[type="application/ld+json"]')!.textContent;
	const addresses = [...described.matchAll(/"(?:item|url|image|contentUrl|mainEntityOfPage)":"([^"]+)"/g)];
	expect(addresses.length).toBeGreaterThan(0);
	for (const [, address] of addresses)
		expect(address).toMatch(/^https:\/\/joint-review\.example\/the\/review\/|^https:\/\/(?!joint-review)/);
});

test('feeds, calendars and llms.txt write the public address', () => {
	for (const locale of LOCALES) {
		const prefix = locale === 'en' ? '' : `${locale}/`;
		const links = [...read(`${prefix}feed.xml`).matchAll(/<link href="([^"]*)"/g)].map((match) => match[1]!);
		expect(links[0]).toBe(`${SITE}/${prefix}feed.xml`);
		expect(links.filter((address) => !address.startsWith(`${SITE}/${prefix}`))).toEqual([]);
		const events = new ICAL.Component(ICAL.parse(read(`${prefix}calendar.ics`)) as unknown[]).getAllSubcomponents(
			'vevent',
		);
		expect(events.length).toBeGreaterThan(0);
		for (const event of events) expect(String(event.getFirstPropertyValue('url'))).toMatch(`${SITE}/${prefix}`);
		const named = [...read(`${prefix}llms.txt`).matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]!);
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((address) => !address.startsWith(`${SITE}/`))).toEqual([]);
	}
});

test('nothing names the host without the path, or has the path twice', () => {
	const wrong = new Set<string>();
	const files = globSync('**/*.{css,csv,html,ics,js,json,svg,txt,webmanifest,xml}', { cwd: dist });
	expect(files.length).toBeGreaterThan(1000);
	for (const file of files)
		for (const [address, rest] of read(file).matchAll(/https?:\\?\/\\?\/joint-review\.example([^\s"'`<>)}\]]*)/g)) {
			// A script puts the address together from the origin and the path.
			if (rest === '' && file.endsWith('.js')) continue;
			if (!rest!.startsWith('/the/review/') || rest!.includes('the/review/', 5)) wrong.add(`${address} in ${file}`);
		}
	expect([...wrong]).toEqual([]);
});

test('oEmbed, in its answers and in the links to them, names the frame, the page and the picture under the path', () => {
	const answers = globSync('oembed/*.json', { cwd: dist });
	expect(answers.length).toBeGreaterThan(LOCALES.length);
	for (const file of answers) {
		const { html, provider_url, thumbnail_url } = JSON.parse(read(file)) as { [field: string]: string };
		const [, page] = /<a href="([^"#?]+)/.exec(html!)!;
		const [, frame] = /<iframe src="([^"#?]+)/.exec(html!)!;
		expect(provider_url!.startsWith(`${SITE}/`), file).toBe(true);
		for (const address of [provider_url!, page!, frame!, thumbnail_url!]) {
			const path = address.slice(`${SITE}/`.length);
			expect(existsSync(join(dist, path.replace(/(?<=^|\/)$/, 'index.html'))), `${address} in ${file}`).toBe(true);
		}
	}
	const [, link] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(
		read('fr/embed/tariff-steps/index.html'),
	)!;
	expect(answers).toContain(link!.slice(`${SITE}/`.length));
});

test('what is to be pasted names the loader and the frames under the path', () => {
	const codes = [...read('embed/index.html').matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)].map(([, code]) => code!);
	const loaders = codes.flatMap((code) => [...code.matchAll(/src=(?:"|&quot;|&#34;)([^"&]+)/g)].map(([, src]) => src!));
	expect(loaders).toContain(`${SITE}/embed/v1.js`);
	for (const address of loaders) expect(address.startsWith(`${SITE}/`), address).toBe(true);
});

test('the build without a public address has none of this, and is the same otherwise', () => {
	expect(filesOf('sitemap*')).toEqual([]);
	for (const { document } of contentPages)
		expect(document.querySelector('link[rel=canonical], link[hreflang]')).toBeNull();
	expect(textOf('robots.txt')).not.toContain('Sitemap');
	// What is named by a hash of its content may have another name there.
	for (const file of filesOf('**/*').filter(
		(name) => !/^(?:_astro|pagefind)\b|^embed\/.*\.[0-9a-f]{8}\.js$/.test(name),
	))
		expect(existsSync(join(dist, file)), `${file} is missing from a site built for an address`).toBe(true);
	const found = (root: string) =>
		LOCALES.map(
			(lang) =>
				(JSON.parse(readFileSync(join(root, 'pagefind', lang, 'start.json'), 'utf8')) as { kinds: string }).kinds
					.length,
		);
	expect(found(dist), 'search must find as many pages').toEqual(found(join(ROOT, 'dist')));
	for (const card of filesOf('cards/**/*.png'))
		expect(
			readFileSync(join(dist, card)).equals(readFileSync(join(ROOT, 'dist', card))),
			`${card} must not depend on the address`,
		).toBe(true);
});
