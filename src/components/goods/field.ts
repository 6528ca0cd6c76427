/** The field of goods, once it is used: a combobox with a list (ARIA APG), whose suggestions come as one types. */
import { asker } from '../../goods/suggest/ask';
import type { Answer, Suggestion } from '../../goods/suggest/suggestion';
import type { Locale } from '../../record/format';
import { translator, type Strings } from '../../words/translate';
import { indexAt } from './fetching';
import { callOf, listOf, messageOf, rowOf, statusOf } from './rows';

/** What the event `goods-choice` says: the code that was chosen, digits only, and what it was called in the list. */
export interface Choice {
	code: string;
	name: string;
}

/** The pause after which the number of suggestions is read out, in milliseconds: a number at each key helps nobody. */
const PAUSE = 700;

interface Setting {
	lang: Locale;
	strings: Strings;
	/** The way from the page to the root of the site. */
	root: string;
}

/**
 * Makes a field answer.
 * @param host the element `goods-field`
 * @param entered whether Enter was pressed before: then the first suggestion is taken when it comes
 */
export function bringToLife(host: HTMLElement, entered: boolean): void {
	const part = (name: string) => host.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
	const [drop, list, message, status] = ['drop', 'list', 'message', 'status'].map(part) as [
		HTMLElement,
		HTMLElement,
		HTMLElement,
		HTMLElement,
	];
	const input = host.querySelector('input')!;
	const { lang, root, strings } = JSON.parse(part('setting').textContent!) as Setting;
	const t = translator(strings);
	const ask = asker(indexAt(root));

	let shown: readonly Suggestion[] = [];
	/** What the list answers; undefined while nothing does. */
	let answered: { text: string; answer: Answer } | undefined;
	let active = -1;
	let wantsFirst = entered;
	let asking = false;
	let pause = 0;

	const close = () => {
		drop.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		point(-1);
	};
	/** Marks a suggestion as the one that Enter takes; -1 marks none. */
	const point = (at: number) => {
		active = at;
		for (const [place, row] of [...list.children].entries()) row.ariaSelected = String(place === at);
		const row = list.children[at];
		if (row) {
			input.setAttribute('aria-activedescendant', row.id);
			row.scrollIntoView({ block: 'nearest' });
		} else input.removeAttribute('aria-activedescendant');
	};
	const say = (text: string) => {
		clearTimeout(pause);
		pause = window.setTimeout(() => {
			status.textContent = text;
		}, PAUSE);
	};
	const open = () => {
		const isOpen = shown.length > 0 || message.textContent !== '';
		drop.hidden = !isOpen;
		input.setAttribute('aria-expanded', String(isOpen && shown.length > 0));
	};
	const choose = (suggestion: Suggestion) => {
		const choice: Choice = { code: suggestion.code, name: callOf(suggestion) };
		wantsFirst = false;
		input.value = choice.name;
		answered = undefined;
		clearTimeout(pause);
		status.textContent = '';
		close();
		host.dispatchEvent(new CustomEvent<Choice>('goods-choice', { detail: choice, bubbles: true }));
	};
	const show = (text: string, answer: Answer) => {
		answered = { text, answer };
		const { isMeant, suggestions } = listOf(answer);
		shown = suggestions;
		message.textContent = messageOf(answer, t);
		list.replaceChildren(...suggestions.map((each, at) => rowOf(each, `${list.id}-${at}`, t)));
		point(-1);
		if (wantsFirst && isMeant && suggestions[0]) return choose(suggestions[0]);
		wantsFirst = false;
		say(statusOf(answer, t));
		if (input === document.activeElement) open();
		if (suggestions.length > 0) host.dispatchEvent(new Event('goods-suggested', { bubbles: true }));
	};
	/** Asks for what stands in the field, and again while that has changed meanwhile. The old list stays until then. */
	const update = async () => {
		if (asking) return;
		asking = true;
		try {
			while (answered?.text !== input.value) {
				const text = input.value;
				if (!answered && drop.hidden) say(t('jr.goods.field.loading'));
				const answer = await ask(text, lang);
				if (text === input.value) show(text, answer);
			}
		} catch {
			wantsFirst = false;
			answered = undefined;
			shown = [];
			list.replaceChildren();
			message.textContent = t('jr.goods.field.failed');
			say(message.textContent);
			open();
		} finally {
			asking = false;
		}
	};
	const move = (by: number) => {
		if (shown.length === 0) return;
		if (drop.hidden) open();
		// From the field to the first or the last, and from these back to the field.
		const places = shown.length + 1;
		point(((active + 1 + by + places) % places) - 1);
	};

	input.addEventListener('input', (event) => {
		wantsFirst = false;
		// What an input method is still composing is not yet a word.
		if (!(event as InputEvent).isComposing) void update();
	});
	input.addEventListener('compositionend', () => void update());
	input.addEventListener('keydown', (event) => {
		if (event.isComposing || event.ctrlKey || event.metaKey) return;
		const { key } = event;
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			event.preventDefault();
			if (event.altKey) {
				if (key === 'ArrowDown') open();
				else close();
			} else move(key === 'ArrowDown' ? 1 : -1);
		} else if (key === 'Enter') {
			event.preventDefault();
			const isAnswered = answered?.text === input.value;
			const suggestion = shown[active] ?? (isAnswered && listOf(answered!.answer).isMeant ? shown[0] : undefined);
			if (suggestion && isAnswered) choose(suggestion);
			else if (!isAnswered) {
				wantsFirst = true;
				void update();
			}
		} else if (key === 'Escape') {
			wantsFirst = false;
			// An open list is closed first; then the field is emptied.
			if (!drop.hidden) close();
			else if (input.value !== '') {
				input.value = '';
				void update();
			} else return;
			event.preventDefault();
			event.stopPropagation();
		} else if (key === 'Tab') close();
		else point(-1);
	});
	// A finger or a pointer on the list leaves the focus in the field.
	drop.addEventListener('pointerdown', (event) => event.preventDefault());
	drop.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => {
		const row = (event.target as HTMLElement).closest('li');
		const suggestion = row && shown[[...list.children].indexOf(row)];
		if (suggestion) choose(suggestion);
	});
	input.addEventListener('focus', () => {
		if (answered?.text === input.value && input.value !== '') open();
	});
	input.addEventListener('blur', () => {
		wantsFirst = false;
		close();
	});
	message.textContent = '';
	drop.hidden = true;
	if (input.value !== '') void update();
}
