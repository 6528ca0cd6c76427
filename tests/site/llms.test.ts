/** llms.txt in the form that llmstxt.org asks for. */
import { expect, test } from 'vitest';
import { contentPages, fileAt, filesOf, resolve, textOf } from './dist';

const text = textOf('llms.txt');
const links = [...text.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)(?:: (.+))?$/gm)];

test('opens with the name of the site, what it is, and its day', () => {
	const [title, summary] = text.split('\n\n');
	expect(title).toMatch(/^# \S/);
	expect(summary).toMatch(/^> .*As of \d+ \w+ \d{4}\.$/);
	expect(text.match(/^# /gm)).toHaveLength(1);
	expect(text).not.toMatch(/^#{3,} /m);
});

test('its sections hold nothing but links, each with what is there', () => {
	const sections = text.split(/^## .*$/m).slice(1);
	expect(sections.length).toBeGreaterThan(1);
	for (const section of sections)
		for (const line of section.trim().split('\n')) expect(line).toMatch(/^- \[[^\]]+\]\([^)]+\): \S/);
});

test('names every page in English once, and the files for programs', () => {
	const named = links.map(([, , address]) => resolve(address!, '/llms.txt').path);
	expect(named.filter((path) => !fileAt(path))).toEqual([]);
	expect(new Set(named).size).toBe(named.length);
	const pages = contentPages.filter(({ locale }) => locale === 'en').map(({ path }) => path);
	expect(named).toEqual(expect.arrayContaining(pages));
	for (const file of [...filesOf('**/feed.xml'), ...filesOf('**/calendar.ics'), 'data/datapackage.json'])
		expect(named).toContain(`/${file}`);
});

test('robots.txt forbids nothing', () => {
	expect(textOf('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});
