/** Loads a chart's script when its figure is about to be seen. Until then, and if loading fails, the drawn picture stands. */
import type { Chart, Setting } from './contract';
import { supplyOf } from './supply';

const charts = import.meta.glob<{ chart: Chart }>('./*/index.ts');

async function wake(figure: HTMLElement): Promise<void> {
	const load = charts[`./${figure.dataset.chart}/index.ts`];
	if (!load) return;
	const setting = JSON.parse(figure.querySelector('[data-part="setting"]')!.textContent!) as Setting;
	const [{ mount }, { chart }, supply] = await Promise.all([import('./frame'), load(), supplyOf(setting.supply)]);
	mount(figure, chart, setting, supply);
}

const observer = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			observer.unobserve(target);
			wake(target as HTMLElement).catch((error: unknown) => console.error('The chart stays a picture:', error));
		}
	},
	{ rootMargin: '120px 0px' },
);
for (const figure of document.querySelectorAll('figure[data-chart]')) observer.observe(figure);
