import { expect, test } from 'vitest';
import { ris } from '../../src/record/edition';
import { reportHref } from '../../src/site/report';

const on = { title: 'Wrong: Tariffs & “duties”', page: 'https://site.example/tariffs/' };

test('a report goes to the form of a forge, with title and page filled in and what it had kept', () => {
	const href = reportHref({ form: 'https://forge.example/new?template=1.yml', address: 'desk@site.example' }, on)!;
	const { origin, pathname, searchParams } = new URL(href);
	expect(origin + pathname).toBe('https://forge.example/new');
	expect(Object.fromEntries(searchParams)).toEqual({ template: '1.yml', ...on });
});

test('where there is no form it is a letter', () => {
	const href = new URL(reportHref({ form: '', address: 'desk@site.example' }, on)!);
	expect(href.protocol + href.pathname).toBe('mailto:desk@site.example');
	expect(href.searchParams.get('subject')).toBe(on.title);
	expect(href.searchParams.get('body')).toBe(on.page);
});

test('nothing is invented where neither is set', () => {
	expect(reportHref({ form: '', address: '' }, on)).toBeUndefined();
	expect(reportHref({ form: undefined, address: undefined }, on)).toBeUndefined();
});

test.each([
	[{ form: 'forge.example/new', address: '' }, /REPORT_FORM is "forge\.example\/new"/],
	[{ form: 'javascript:alert(1)', address: '' }, /REPORT_FORM/],
	[{ form: '', address: 'desk' }, /REPORT_ADDRESS is "desk"/],
])('%j is refused by the name of its setting', (to, message) => {
	expect(() => reportHref(to, on)).toThrow(message);
});

test('a citation in RIS has the fields that reference managers read, one a line', () => {
	const lines = ris({ asOf: '2026-10-08', version: '1.2.0', homepage: 'https://site.example/x/', title: 'A page' });
	expect(lines.split('\r\n')).toEqual([
		'TY  - ELEC',
		'AU  - The Joint Review',
		'TI  - A page',
		'PY  - 2026',
		'DA  - 2026/10/08',
		'ET  - 1.2.0',
		'UR  - https://site.example/x/',
		'ER  - ',
		'',
	]);
});
