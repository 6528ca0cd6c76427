/** A figure on a page of the site: its state stands in the address of the page. */
import type { Chart, Setting, Supply } from '../contract';
import { pageAddress } from './address';
import { mount, type Mounted } from './frame';
import { hasOneDay } from './pageDay';

/** Mounts a chart on its figure of the page. */
export async function mountOnPage(
	figure: HTMLElement,
	chart: Chart,
	setting: Setting,
	supply: Supply,
): Promise<Mounted> {
	if (figure.dataset.former && location.search) (await import('./former')).renameFormer(figure, setting.uid);
	return mount(figure, chart, setting, supply, {
		address: (names) => pageAddress(figure, setting.uid, names, names.includes('on') && hasOneDay()),
		downloads: () => import('./downloads'),
	});
}
