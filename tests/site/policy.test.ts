/** The Content-Security-Policy of each page lets the page's own code run, and nothing else. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pages, scriptsOf } from './dist';

/** The directives of a policy, each with its values. */
const directivesOf = (policy: string) =>
	new Map(
		policy.split(';').flatMap((directive) => {
			const [name, ...values] = directive.trim().split(/\s+/);
			return name ? [[name, values] as const] : [];
		}),
	);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(pages)('$path', ({ document, html }) => {
	const metas = [...document.querySelectorAll('meta[http-equiv]')].filter(
		(meta) => meta.getAttribute('http-equiv')!.toLowerCase() === 'content-security-policy',
	);
	const policy = directivesOf(metas[0]?.getAttribute('content') ?? '');

	test('has one policy, which starts from nothing', () => {
		expect(metas).toHaveLength(1);
		expect(policy.get('default-src')).toEqual(["'none'"]);
		for (const name of ['connect-src', 'font-src', 'worker-src', 'frame-src'])
			expect(policy.get(name), name).toEqual(["'self'"]);
		for (const name of ['base-uri', 'form-action']) expect(policy.get(name), name).toEqual(["'none'"]);
		// Keywords and hashes only: no scheme, no host. Starlight's icons in style sheets are data: pictures.
		for (const [name, values] of policy)
			for (const value of name === 'trusted-types' ? [] : values)
				expect(value, name).toMatch(name === 'img-src' ? /^(?:'[^']+'|data:)$/ : /^'[^']+'$/);
	});

	test('asks for trusted types, of which two policies of the site’s own code pass', () => {
		expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
		expect(policy.get('trusted-types')).toEqual(['lit-html', 'joint-review', "'allow-duplicates'"]);
	});

	test('allows no style in an attribute, and has none', () => {
		for (const name of ['style-src', 'style-src-attr', 'style-src-elem'])
			expect(policy.get(name) ?? [], name).not.toContain("'unsafe-inline'");
		expect([...document.querySelectorAll('[style]')].map((element) => element.outerHTML.slice(0, 120))).toEqual([]);
	});

	test('names no script by "unsafe-inline" or "unsafe-eval"', () => {
		const values = ['script-src', 'script-src-elem', 'script-src-attr'].flatMap((name) => policy.get(name) ?? []);
		expect(values).toContain("'self'");
		expect(values.filter((value) => ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"].includes(value))).toEqual(
			[],
		);
	});

	test('allows every inline script by its hash', () => {
		const allowed = policy.get('script-src-elem') ?? policy.get('script-src') ?? [];
		// The parser may change a script's text; what is hashed is what stands between the tags.
		const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
			([, attributes]) => !/\ssrc=/.test(attributes!) && !/type="application\/(?:ld\+)?json"/.test(attributes!),
		);
		expect(inline).toHaveLength(scriptsOf(document).filter((script) => !script.hasAttribute('src')).length);
		const refused = inline.filter(([, , body]) => !allowed.includes(hashOf(body!)));
		expect(refused.map(([whole]) => whole.slice(0, 120))).toEqual([]);
	});

	test('allows every inline style sheet by its hash', () => {
		const allowed = policy.get('style-src-elem') ?? policy.get('style-src') ?? [];
		expect(allowed).not.toContain("'unsafe-inline'");
		const sheets = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)];
		expect(sheets.filter(([, body]) => !allowed.includes(hashOf(body!))).map(([whole]) => whole.slice(0, 120))).toEqual(
			[],
		);
	});

	test('has no handler in an attribute and no javascript: address', () => {
		const wrong = [...document.querySelectorAll('*')].filter((element) =>
			[...element.attributes].some(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
		);
		expect(wrong.map((element) => element.outerHTML.slice(0, 120))).toEqual([]);
	});
});
