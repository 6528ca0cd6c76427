/** A field of search with what it finds below, in the dialog of a page and on the page of search alike. */
import type { Locale } from '../record/format/locale';
import css from '../styles/hits.css?raw';
import { adopt } from '../styles/adopt';
import { Asker, type Answer } from './ask';
import { filesAt } from './fetching';
import { answerNode, listNodes, noteNodes, statusOf, wayNodes, type Showing } from './show';

/** How many items are shown, and how many more each time. */
const SHOWN = 6;
const MORE = 12;

/**
 * Milliseconds without a key after which is searched; after which goods are looked for besides; and after which what was
 * found is read out and the address told.
 * Until a first answer is there, each beginning of a word would fetch files that only it needs.
 */
const PAUSE = { first: 300, search: 50, goods: 300, tell: 600 };

/** The sentences that a page has from the beginning. */
interface Own {
	dev: string;
	failed: string;
	loading: string;
}

/** The sheet is added once, however many fields a page has. */
let isDressed = false;

export class SearchBox {
	#host: HTMLElement;
	#field: HTMLInputElement;
	#status: HTMLElement;
	#list: HTMLOListElement;
	#above: HTMLElement;
	#below: HTMLElement;
	#own: Own;
	#lang: Locale;
	/** The root of the site, found from the address of the page: a copy of the site may stand anywhere. */
	#root: URL;
	#opening?: Promise<Asker>;
	#turn = 0;
	#searching?: AbortController;
	#isAnswered = false;
	#timer = 0;
	#telling = 0;
	#limit = SHOWN;
	/** What the list shows the results of. */
	#shown = '';
	/** Enter came before the results of what stands in the field. */
	#isAwaited = false;
	#told: (query: string) => void;

	/**
	 * @param host holds the form, the status, the list and what stands around it
	 * @param told is told what was searched, after a pause; an empty text where nothing is
	 */
	constructor(host: HTMLElement, told: (query: string) => void) {
		if (!isDressed) adopt(css);
		isDressed = true;
		const part = <Element extends HTMLElement>(name: string) => host.querySelector<Element>(`[data-search="${name}"]`)!;
		this.#host = host;
		this.#told = told;
		this.#field = host.querySelector('input')!;
		this.#status = host.querySelector<HTMLElement>('[role=status]')!;
		this.#list = host.querySelector<HTMLOListElement>('[data-search-results]')!;
		this.#above = part('above');
		this.#below = part('below');
		this.#own = JSON.parse(host.dataset.messages!) as Own;
		this.#lang = host.dataset.lang as Locale;
		this.#root = new URL(host.dataset.root!, location.href);
		this.#field.addEventListener('input', (event) => this.#typed(event as InputEvent));
		// A syllable that is still being composed is no word; the end of composing is.
		this.#field.addEventListener('compositionend', () => this.#soon());
		host.querySelector('form')!.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#enter();
		});
		host.addEventListener('keydown', (event) => this.#key(event));
		// Who opens a result finds query and results again on the way back.
		host.addEventListener('click', (event) => {
			if ((event.target as HTMLElement).closest('a[href]') && this.#shown) this.#told(this.#shown);
		});
		// Letters may have been typed while this script was on its way, and more may follow.
		if (this.#field.value.trim()) this.#soon();
	}

	/** The index is fetched, so that it is there when the first word is typed. */
	open(): void {
		if (import.meta.env.DEV) this.#say(this.#own.dev);
		else this.#asker().catch(() => this.#say(this.#own.failed));
		if (this.#shown && this.#shown === this.#field.value.trim()) this.#told(this.#shown);
	}

	/** Searches a text as if it had been typed. */
	search(query: string): void {
		this.#field.value = query;
		void this.#search(false);
	}

	/** Enter was pressed before this script was there. */
	await(): void {
		this.#enter();
	}

	#asker(): Promise<Asker> {
		return (this.#opening ??= Asker.open(this.#lang, filesAt(this.#root, this.#lang)).catch((error: unknown) => {
			this.#opening = undefined;
			throw error;
		}));
	}

	#showing(asker: Asker): Showing {
		const address = (href: string) => new URL(href, this.#root).href;
		return { lang: this.#lang, reader: asker.reader, words: asker.words, address };
	}

	#typed(event: InputEvent) {
		if (!event.isComposing) this.#soon();
	}

	#soon() {
		this.#isAwaited = false;
		this.#limit = SHOWN;
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#search(), PAUSE[this.#isAnswered ? 'search' : 'first']);
	}

	/** @param isTyped whether the last word may still be being typed */
	async #search(isTyped = true): Promise<void> {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		this.#searching?.abort();
		const { signal } = (this.#searching = new AbortController());
		const whole = this.#field.value;
		const query = whole.trim();
		if (!query) return this.#clear();
		if (import.meta.env.DEV) return;
		// What is there stays until something else is.
		if (!this.#list.childElementCount) this.#say(this.#own.loading);
		try {
			const asker = await this.#asker();
			// While the index came, the reader went on.
			if (turn !== this.#turn) return;
			const isOpen = isTyped && !/\s$/u.test(whole) && !this.#isAwaited;
			const answer = await asker.ask(query, this.#limit, isOpen, signal);
			if (turn !== this.#turn) return;
			this.#isAnswered = true;
			this.#show(answer, asker);
			if (answer.isPartial) {
				await asker.openMore();
				if (turn !== this.#turn) return;
				const more = await asker.ask(query, this.#limit, isOpen, signal);
				if (turn !== this.#turn) return;
				this.#show(more, asker);
			}
			if (isOpen) await this.#offerGoods(query, asker, turn, signal);
		} catch {
			if (turn !== this.#turn) return;
			clearTimeout(this.#telling);
			this.#say(this.#own.failed);
		}
	}

	/**
	 * Who pauses has typed the last word in whole, which may be goods, or nothing that is known here. Nobody has been told
	 * of what was found by then, so that a pause still has one message.
	 */
	async #offerGoods(query: string, asker: Asker, turn: number, signal: AbortSignal): Promise<void> {
		await new Promise((resolve) => window.setTimeout(resolve, PAUSE.goods));
		if (turn !== this.#turn) return;
		const whole = await asker.ask(query, this.#limit, false, signal);
		if (turn === this.#turn && whole.goods.length + whole.unknown.length > 0) this.#show(whole, asker);
	}

	#clear() {
		this.#list.replaceChildren();
		this.#above.replaceChildren();
		this.#below.replaceChildren();
		this.#shown = '';
		this.#say('');
		this.#tell('', '');
	}

	#show(answer: Answer, asker: Asker) {
		const showing = this.#showing(asker);
		const known = answerNode(answer, showing);
		const nodes = listNodes(answer, showing);
		// The link that has the focus keeps it where it is still there.
		const focused = (document.activeElement as HTMLAnchorElement | null)?.href;
		const isInside = this.#list.contains(document.activeElement);
		this.#above.replaceChildren(...noteNodes(answer, showing), ...(known ? [known] : []));
		this.#list.replaceChildren(...nodes);
		if (isInside) [...this.#list.querySelectorAll('a')].find(({ href }) => href === focused)?.focus();
		this.#below.replaceChildren(...this.#belowNodes(answer, asker, showing));
		if (nodes.length === 0 && !known)
			this.#below.replaceChildren(...wayNodes(answer, asker.ways, showing, (word) => this.search(word)));
		this.#shown = answer.query;
		this.#tell(answer.query, statusOf(answer, showing));
		if (this.#isAwaited) this.#enter();
	}

	#belowNodes({ count, items, query }: Answer, asker: Asker, { words }: Showing): HTMLElement[] {
		const nodes: HTMLElement[] = [];
		if (items.length < count) {
			const more = document.createElement('button');
			more.type = 'button';
			more.className = 'jr-search-more';
			more.textContent = words.more!;
			more.addEventListener('click', () => void this.#more(asker));
			nodes.push(more);
		}
		if (items.length > 0 && this.#host.dataset.page) {
			const link = document.createElement('a');
			link.className = 'jr-search-link';
			link.href = `${new URL(this.#host.dataset.page, this.#root).href}?q=${encodeURIComponent(query)}`;
			link.textContent = words.link!;
			nodes.push(link);
		}
		return nodes;
	}

	/** Shows more, and leads to the first of them. */
	async #more(asker: Asker) {
		const from = this.#list.childElementCount;
		this.#limit += MORE;
		const turn = ++this.#turn;
		const answer = await asker.ask(this.#field.value.trim(), this.#limit);
		if (turn !== this.#turn) return;
		this.#show(answer, asker);
		this.#stops()[from + 1]?.focus();
	}

	/** Opens the best result; the answer where there is nothing else. */
	#enter() {
		const query = this.#field.value.trim();
		if (!query) return;
		if (this.#shown !== query) {
			this.#isAwaited = true;
			void this.#search();
			return;
		}
		this.#isAwaited = false;
		const best = this.#list.querySelector('a') ?? this.#above.querySelector<HTMLAnchorElement>('.jr-answer-known a');
		best?.click();
	}

	/** The field, and the results one by one. */
	#stops(): HTMLElement[] {
		const results = this.#list.querySelectorAll<HTMLElement>(':scope > li > a');
		const more = this.#below.querySelectorAll<HTMLElement>('button');
		const known = this.#above.querySelectorAll<HTMLElement>('.jr-answer-more a');
		return [this.#field, ...known, ...results, ...more];
	}

	#key(event: KeyboardEvent) {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		const stops = this.#stops();
		const now = stops.indexOf(document.activeElement as HTMLElement);
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			// From a section of a result, the arrows go on from that result.
			const item = (document.activeElement as HTMLElement | null)?.closest('li.jr-hit');
			const at = now >= 0 ? now : stops.findIndex((stop) => stop.parentElement === item);
			const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
			if (!next || at < 0) return;
			event.preventDefault();
			next.focus();
			return;
		}
		// What is typed on a result goes on in the field.
		if (
			(event.key.length !== 1 && event.key !== 'Backspace') ||
			event.key === ' ' ||
			document.activeElement === this.#field
		)
			return;
		if (!this.#list.contains(document.activeElement)) return;
		this.#field.focus();
		this.#field.setSelectionRange(this.#field.value.length, this.#field.value.length);
	}

	/** Says what was found, and tells of the query, when the reader pauses: a message a key would never be heard out. */
	#tell(query: string, message: string) {
		clearTimeout(this.#telling);
		this.#telling = window.setTimeout(() => {
			this.#say(message);
			this.#told(query);
		}, PAUSE.tell);
	}

	#say(message: string) {
		if (this.#status.textContent !== message) this.#status.textContent = message;
	}
}
