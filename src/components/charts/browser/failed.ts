/** What a figure says when its chart could not be loaded, and how it is tried again. Words come from ChartFailed.astro. */

/**
 * Says in a figure that its chart could not be loaded. Controls that could do nothing are put away.
 * @param again tries once more; where that fails too, as after a deploy, the page is loaded anew, with all that its address
 * says
 */
export function sayFailed(figure: HTMLElement, again: () => Promise<unknown>): void {
	const problem = figure.querySelector<HTMLElement>('[data-part="problem"]');
	const words = document.querySelector<HTMLTemplateElement>('template[data-chart-failed]');
	if (!problem || !words) return;
	problem.replaceChildren(words.content.cloneNode(true));
	problem.hidden = false;
	problem.querySelector('button')!.addEventListener('click', ({ currentTarget }) => {
		(currentTarget as HTMLButtonElement).disabled = true;
		again().catch(() => location.reload());
	});
}

/** Takes back what `sayFailed` said. */
export function sayNothing(figure: HTMLElement): void {
	if (!figure.hasAttribute('data-failed')) return;
	figure.removeAttribute('data-failed');
	const problem = figure.querySelector<HTMLElement>('[data-part="problem"]')!;
	// The chart may have a problem of its own with what was asked for.
	if (!problem.querySelector('button')) return;
	problem.replaceChildren();
	problem.hidden = true;
}
