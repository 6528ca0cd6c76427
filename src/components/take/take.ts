/**
 * What a reader takes along of a page or of a chart: a link to what is seen, how to cite it, the browser’s way to
 * share; and of a chart, what shows it on another page.
 */
import { bibtex, ris } from '../../record/edition';
import type { Day } from '../../record/days';
import { isHosted, pathHere, publicHere } from '../../site/here';
import { showCard } from '../cards/card';

interface Words {
	/** The citation in words, with `{title}` where the title goes. */
	cite: string;
	copied: string;
	copy: string;
	/** A colon as the language writes it. */
	colon: string;
	/** The name of the citation in words. */
	text: string;
}

/** What is taken along. */
interface Taken {
	title: string;
	/** Its public address where the site knows its own, else that of the browser. */
	address: string;
	/** What tells it from other pages and charts in a list of references. */
	key: string;
}

function takenFrom(button: HTMLElement): Taken {
	const figure = button.closest<HTMLElement>('figure[data-chart]');
	const title = (figure?.querySelector('[data-part="title"]') ?? document.querySelector('h1'))!.textContent.trim();
	const { hash, href, search } = location;
	// A link to the page keeps the place that it was opened at, if it is one of the text.
	const place = figure ? `#${figure.id}` : hash;
	const here = `${search}${place}`;
	return {
		title,
		address: publicHere(here) ?? href.replace(/[?#].*$/s, '') + here,
		key:
			(figure?.id ??
				pathHere()
					.replace(/^\/|\/$/g, '')
					.replaceAll('/', '-')) ||
			'front-page',
	};
}

/** Where the browser does not allow copying, the text is selected for the reader to copy. */
async function copy(text: string, shown: HTMLElement | null): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		if (shown) getSelection()?.selectAllChildren(shown);
		return false;
	}
}

/** How long a button says that something was copied, in milliseconds. */
const SAID = 2500;

function say(button: HTMLElement, words: Words, page: HTMLElement): void {
	const before = button.textContent;
	if (before === words.copied) return;
	button.textContent = words.copied;
	page.querySelector('[role="status"]')!.textContent = words.copied;
	setTimeout(() => (button.textContent = before), SAID);
}

/** A form of the citation, with a button that copies it. */
function formOf(name: string, text: string, words: Words, page: HTMLElement): HTMLElement {
	const form = document.createElement('div');
	const head = document.createElement('p');
	const label = document.createElement('strong');
	label.textContent = name;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words.copy;
	button.setAttribute('aria-label', `${words.copy}${words.colon} ${name}`);
	const block = document.createElement('pre');
	block.textContent = text;
	button.addEventListener('click', () => void copy(text, block).then((done) => done && say(button, words, page)));
	head.append(label, ' ', button);
	form.append(head, block);
	return form;
}

function cite(button: HTMLElement, { address, key, title }: Taken, words: Words, page: HTMLElement): void {
	const edition = { asOf: page.dataset.asOf as Day, version: page.dataset.version!, homepage: address, title, key };
	const card = document.createElement('div');
	card.className = 'jr-card jr-cite-card';
	card.popover = 'auto';
	card.setAttribute('role', 'dialog');
	card.setAttribute('aria-label', button.textContent);
	card.lang = page.lang;
	card.tabIndex = -1;
	card.append(
		formOf(words.text, `${words.cite.replace('{title}', () => title)} ${address}`, words, page),
		formOf('BibTeX', bibtex(edition), words, page),
		formOf('RIS', ris(edition), words, page),
	);
	card.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && card.remove());
	document.querySelector('main')!.append(card);
	showCard(card, button.getBoundingClientRect());
	card.focus({ preventScroll: true });
}

/** Does what a button offers for its chart, or for the page. */
export async function take(button: HTMLElement): Promise<void> {
	const page = document.querySelector<HTMLElement>('.jr-take')!;
	const words = JSON.parse(page.dataset.words!) as Words;
	if (button.dataset.take === 'embed') {
		// A page without an address of its own has nothing that another page could show.
		const forEditors = () => (location.href = (button as HTMLAnchorElement).href);
		if (!isHosted()) return void forEditors();
		// Where the dialog cannot be had, the page for editors says the same.
		return import('./embed')
			.then(({ embed }) => embed(button, (copied) => say(copied, words, page)))
			.catch(() => void forEditors());
	}
	const taken = takenFrom(button);
	if (button.dataset.take === 'cite') return cite(button, taken, words, page);
	if (button.dataset.take === 'share')
		// A reader who thinks better of it has done nothing wrong.
		return navigator.share({ title: taken.title, url: taken.address }).catch(() => {});
	if (await copy(taken.address, null)) return say(button, words, page);
	// Where nothing may be copied, the address bar has it.
	location.hash = new URL(taken.address).hash;
}
