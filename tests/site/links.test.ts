/** Every address inside the site leads somewhere. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fileAt, filesOf, localeOfPath, pages, resolve, textOf } from './dist';

const addresses = (value: string, name: string) =>
	name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value];

const ids = new Map(
	pages.map(({ file, document }) => [
		file,
		new Set(
			[...document.querySelectorAll('[id], a[name]')].map((element) => element.id || element.getAttribute('name')),
		),
	]),
);

/** The addresses of a page that lead nowhere inside the site. */
function brokenOn(document: Document, path: string): string[] {
	const broken = new Set<string>();
	for (const name of ['href', 'src', 'srcset', 'action', 'poster', 'data'])
		for (const element of document.querySelectorAll(`[${name}]`))
			for (const address of addresses(element.getAttribute(name)!, name)) {
				const target = resolve(address, path);
				if (!target.inside) continue;
				const file = fileAt(target.path);
				if (!file) broken.add(`${address} (no such file)`);
				else if (target.fragment && file.endsWith('.html') && !ids.get(file)!.has(target.fragment))
					broken.add(`${address} (no such place on the page)`);
			}
	return [...broken];
}

/** The ids that the pictures of a page refer to and the page does not have. */
function missingOn(document: Document): string[] {
	const wanted = [...document.querySelectorAll('svg *')].flatMap((element) =>
		[...element.attributes].flatMap(({ value }) => [...value.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]!)),
	);
	return [...new Set(wanted)].filter((id) => !document.getElementById(id));
}

describe.each(pages)('$path', ({ path, locale, is404, document }) => {
	test('every link, picture, script and download is there', () => {
		expect(brokenOn(document, path)).toEqual([]);
	});

	test('a text leads to pages of its language, or of the language of its address where it is not translated', () => {
		const links = [...document.querySelectorAll('.sl-markdown-content a[href^="/"]')];
		const toPages = links.map((link) => link.getAttribute('href')!).filter((href) => /\/(#.*)?$/.test(href));
		// An address that leads nowhere has no language: its page offers all.
		if (!is404) expect(toPages.filter((href) => localeOfPath(href) !== locale)).toEqual([]);
	});

	test('every pattern and clip that a picture refers to is on the page', () => {
		expect(missingOn(document)).toEqual([]);
	});
});

test('what leads nowhere would be found', () => {
	const { document } = parseHTML(`<html><body>
		<a href="/tariffs/">there</a> <a href="../no-such-page/">gone</a> <a href="/glossary/#no-such-term">gone</a>
		<img srcset="/favicon.svg 1x, /no-such.png 2x"> <a href="https://elsewhere.test/no-such/">not ours</a>
		<svg><rect id="a" fill="url(#a)"/><rect fill="url(#b)"/></svg>
	</body></html>`) as unknown as { document: Document };
	expect(brokenOn(document, '/tariffs/')).toEqual([
		'../no-such-page/ (no such file)',
		'/glossary/#no-such-term (no such place on the page)',
		'/no-such.png (no such file)',
	]);
	expect(missingOn(document)).toEqual(['b']);
});

test('style sheets name files, and scripts import modules', () => {
	expect(filesOf('**/*.css').map(textOf).join('\n')).toMatch(/url\(/);
	expect(filesOf('_astro/**/*.js').map(textOf).join('\n')).toMatch(/\bfrom\s*["'`]\./);
});

test.each(filesOf('**/*.css'))('%s: every file it names is there', (file) => {
	const named = [...textOf(file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1]!);
	const broken = named.filter((address) => {
		const target = resolve(address, `/${file}`);
		return target.inside && address[0] !== '#' && !fileAt(target.path);
	});
	expect(broken).toEqual([]);
});

test.each(filesOf('_astro/**/*.js'))('%s: every module it imports is there', (file) => {
	const named = [...textOf(file).matchAll(/(?:\bimport|\bfrom)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g)].map(
		(match) => match[1]!,
	);
	expect(named.filter((address) => !fileAt(resolve(address, `/${file}`).path))).toEqual([]);
});
