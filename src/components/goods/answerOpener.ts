/** Fetches the script of answers when a good is chosen, or when the address names one. */
import type { Setting } from './answer';

for (const host of document.querySelectorAll<HTMLElement>('goods-answer')) {
	const setting = JSON.parse(host.querySelector('[data-goods="setting"]')!.textContent!) as Setting;
	const place = host.querySelector<HTMLElement>('[data-goods="answer"]')!;
	const details = document.querySelector<HTMLElement>('[data-goods="details"]')!;
	const figure = document.querySelector<HTMLElement>('figure[data-chart="border-receipt"]');
	let coming: Promise<ReturnType<(typeof import('./answer'))['bringToLife']>> | undefined;
	const wake = () =>
		(coming ??= import('./answer')
			.then(({ bringToLife }) => bringToLife({ answer: place, details, figure }, setting))
			.catch((error: unknown) => {
				coming = undefined;
				place.textContent = setting.strings['jr.goods.answer.failed'] ?? '';
				throw error;
			}));
	document.addEventListener('goods-choice', (event) => {
		const { code, name } = (event as CustomEvent<{ code: string; name: string }>).detail;
		void wake().then(({ choose }) => choose(code, name));
	});
	if (new URLSearchParams(location.search).has('code')) void wake();
}
