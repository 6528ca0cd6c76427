/** The page of search: as the dialog, with the query in its address. Nothing is fetched before there is something to search. */
import type { SearchBox } from './box';

class SearchPage extends HTMLElement {
	#box?: Promise<SearchBox>;
	#isEntered = false;

	constructor() {
		super();
		const field = this.querySelector('input')!;
		const query = new URLSearchParams(location.search).get('q') ?? '';
		if (query) field.value = query;
		field.addEventListener('focus', () => this.#open());
		this.querySelector('form')!.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#isEntered = true;
		});
		field.addEventListener('input', () => (this.#isEntered = false));
		if (query || field.value) this.#open();
		// Back and forward between two queries, if someone linked them.
		window.addEventListener('popstate', () => {
			const asked = new URLSearchParams(location.search).get('q') ?? '';
			void this.#box?.then((box) => box.search(asked));
		});
	}

	#open() {
		this.#box ??= import('./box').then(({ SearchBox: Loaded }) => {
			const box = new Loaded(this, (told) => {
				const url = new URL(location.href);
				if (told) url.searchParams.set('q', told);
				else url.searchParams.delete('q');
				history.replaceState(history.state, '', url);
			});
			box.open();
			if (this.#isEntered) box.await();
			return box;
		});
		this.#box.catch(() => {
			this.#box = undefined;
			const { failed } = JSON.parse(this.dataset.messages!) as { failed: string };
			this.querySelector('[role=status]')!.textContent = failed;
		});
	}
}

customElements.define('search-page', SearchPage);
