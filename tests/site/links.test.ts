/** Every address inside the site leads somewhere. */
import { describe, expect, test } from 'vitest';
import { fileAt, filesOf, pages, resolve, textOf } from './dist';

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

describe.each(pages)('$path', ({ path, document }) => {
	test('every link, picture, script and download is there', () => {
		const broken: string[] = [];
		for (const name of ['href', 'src', 'srcset', 'action', 'poster', 'data'])
			for (const element of document.querySelectorAll(`[${name}]`))
				for (const address of addresses(element.getAttribute(name)!, name)) {
					const target = resolve(address, path);
					if (!target.inside) continue;
					const file = fileAt(target.path);
					if (!file) broken.push(`${address} (no such file)`);
					else if (target.fragment && file.endsWith('.html') && !ids.get(file)!.has(target.fragment))
						broken.push(`${address} (no such place on the page)`);
				}
		expect([...new Set(broken)]).toEqual([]);
	});

	test('every pattern and clip that a picture refers to is on the page', () => {
		const wanted = [...document.querySelectorAll('svg *')].flatMap((element) =>
			[...element.attributes].flatMap(({ value }) => [...value.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]!)),
		);
		expect([...new Set(wanted)].filter((id) => !document.getElementById(id))).toEqual([]);
	});
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
