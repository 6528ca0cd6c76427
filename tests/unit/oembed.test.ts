/** oEmbed as WordPress and Ghost read it: a model of what each takes, and of what it throws away. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pageAddress, type Known } from '../../src/embed/known';
import { oembedOf } from '../../src/formats/oembed';
import { oembedTags } from '../../src/head/oembed';
import type { HeadOf } from '../../src/head/head';
import { readMdx } from '../../src/pageText/mdx';
import { escapeAttribute } from '../../src/words/xml';

const ROOT = 'https://charts.example/under/';
const known: Known = {
	name: 'Duties on “steel” & <aluminum>',
	picture: { alt: 'A line that rises.', width: 752, height: 500 },
	page: { path: '/tariffs/#chart-tariff-steps', prefix: '', plain: [], text: 'Open' },
	heights: [
		[320, 1200],
		[560, 1100],
	],
	parameters: ['on'],
	pinned: { day: '2026-10-08', said: '8 October 2026' },
	words: {},
};
const answer = oembedOf('tariff-steps', 'en', known, ROOT);

/**
 * What WordPress finds (class-wp-oembed.php, `discover`): of the first 150 kB of a page, up to the end of its head, the
 * first link of the type.
 */
function discovered(page: string): string | undefined {
	const head = page.slice(0, 150 * 1024).split('</head>')[0]!;
	for (const [tag] of head.matchAll(/<link\b[^>]*>/gi)) {
		const attribute = (name: string) => new RegExp(`\\b${name}=["']([^"']*)["']`).exec(tag)?.[1];
		if (attribute('type') === 'application/json+oembed' && attribute('href')) return attribute('href');
	}
	return undefined;
}

/** The tags and attributes that WordPress keeps of an untrusted host’s HTML (embed.php, `wp_filter_oembed_result`). */
const KEPT: { [tag: string]: string[] } = {
	a: ['href'],
	blockquote: [],
	iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** What WordPress makes of an answer; false where it would embed nothing. */
function inWordPress({ html, title, type }: { type: string; html: unknown; title: string }): string | false {
	if (!['rich', 'video'].includes(type) || typeof html !== 'string' || !html) return false;
	const kept = html.replace(/<(\/?)([a-z-]+)\b((?:[^>"]|"[^"]*")*)>/g, (_, end: string, tag: string, inner: string) => {
		const allowed = KEPT[tag];
		if (!allowed) return '';
		const attributes = [...inner.matchAll(/([a-z-]+)="([^"]*)"/g)].filter(([, name]) => allowed.includes(name!));
		return `<${end}${tag}${attributes.map(([whole]) => ` ${whole}`).join('')}>`;
	});
	const [, quotation, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
	if (!frame) return false;
	const secret = 'AbCdEf1234';
	const named = frame
		.replace(
			/ src="([^"]*)"/,
			` src="$1#?secret=${secret}" data-secret="${secret}" sandbox="allow-scripts" security="restricted"`,
		)
		.replace(/ title="[^"]*"/, ` title="${escapeAttribute(title)}"`);
	// Without the quotation the frame is never resized, and nothing stands in for it.
	return quotation ? quotation.replace('<blockquote', '<blockquote class="wp-embedded-content"') + named : false;
}

describe('the answer', () => {
	test('is one that WordPress shows: a quotation with a link, then a frame that it may resize', () => {
		const shown = inWordPress(answer);
		expect(shown).not.toBe(false);
		const { document } = parseHTML(`<html><body>${String(shown)}</body></html>`) as unknown as { document: Document };
		const link = document.querySelector('blockquote a')!;
		expect(link.getAttribute('href')).toBe('https://charts.example/under/tariffs/#chart-tariff-steps');
		expect(link.textContent).toBe(known.name);
		const frame = document.querySelector('iframe')!;
		expect(frame.getAttribute('src')).toBe('https://charts.example/under/embed/tariff-steps/#?secret=AbCdEf1234');
		expect(frame.getAttribute('title')).toBe(known.name);
		expect(Number(frame.getAttribute('height'))).toBe(1100);
		expect(document.querySelectorAll('body > *')).toHaveLength(2);
	});

	test('the model refuses what WordPress refuses', () => {
		expect(inWordPress({ ...answer, type: 'link' })).toBe(false);
		expect(inWordPress({ ...answer, html: 'words' })).toBe(false);
		expect(inWordPress({ ...answer, html: answer.html.replace('<blockquote>', '<blockquote class="x">') })).not.toBe(
			false,
		);
		expect(inWordPress({ ...answer, html: answer.html.replace(/<blockquote>.*<\/blockquote>/, '') })).toBe(false);
		expect(inWordPress({ ...answer, html: answer.html.replace('></iframe>', '>x</iframe>') })).toBe(false);
	});

	test('is one that Ghost takes: a version, a type, and for a rich one html and a width', () => {
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 1100 });
		expect(answer.html).not.toMatch(/<script/);
		expect(answer.title).toBe(known.name);
	});

	test('names the site and a picture by public addresses', () => {
		expect(answer.provider_url).toBe(ROOT);
		expect(answer.thumbnail_url).toBe('https://charts.example/under/charts/tariff-steps/en.png');
		expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1504, 1000]);
		expect(oembedOf('tariff-steps', 'fr', known, ROOT).provider_url).toBe(`${ROOT}fr/`);
	});
});

describe('the links of a page', () => {
	const TEXT =
		'<Chart id="export-share" />\n\nWords.\n\n<Chart id="timeline" params="track=tariffs" />\n\n<Chart id="export-share" />';
	const of = (locale: string | undefined, root: URL | undefined) =>
		oembedTags({ page: { text: readMdx(TEXT, 'page.mdx') }, root, route: { locale } } as unknown as HeadOf);
	const page = (locale?: string) => {
		const links = of(locale, new URL(ROOT)).map(
			({ attrs }) =>
				`<link ${Object.entries(attrs!)
					.map(([name, value]) => `${name}="${String(value)}"`)
					.join(' ')}/>`,
		);
		return `<html><head><link rel="alternate" type="application/atom+xml" href="/feed.xml">${links.join('')}</head><body><link type="application/json+oembed" href="no"></body></html>`;
	};

	test('the first is that of the first chart, in the language of the address', () => {
		expect(discovered(page())).toBe('https://charts.example/under/oembed/export-share.en.json');
		expect(discovered(page('fr'))).toBe('https://charts.example/under/oembed/export-share.fr.json');
		expect(page().match(/json\+oembed"/g)).toHaveLength(3);
	});

	test('there are none where the public address is not known, and what stands too late is not found', () => {
		expect(of(undefined, undefined)).toEqual([]);
		expect(discovered(`<html><head>${' '.repeat(150 * 1024)}${page().slice('<html><head>'.length)}`)).toBeUndefined();
	});
});

test('a link to the page of a chart has its state in the names of that page', () => {
	const page = { path: '/fr/trade/#chart-needs', prefix: 'needs.', plain: ['on'], text: 'Ouvrir' };
	expect(pageAddress({ ...known, page }, { sector: 'steel', on: '2026-07-01' }, ROOT)).toBe(
		'https://charts.example/under/fr/trade/?needs.sector=steel&on=2026-07-01#chart-needs',
	);
	const opens = { sector: 'cars', scale: 'full' };
	expect(pageAddress({ ...known, page: { ...page, opens } }, { sector: 'steel' }, ROOT)).toBe(
		'https://charts.example/under/fr/trade/?needs.sector=steel&needs.scale=full#chart-needs',
	);
});
