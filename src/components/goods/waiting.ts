/** What is said while an answer is on its way, and when it cannot be had. */

/** The pause after which a reader is told to wait, in milliseconds: most answers come sooner. */
const PAUSE = 300;

/**
 * Says, after a pause, that something is on its way, in an element that is read out.
 * @param then is done when it is said
 * @returns a function that takes the words away again, to be called in any case
 */
export function sayWaiting(status: HTMLElement, text: string, then: () => void = () => {}): () => void {
	const timer = setTimeout(() => {
		status.textContent = text;
		then();
	}, PAUSE);
	return () => {
		clearTimeout(timer);
		status.textContent = '';
	};
}

/** What is shown where an answer could not be had: why, a button that tries again, and a link to what has it as well. */
export interface Failure {
	text: string;
	again: { label: string; act: () => void };
	instead: { label: string; href: string };
}

/** A failure as elements: it must be told where no script but the page’s own could be fetched. */
export function failureOf({ again, instead, text }: Failure): HTMLElement[] {
	const alert = Object.assign(document.createElement('p'), { className: 'chart-problem', textContent: text });
	alert.role = 'alert';
	// What is tried again and fails again leaves the reader here: the button that had the focus is gone.
	alert.tabIndex = -1;
	alert.dataset['part'] = 'title';
	const ways = Object.assign(document.createElement('p'), { className: 'goods-ways' });
	const button = Object.assign(document.createElement('button'), { type: 'button', textContent: again.label });
	button.addEventListener('click', again.act);
	ways.append(
		button,
		' ',
		Object.assign(document.createElement('a'), { href: instead.href, textContent: instead.label }),
	);
	return [alert, ways];
}
