/** The places of the page that a question and its answer fill. */
import { html, nothing, render } from 'lit-html';
import { hideReceipt } from './receipt';

export interface Places {
	answer: HTMLElement;
	details: HTMLElement;
	/** Where it is said that an answer is on its way. */
	status: HTMLElement;
	/** What is printed of the address. */
	printed: HTMLElement;
	/** The field in which goods are named. */
	field: HTMLInputElement | null;
	/** The figure of the receipt. */
	figure: HTMLElement | null;
}

/** What is done to all places together. */
export interface Page {
	/** Leaves nothing that belongs to a question. */
	clear: () => void;
	/** Says sentences in the place of an answer; each is read out. */
	say: (texts: readonly string[]) => void;
	/** Puts a text into the field. */
	fill: (text: string) => void;
	/** Takes the opening of the page away, or brings it back: on a phone it would fill the first screen. */
	open: (isAsked: boolean) => void;
	/** Leads the reader to the answer. */
	toTitle: () => void;
	/** Gives the focus to the answer where what had it is gone, and moves nothing. */
	keepFocus: () => void;
}

export function pageOf({ answer, details, field, figure, printed }: Places): Page {
	const title = () => answer.querySelector<HTMLElement>('[data-part="title"]');
	const clear = () => {
		for (const place of [answer, details]) render(nothing, place);
		printed.textContent = '';
		if (figure) hideReceipt(figure);
	};
	return {
		clear,
		say: (texts) => {
			clear();
			render(
				texts.map((text) => html`<p class="chart-problem" role="alert">${text}</p>`),
				answer,
			);
		},
		fill: (text) => {
			if (field) field.value = text;
		},
		open: (isAsked) => void document.documentElement.toggleAttribute('data-goods-asked', isAsked),
		toTitle: () => {
			title()?.focus({ preventScroll: true });
			const { bottom, top } = (answer.querySelector('[data-part="sentence"]') ?? answer).getBoundingClientRect();
			if (top < 0 || bottom > innerHeight) answer.scrollIntoView({ behavior: 'instant' });
		},
		keepFocus: () => {
			if (document.activeElement === document.body) title()?.focus({ preventScroll: true });
		},
	};
}
