/** What the site’s own policy for Trusted Types lets pass. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
	vi.resetModules();
	vi.stubGlobal('location', new URL('https://host.example/under/page/'));
});
afterEach(() => vi.unstubAllGlobals());
const load = async () => (await import('../../src/site/trusted')).trusted;

describe.each([true, false])('where the browser has Trusted Types: %s', (has) => {
	const createPolicy = vi.fn((_name: string, rules: object) => rules);
	beforeEach(() => {
		createPolicy.mockClear();
		if (has) vi.stubGlobal('trustedTypes', { createPolicy });
	});

	test('a picture passes and other markup does not', async () => {
		const trusted = await load();
		expect(trusted.createHTML('<svg xmlns="http://www.w3.org/2000/svg"/>')).toContain('<svg');
		expect(trusted.createHTML('<?xml version="1.0"?>\n<svg/>')).toContain('<svg');
		for (const text of ['<img src=x onerror=alert(1)>', 'text', '<svgx>', '<html><svg></svg></html>'])
			expect(() => trusted.createHTML(text), text).toThrow('no svg');
	});

	test('a script beside the page passes and one of another site does not', async () => {
		const trusted = await load();
		expect(trusted.createScriptURL('../goods/words.json.js')).toBe('https://host.example/under/goods/words.json.js');
		expect(trusted.createScriptURL('https://host.example/sw.js')).toBe('https://host.example/sw.js');
		for (const address of [
			'https://other.example/a.js',
			'//other.example/a.js',
			'data:text/javascript,1',
			'javascript:1',
			'http://host.example/a.js',
		])
			expect(() => trusted.createScriptURL(address), address).toThrow(TypeError);
	});

	test('a script beside a page from a folder passes', async () => {
		vi.stubGlobal('location', new URL('file:///home/reader/site/index.html'));
		expect((await load()).createScriptURL('goods/a.js')).toBe('file:///home/reader/site/goods/a.js');
	});

	test('the policy is made once, under the name that pages let pass', async () => {
		const trusted = await load();
		trusted.createHTML('<svg/>');
		trusted.createScriptURL('a.js');
		expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(has ? ['joint-review'] : []);
	});
});
