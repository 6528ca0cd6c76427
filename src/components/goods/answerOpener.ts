/** Fetches the script of answers while a reader looks at suggestions, or when the address asks for something. */
import type { Setting } from './answer';
import { failureOf, sayWaiting } from './waiting';

if (document.querySelector('goods-answer')) {
	const part = (name: string) => document.querySelector<HTMLElement>(`[data-goods="${name}"]`)!;
	const read = (element: Element) => JSON.parse(element.textContent!) as Setting;
	const own = read(part('setting'));
	// What has no answer is told in the sentences that the field has for it.
	const strings = { ...read(document.querySelector('goods-field [data-part="setting"]')!).strings, ...own.strings };
	const setting: Setting = { ...own, strings };
	const [answer, details, status, printed] = ['answer', 'details', 'status', 'printed'].map(part) as [
		HTMLElement,
		HTMLElement,
		HTMLElement,
		HTMLElement,
	];
	const figure = document.querySelector<HTMLElement>('figure[data-chart="border-receipt"]');
	const field = document.querySelector<HTMLInputElement>('goods-field input');
	let coming: Promise<ReturnType<(typeof import('./answer'))['bringToLife']>> | undefined;
	const load = () => import('./answer');
	/** Whether the reader has asked again for what could not be had: the focus was on the button that is gone. */
	let isRetried = false;
	/** @param again what is tried again where the script cannot be had */
	const wake = (again: () => void) => {
		if (coming) return coming;
		answer.replaceChildren();
		const stop = sayWaiting(status, strings['jr.goods.answer.waiting']!);
		coming = load().then(({ bringToLife }) => {
			stop();
			return bringToLife({ answer, details, status, printed, field, figure }, setting, isRetried);
		});
		coming.catch(() => {
			stop();
			coming = undefined;
			// The receipt that stands there is not of the good that was asked for.
			if (figure) figure.hidden = true;
			answer.replaceChildren(
				...failureOf({
					text: strings['jr.goods.answer.failed']!,
					again: {
						label: strings['jr.goods.answer.again']!,
						act: () => {
							isRetried = true;
							again();
						},
					},
					instead: { label: strings['jr.goods.field.chapters']!, href: `${setting.home}tariffs/goods/` },
				}),
			);
			if (isRetried) answer.querySelector<HTMLElement>('[data-part="title"]')?.focus();
		});
		return coming;
	};
	const choose = (choice: { code: string; name: string }) =>
		void wake(() => choose(choice)).then(
			(page) => page.choose(choice.code, choice.name),
			() => {},
		);
	document.addEventListener('goods-choice', (event) =>
		choose((event as CustomEvent<{ code: string; name: string }>).detail),
	);
	// What fails here is fetched again when a good is chosen.
	document.addEventListener('goods-suggested', () => void load().catch(() => {}), { once: true });
	const open = () => void wake(open).catch(() => {});
	if (new URLSearchParams(location.search).has('code')) {
		document.documentElement.toggleAttribute('data-goods-asked', true);
		if (figure) figure.hidden = true;
	}
	if (location.search !== '') open();
}
