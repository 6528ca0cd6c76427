/** Fetches the script of answers while a reader looks at suggestions, or when the address names a good. */
import type { Setting } from './answer';

for (const host of document.querySelectorAll<HTMLElement>('goods-answer')) {
	const setting = JSON.parse(host.querySelector('[data-goods="setting"]')!.textContent!) as Setting;
	const place = host.querySelector<HTMLElement>('[data-goods="answer"]')!;
	const details = document.querySelector<HTMLElement>('[data-goods="details"]')!;
	const figure = document.querySelector<HTMLElement>('figure[data-chart="border-receipt"]');
	let coming: Promise<ReturnType<(typeof import('./answer'))['bringToLife']>> | undefined;
	const load = () => import('./answer');
	const wake = () =>
		(coming ??= load()
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
	// What fails here is fetched again when a good is chosen.
	document.addEventListener('goods-suggested', () => void load().catch(() => {}), { once: true });
	if (new URLSearchParams(location.search).has('code')) void wake();
}
