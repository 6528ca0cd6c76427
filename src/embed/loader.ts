/**
 * `<joint-review-chart chart="tariff-steps" lang="fr" on="2026-07-01">` for pages of other sites: makes the frame of a
 * chart, has it fetched when it is about to be seen, and makes it as high as its content. It keeps nothing and sends
 * nothing. What stands in the element, such as a link and a picture, is shown until the frame has spoken, and for ever
 * where the page lets no frame be. docs/promises/0003-embeds.md says what the element and its address mean for good.
 */
import type { Locale } from '../record/format/locale';
import { embedAddress } from './address';
import { ask, heightIn } from './protocol';

const NAME = 'joint-review-chart';

/** Attributes that ask for nothing in the chart. */
const OF_HTML =
	/^(?:aria-.*|data-.*|on.+|_.*|base|chart|class|dir|height|hidden|id|inert|is|lang|nonce|part|role|slot|style|tabindex|version)$/;

/** Where this script is: in the site’s root, under `embed/`. A page that bundles it says so in `base`. */
const here = [document.currentScript, ...document.scripts]
	.map((script) => (script as HTMLScriptElement | null)?.src ?? '')
	.find((src) => /\/embed\/v1\.js(?:\?|$)/.test(src));

/** In a shadow tree no style sheet of the page reaches the frame, and sheets made so are let be by any policy. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
	// As wide as its place also where that would fit it to its content, which a frame has none of (centred columns, rows).
	':host{display:block;position:relative;width:-moz-available;width:-webkit-fill-available;width:stretch}:host([hidden]){display:none}slot{display:block}' +
		'iframe{display:block;border:0;width:100%}' +
		// Until it has spoken it takes no room, and is as wide as it will be.
		'iframe.next{position:absolute;top:0;height:max(100%,9rem);visibility:hidden}' +
		'p{margin:.5em 0;font-size:.875em}',
);

/** Milliseconds in which a frame that has been loaded says its height, also where its chart’s script does not come. */
const PATIENCE = 5000;

class JointReviewChart extends HTMLElement {
	/** The frame that is seen, and the one that is to take its place. */
	#shown: HTMLIFrameElement | undefined;
	#next: HTMLIFrameElement | undefined;
	#address = '';
	readonly #inside = this.attachShadow({ mode: 'open' });
	readonly #fallback = document.createElement('slot');
	/** Says that the frame does not come, under what is shown in its place. */
	readonly #problem = document.createElement('p');
	readonly #attributes = new MutationObserver(() => this.#follow());
	// A frame off screen is not told of its new width; it looks when it is asked.
	readonly #width = new ResizeObserver(() => this.#ask());

	connectedCallback(): void {
		this.#inside.adoptedStyleSheets = [sheet];
		if (!this.#shown) this.#inside.append(this.#fallback);
		this.#fallback.style.minHeight = `${Number(this.getAttribute('height'))}px`;
		this.#attributes.observe(this, { attributes: true });
		this.#width.observe(this);
		addEventListener('message', this);
		addEventListener('pageshow', this);
		this.#follow();
	}

	disconnectedCallback(): void {
		this.#attributes.disconnect();
		this.#width.disconnect();
		removeEventListener('message', this);
		removeEventListener('pageshow', this);
	}

	/** Hears the frames, and that the page is back from the browser’s cache of pages. */
	handleEvent(event: MessageEvent | PageTransitionEvent): void {
		if (event.type === 'pageshow') return this.#ask();
		const { data, source } = event as MessageEvent;
		const frame = [this.#next, this.#shown].find((known) => known && known.contentWindow === source);
		const height = frame && heightIn(data);
		if (!height) return;
		frame.style.height = `${height}px`;
		if (frame !== this.#next) return;
		(this.#shown ?? this.#fallback).remove();
		this.#problem.remove();
		this.#shown = frame;
		this.#next = undefined;
		frame.className = '';
		frame.title =
			this.getAttribute('aria-label') ?? this.querySelector('a')?.textContent.trim() ?? this.getAttribute('chart')!;
	}

	#ask(): void {
		for (const frame of [this.#next, this.#shown]) frame?.contentWindow?.postMessage(ask, '*');
	}

	/** Makes the frame that the attributes ask for, if they ask for another than there is. */
	#follow(): void {
		const { attributes, lang } = this;
		const get = (name: string) => this.getAttribute(name) ?? undefined;
		const chart = get('chart');
		// As an editor may write it: a path of the page’s own host, or without the slash at its end.
		const base = (get('base') || here?.replace(/embed\/v1\.js.*/, ''))?.replace(/\/?$/, '/');
		if (!chart || !base) return;
		const params = Object.fromEntries(
			[...attributes]
				// A title that is no switch is the page’s own.
				.filter(({ name, value }) => !OF_HTML.test(name) && (name !== 'title' || /^[01]$/.test(value)))
				.map(({ name, value }) => [name, value]),
		);
		const language = (/^(?:fr|es)/i.exec(lang)?.[0].toLowerCase() ?? 'en') as Locale;
		// Behind the `#` it is the same page for all frames of the chart, which the browser fetches once.
		let address: string;
		try {
			const root = new URL(base, document.baseURI).href;
			address = embedAddress({ chart, lang: language, params, version: get('version') }, root).replace('?', '#?');
		} catch {
			this.#address = '';
			return this.#fail(language);
		}
		if (address === this.#address) return;
		this.#address = address;
		this.#next?.remove();
		const frame = document.createElement('iframe');
		frame.className = 'next';
		frame.loading = 'lazy';
		frame.referrerPolicy = 'no-referrer';
		// With its origin, the site’s, which is not that of the page: without one no two frames share what was fetched.
		frame.sandbox =
			'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads' as never;
		frame.src = address;
		frame.addEventListener('load', () =>
			setTimeout(() => {
				// A frame that has no width, as in a closed tab, is silent.
				if (frame === this.#next && frame.offsetWidth) this.#fail(language);
			}, PATIENCE),
		);
		this.#inside.append(frame);
		this.#next = frame;
	}

	#fail(language: Locale): void {
		this.#problem.textContent = EMBED_FAILED[language];
		this.#inside.append(this.#problem);
	}
}

// Where two loaders are on a page, the first one serves it.
if (!customElements.get(NAME)) customElements.define(NAME, JointReviewChart);
