/** Searches, and shows what is found. It fetches Pagefind when it is first needed. */
import { hitsOf, OPTIONS } from './hits';
import { cut } from '../words/cut';
import { isNear, queriesFor, wordsOfQuery, type WordGroup } from './queries';
import { adopt } from '../styles/adopt';
import css from '../styles/hits.css?raw';

interface SubResult {
	title: string;
	url: string;
	excerpt: string;
	anchor?: { id: string };
}
interface Result {
	url: string;
	raw_url?: string;
	excerpt: string;
	meta: { title?: string; section?: string; aliases?: string };
	sub_results: SubResult[];
}
interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: Hit[] }>;
}
/** What Pagefind's script gives. */
interface PagefindModule {
	createInstance(options: object): Pagefind;
}
interface Hit {
	id: string;
	score: number;
	data(): Promise<Result>;
}

const PAGE = 6;

/** What the search element of a page searches with, and shows. */
export class Searcher {
	#host: HTMLElement;
	#field: HTMLInputElement;
	#status: HTMLElement;
	#list: HTMLOListElement;
	#messages: { [key: string]: string };
	#words: WordGroup[] = [];
	/** The root of the site, found from the address of the page: a copy of the site may stand anywhere. */
	#root = () => new URL(this.#host.dataset.root!, location.href);
	#loading?: Promise<Pagefind>;
	#turn = 0;
	#timer = 0;

	/** @param host the search element, whose dialog is open */
	constructor(host: HTMLElement) {
		adopt(css);
		this.#host = host;
		this.#field = host.querySelector('input')!;
		this.#status = host.querySelector<HTMLElement>('[role=status]')!;
		this.#list = host.querySelector<HTMLOListElement>('ol')!;
		this.#messages = JSON.parse(host.dataset.messages!) as { [key: string]: string };
		this.#field.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#search(this.#field.value), 120);
		});
		host.querySelector('dialog')!.addEventListener('keydown', (event) => this.#move(event));
		// Letters may have been typed while this script was on its way.
		if (this.#field.value) void this.#search(this.#field.value);
	}

	/** The dialog has been opened: Pagefind is fetched, so that it is there when the first word is typed. */
	opened(): void {
		if (import.meta.env.DEV) this.#say(this.#messages.dev!);
		else this.#load().catch(() => this.#say(this.#messages.failed!));
	}

	#load(): Promise<Pagefind> {
		return (this.#loading ??= (async () => {
			const { createInstance } = (await import(
				/* @vite-ignore */ new URL('pagefind/pagefind.js', this.#root()).href
			)) as PagefindModule;
			const words = await fetch(new URL(`search-words/${this.#host.dataset.lang}.json`, this.#root()));
			if (words.ok) this.#words = (await words.json()) as WordGroup[];
			return inLanguage(this.#host.dataset.lang!, async () => {
				const pagefind = createInstance({});
				await pagefind.init();
				await pagefind.options(OPTIONS);
				return pagefind;
			});
		})().catch((error: unknown) => {
			this.#loading = undefined;
			throw error;
		}));
	}

	async #search(query: string) {
		const turn = ++this.#turn;
		if (!query.trim()) return this.#show([], '');
		if (import.meta.env.DEV) return;
		try {
			if (!this.#list.childElementCount) this.#say(this.#messages.loading!);
			const pagefind = await this.#load();
			const lang = this.#host.dataset.lang!;
			const queries = queriesFor(query, this.#words, lang);
			const pages = await Promise.all((await hitsOf(pagefind, queries, lang)).map((hit) => hit.data()));
			if (turn !== this.#turn) return;
			const words = queries.flatMap(wordsOfQuery);
			// Short words stand in every text. They count only where the query has no other words.
			const telling = words.filter((word) => word.length > 2);
			const asked = telling.length > 0 ? telling : words;
			this.#show(
				pages.filter((page) => isMeant(page, asked)),
				query.trim(),
			);
		} catch {
			if (turn === this.#turn) this.#say(this.#messages.failed!);
		}
	}

	#show(pages: Result[], query: string, limit = PAGE) {
		this.#list.replaceChildren(...pages.slice(0, limit).map((page) => this.#item(page)));
		if (pages.length > limit) {
			const more = document.createElement('button');
			more.textContent = this.#messages.more!;
			more.className = 'jr-search-more';
			more.addEventListener('click', () => {
				this.#show(pages, query, pages.length);
				this.#list.querySelectorAll<HTMLElement>('.jr-hit > a')[limit]?.focus();
			});
			const item = document.createElement('li');
			item.append(more);
			this.#list.append(item);
		}
		const { many, none, one } = this.#messages as { many: string; none: string; one: string };
		const message = !query ? '' : pages.length === 0 ? none : pages.length === 1 ? one : many;
		this.#say(message.replace('{n}', String(pages.length)).replace('{query}', () => cut(query)));
	}

	#item({ meta, raw_url, sub_results, url, excerpt }: Result): HTMLLIElement {
		const item = document.createElement('li');
		item.className = 'jr-hit';
		// Pagefind's addresses begin at the root of the host, but the root of the site may lie deeper.
		const address = (path: string) => new URL(path.replace(/^\//, ''), this.#root()).href;
		const page = raw_url ?? url;
		const section = document.createElement('span');
		section.className = 'jr-hit-section';
		section.textContent = meta.section ?? '';
		const title = document.createElement('a');
		title.href = address(page);
		title.textContent = meta.title ?? page;
		// The heading of the page itself, `_top`, is no section.
		const sections = sub_results.filter(({ anchor }) => anchor && anchor.id !== '_top');
		item.append(section, title);
		const own = sub_results.find((sub) => !sections.includes(sub));
		if (own || sections.length === 0) item.append(excerptOf(own?.excerpt ?? excerpt));
		const list = document.createElement('ul');
		for (const sub of sections.slice(0, 3)) {
			const row = document.createElement('li');
			const link = document.createElement('a');
			link.href = address(`${page}#${sub.anchor!.id}`);
			link.textContent = sub.title;
			row.append(link, excerptOf(sub.excerpt));
			list.append(row);
		}
		if (list.childElementCount) item.append(list);
		return item;
	}

	/** Moves the focus with the arrow keys through the field and the results. */
	#move(event: KeyboardEvent) {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const stops = [this.#field, ...this.#list.querySelectorAll<HTMLElement>('a, button')];
		const now = stops.indexOf(document.activeElement as HTMLElement);
		const next = stops[now + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next || now < 0) return;
		event.preventDefault();
		next.focus();
	}

	#say(message: string) {
		this.#status.textContent = message;
	}
}

/**
 * Does what reads the language of the page from its root element, as Pagefind does to choose an index. A program that
 * translates pages has put another language there, while the text that was indexed is still in `lang`.
 */
async function inLanguage<Made>(lang: string, work: () => Promise<Made>): Promise<Made> {
	const page = document.documentElement;
	const shown = page.lang;
	if (shown === lang) return work();
	page.lang = lang;
	try {
		return await work();
	} finally {
		if (page.lang === lang) page.lang = shown;
	}
}

/** An excerpt of Pagefind with its marks, as nodes. Pagefind escapes the text; it is never parsed as markup here. */
function excerptOf(excerpt: string): HTMLElement {
	const line = document.createElement('p');
	for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) {
		const text = part
			.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&quot;/g, '"')
			.replace(/&#39;/g, '’')
			.replace(/&amp;/g, '&');
		if (index % 2 === 0) line.append(text);
		else {
			const mark = document.createElement('mark');
			mark.textContent = text;
			line.append(mark);
		}
	}
	return line;
}

/** Whether a word that Pagefind marked, or one of the page's title and names, is near a word of the query. */
function isMeant({ excerpt, meta, sub_results }: Result, asked: string[]): boolean {
	const marked = [excerpt, ...sub_results.map((sub) => sub.excerpt)].flatMap((text) =>
		[...text.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap((match) => match[1]!.split(/[\s’']+/)),
	);
	const named = Object.values(meta)
		.join(' ')
		.split(/[\s,’']+/);
	return [...marked, ...named].some((found) =>
		asked.some((word) => isNear(word, found.replace(/[^\p{L}\p{N}\-.]/gu, ''))),
	);
}
