/** Files that scripts read: fetched from a host, and from their twins where nothing may be fetched. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readJson, readJsonOnce } from '../../src/site/readFile';
import { twinName, twinText } from '../../src/site/twin';

const at = (href: string, origin: string) => {
	vi.stubGlobal('location', new URL(href));
	vi.stubGlobal('self', { origin });
};
afterEach(() => vi.unstubAllGlobals());

describe('from a host', () => {
	const fetched = vi.fn<typeof fetch>();
	beforeEach(() => {
		at('https://host.example/under/page/', 'https://host.example');
		fetched.mockReset();
		vi.stubGlobal('fetch', fetched);
	});
	const answers = (body: string, status = 200) =>
		fetched.mockImplementation(async () => new Response(body, { status }));

	test('a file is fetched from where the page says', async () => {
		answers('{"a":[1,"é"]}');
		expect(await readJson('../charts/a/en.json?v=1')).toEqual({ a: [1, 'é'] });
		expect(String(fetched.mock.calls[0]![0])).toBe('https://host.example/under/charts/a/en.json?v=1');
		expect(fetched.mock.calls[0]![1]).toEqual({ cache: 'default' });
	});

	test('a version goes into the address; a file that must be fresh is asked after', async () => {
		answers('1');
		await readJson('words.json', { version: 'abc' });
		await readJson('start.json', { mustBeFresh: true });
		expect(fetched.mock.calls.map(([url, options]) => [String(url), options?.cache])).toEqual([
			['https://host.example/under/page/words.json?v=abc', 'default'],
			['https://host.example/under/page/start.json', 'no-cache'],
		]);
	});

	test('a file that is not there is null only where that was allowed, and no other failure is', async () => {
		answers('', 404);
		expect(await readJson('x.json', { missing: 'null' })).toBeNull();
		await expect(readJson('x.json')).rejects.toThrow('/under/page/x.json: 404');
		answers('', 503);
		await expect(readJson('x.json', { missing: 'null' })).rejects.toThrow('503');
	});

	test('a file is fetched once, and again after it failed', async () => {
		answers('', 503);
		await expect(readJsonOnce('once.json')).rejects.toThrow('503');
		answers('7');
		const both = await Promise.all([readJsonOnce('once.json'), readJsonOnce(new URL('once.json', location.href))]);
		expect(both).toEqual([7, 7]);
		expect(fetched).toHaveBeenCalledTimes(2);
	});
});

describe.each([
	['a folder', 'file:///home/caf%C3%A9%20%23%201/fr/tariffs/index.html', 'null', true],
	['a frame without an origin', 'https://host.example/caf%C3%A9%20%23%201/fr/tariffs/', 'null', false],
	['the offline edition on a host', 'https://host.example/caf%C3%A9/fr/tariffs/', 'https://host.example', true],
])('from %s', (name, href, origin, isSure) => {
	/** Texts of scripts by their addresses; the document runs each when it is appended, as a browser does. */
	const scripts = new Map<string, string>();
	beforeEach(() => {
		at(href, origin);
		scripts.clear();
		vi.stubGlobal('carried', undefined);
		// The first script of the edition says what is gathered; here every twin stands alone.
		if (name.includes('edition')) vi.stubGlobal('gathered', () => undefined);
		vi.stubGlobal('fetch', () => {
			throw new TypeError('Nothing may be fetched here.');
		});
		const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
		let current: Element | null = null;
		Object.defineProperty(document, 'currentScript', { get: () => current });
		const append = document.head.append.bind(document.head);
		document.head.append = (script: unknown) => {
			append(script as Node);
			const element = script as HTMLScriptElement;
			setTimeout(() => {
				const text = scripts.get(element.src);
				if (text !== undefined) {
					current = element;
					new Function(text)();
					current = null;
				}
				element.dispatchEvent(new document.defaultView!.Event(text === undefined ? 'error' : 'load'));
			}, Math.random() * 5);
		};
		vi.stubGlobal('document', document);
	});

	const root = href.slice(0, href.indexOf('/fr/') + 1);

	test('each file is read from its own twin, and no script stays in the page', async () => {
		const texts = ['{"a":"é"}\n', '[1,2]', 'null', '"</script>"'];
		for (const [n, json] of texts.entries())
			scripts.set(`${root}charts/${n}.json.js?v=1`, twinText(`charts/${n}.json`, json));
		const read = await Promise.all(texts.map((_text, n) => readJson(`../../charts/${n}.json`, { version: '1' })));
		expect(read).toEqual([{ a: 'é' }, [1, 2], null, '</script>']);
		expect(document.querySelectorAll('script')).toHaveLength(0);
	});

	test('one that is not there, or that holds nothing, is an error that names it', async () => {
		await expect(readJson('x.json')).rejects.toThrow('/fr/tariffs/x.json.js could not be loaded');
		scripts.set(new URL('y.json.js', href).href, '');
		await expect(readJson('y.json')).rejects.toThrow('/fr/tariffs/y.json.js carries no file');
	});

	test('only a folder and the edition say for certain that there is no such file', async () => {
		const asked = readJson('x.json', { missing: 'null' });
		if (isSure) expect(await asked).toBeNull();
		else await expect(asked).rejects.toThrow('x.json');
	});
});

test('a twin stands beside its file and names it', () => {
	expect(twinName('goods/words-1.json')).toBe('goods/words-1.json.js');
	expect(twinText('goods/words-1.json', '{"a":1}\n')).toBe('carried("goods/words-1.json",{"a":1})');
});
