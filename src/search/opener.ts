/** The search of a page: its button, its keys, and its dialog. What searches comes when the dialog is first opened. */
import type { SearchBox } from './box';

/** The parameter of an address that holds a query: it opens the dialog, on whatever page. */
const PARAM = 'q';

/** Puts a query into the address of the page, or takes it out, without a new entry in the history. */
function writeQuery(query: string): void {
	const url = new URL(location.href);
	if ((url.searchParams.get(PARAM) ?? '') === query) return;
	if (query) url.searchParams.set(PARAM, query);
	else url.searchParams.delete(PARAM);
	history.replaceState(history.state, '', url);
}

class Search extends HTMLElement {
	#dialog = this.querySelector('dialog')!;
	#box?: Promise<SearchBox>;
	#isEntered = false;

	constructor() {
		super();
		this.querySelector('.jr-search-open')!.addEventListener('click', () => this.#open());
		this.querySelector('.jr-search-close')!.addEventListener('click', () => this.#close());
		// Until what searches is here, Enter is kept for it.
		this.querySelector('form')!.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#isEntered = true;
		});
		// Who goes on typing takes it back.
		this.querySelector('input')!.addEventListener('input', () => (this.#isEntered = false));
		this.#dialog.addEventListener('cancel', () => writeQuery(''));
		this.#dialog.addEventListener('click', (event) => {
			// The target is the dialog itself where a click lies outside its content. A result on the same page closes it.
			const target = event.target as HTMLElement;
			const link = target.closest('a');
			if (target === this.#dialog || (link && isHere(link))) this.#close();
		});
		window.addEventListener('keydown', (event) => {
			const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
			if (event.defaultPrevented || (!command && (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey)))
				return;
			// The field of a dialog that was closed just now keeps the focus until the page is drawn again.
			const field = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
			if (!this.#dialog.open && field && !this.#dialog.contains(field)) return;
			if (!command && this.#dialog.open) return;
			event.preventDefault();
			if (this.#dialog.open) this.#close();
			else this.#open();
		});
		// The worker that keeps copies of pages, when the page is whole; it is as good without. Each page has this script.
		if (this.dataset.keeps) addEventListener('load', () => import('../copies/register').catch(() => {}));
		const query = new URLSearchParams(location.search).get(PARAM);
		if (query && !document.querySelector('search-page')) this.#open(query);
	}

	#close() {
		writeQuery('');
		this.#dialog.close();
	}

	#open(query?: string) {
		// The page of search has a field of its own, and its address is that field’s.
		const own = document.querySelector<HTMLInputElement>('search-page input');
		if (own) {
			own.focus();
			own.select();
			return;
		}
		this.#dialog.showModal();
		const field = this.querySelector('input')!;
		if (query !== undefined) field.value = query;
		field.select();
		this.#box ??= import('./box').then((script) => {
			const box = new script.SearchBox(this, (told) => this.#dialog.open && writeQuery(told));
			if (this.#isEntered) box.await();
			return box;
		});
		this.#box
			.then((box) => box.open())
			.catch(() => {
				this.#box = undefined;
				const { failed } = JSON.parse(this.dataset.messages!) as { failed: string };
				this.querySelector('[role=status]')!.textContent = failed;
			});
	}
}

/** Whether a link leads to a place of the page it stands on. */
const isHere = (link: HTMLAnchorElement): boolean =>
	link.origin === location.origin && link.pathname === location.pathname && link.hash !== '';

customElements.define('jr-search', Search);
