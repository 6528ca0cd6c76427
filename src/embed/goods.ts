/**
 * Brings the frame of one’s goods to life: the field, the answer, and the receipt in its figure. All of it is in one
 * classic script, and the files of goods come as twins where nothing may be fetched.
 */
import '../components/goods/opener';
import '../components/goods/answerOpener';
import { mount, type Mounted } from '../components/charts/browser/frame';
import { onData } from '../components/charts/browser/ownData';
import type { Chart, Setting, Supply } from '../components/charts/contract';
import { loadFiles } from './live';

/** Mounts the receipt, which shows the story of its goods until a reader has named one. */
export function bringGoods(chart: Chart, supply: Supply): void {
	const figure = document.querySelector<HTMLElement>('figure[data-chart]')!;
	const setting = JSON.parse(figure.querySelector('[data-part="setting"]')!.textContent!) as Setting;
	const mounted: Mounted = mount(figure, chart, setting, supply, {
		// The address belongs to the question about the goods; the receipt of an answer is handed over.
		address: () => ({ read: () => ({}), ignored: [], write: () => undefined, onReturn: () => undefined }),
		downloads: loadFiles,
		page: () => document.querySelector<HTMLAnchorElement>('[data-part="place"]')?.getAttribute('href') ?? undefined,
	});
	onData((_, { data, params }) => mounted.show(data, params));
}
