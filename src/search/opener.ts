/** The search of a page: its button, its keys, and its dialog. What searches comes when the dialog is first opened. */
import type { Searcher } from './searcher';

class Search extends HTMLElement {
	#dialog = this.querySelector('dialog')!;
	#searcher?: Promise<Searcher>;

	constructor() {
		super();
		this.querySelector('.jr-search-open')!.addEventListener('click', () => this.#open());
		this.querySelector('.jr-search-close')!.addEventListener('click', () => this.#dialog.close());
		this.querySelector('form')!.addEventListener('submit', (event) => {
			event.preventDefault();
			this.querySelector<HTMLElement>('ol a')?.focus();
		});
		this.#dialog.addEventListener('click', (event) => {
			// The target is the dialog itself where a click lies outside its content. A result on the same page closes it too.
			const target = event.target as HTMLElement;
			if (target === this.#dialog || target.closest('a')) this.#dialog.close();
		});
		window.addEventListener('keydown', (event) => {
			const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
			if (event.defaultPrevented || (!command && (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey)))
				return;
			if (!this.#dialog.open && (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]'))
				return;
			if (!command && this.#dialog.open) return;
			event.preventDefault();
			if (this.#dialog.open) this.#dialog.close();
			else this.#open();
		});
	}

	#open() {
		this.#dialog.showModal();
		this.querySelector('input')!.select();
		this.#searcher ??= import('./searcher').then(({ Searcher: Loaded }) => new Loaded(this));
		this.#searcher
			.then((searcher) => searcher.opened())
			.catch(() => {
				this.#searcher = undefined;
				const { failed } = JSON.parse(this.dataset.messages!) as { failed: string };
				this.querySelector('[role=status]')!.textContent = failed;
			});
	}
}

customElements.define('jr-search', Search);
