/** Loads a chart's script when its figure is about to be seen. Until then, and if loading fails, the drawn picture stands. */
import type { Chart, Setting } from '../contract';
import { supplyOf } from './supply';

const charts = import.meta.glob<{ chart: Chart }>('../all/*/index.ts');

async function wake(figure: HTMLElement): Promise<void> {
	const load = charts[`../all/${figure.dataset.chart}/index.ts`];
	if (!load) return;
	const setting = JSON.parse(figure.querySelector('[data-part="setting"]')!.textContent!) as Setting;
	const [{ mount }, { chart }, supply] = await Promise.all([import('./frame'), load(), supplyOf(setting.supply)]);
	mount(figure, chart, setting, supply);
}

const observer = new IntersectionObserver((entries) => {
	for (const { isIntersecting, target } of entries) {
		if (!isIntersecting) continue;
		observer.unobserve(target);
		wake(target.closest<HTMLElement>('figure')!).catch((error: unknown) =>
			console.error('The chart stays a picture:', error),
		);
	}
});
// The picture is watched, not the words above it: the drawn one is whole, so nothing is lost by waiting until it shows.
for (const stage of document.querySelectorAll('figure[data-chart] [data-part="stage"]')) observer.observe(stage);
