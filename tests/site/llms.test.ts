/** llms.txt in the form that llmstxt.org asks for, in each language. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/record/format';
import { contentPages, fileAt, resolve, textOf } from './dist';

describe.each(LOCALES)('%s', (locale) => {
	const prefix = locale === 'en' ? '' : `${locale}/`;
	const text = textOf(`${prefix}llms.txt`);
	const links = [...text.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)(?:: (.+))?$/gm)];

	test('opens with the name of the site, what it is, and its day', () => {
		const [title, summary] = text.split('\n\n');
		expect(title).toMatch(/^# \S/);
		expect(summary).toMatch(/^> .*(?:As of|Au|Al) \d+[ \u00A0][\p{L} ]+ \d{4}\.$/u);
		expect(text.match(/^# /gm)).toHaveLength(1);
		expect(text).not.toMatch(/^#{3,} |\{\{/m);
	});

	test('its sections hold nothing but links, each with what is there', () => {
		const sections = text.split(/^## .*$/m).slice(1);
		expect(sections.length).toBeGreaterThan(1);
		for (const section of sections)
			for (const line of section.trim().split('\n')) expect(line).toMatch(/^- \[[^\]]+\]\([^)]+\): \S/);
	});

	test('names every page in its language once, the files for programs, and the others of its kind', () => {
		const named = links.map(([, , address]) => resolve(address!, `/${prefix}llms.txt`).path);
		expect(named.filter((path) => !fileAt(path))).toEqual([]);
		expect(new Set(named).size).toBe(named.length);
		const pages = contentPages.filter((page) => page.locale === locale).map(({ path }) => path);
		expect(named).toEqual(expect.arrayContaining(pages));
		for (const file of [`${prefix}feed.xml`, `${prefix}calendar.ics`, 'data/datapackage.json'])
			expect(named).toContain(`/${file}`);
		for (const other of LOCALES.filter((one) => one !== locale))
			expect(named).toContain(other === 'en' ? '/llms.txt' : `/${other}/llms.txt`);
	});
});

test('robots.txt forbids nothing', () => {
	expect(textOf('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});
