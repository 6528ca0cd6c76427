/** The choice of a theme: kept where the browser keeps anything, and otherwise for the page. */

/** What the script in the head of the page gives; see ThemeProvider.astro. */
interface ThemeProvider {
	readonly choice: string;
	set(theme: string): void;
}
const provider = (window as unknown as { StarlightThemeProvider: ThemeProvider }).StarlightThemeProvider;

function keep(theme: string): void {
	try {
		localStorage.setItem('starlight-theme', theme === 'auto' ? '' : theme);
	} catch {
		// The browser keeps nothing, or has no room: the choice holds for the page.
	}
}

class ThemeSelect extends HTMLElement {
	connectedCallback(): void {
		const select = this.querySelector('select')!;
		select.addEventListener('change', () => {
			provider.set(select.value);
			keep(select.value);
		});
	}
}
customElements.define('starlight-theme-select', ThemeSelect);

matchMedia('(prefers-color-scheme: light)').addEventListener('change', () => {
	if (provider.choice === 'auto') provider.set('auto');
});
