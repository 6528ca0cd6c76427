/**
 * Brings the chart of a frame to life. Its script holds all that the chart is drawn from, so that it lives where nothing
 * may be fetched and nothing kept: in a sandbox without an origin of its own.
 */
import type { Address } from '../components/charts/browser/address';
import { mount } from '../components/charts/browser/frame';
import type { Chart, ChartData, Params, Setting, Supply } from '../components/charts/contract';
import { loadScript } from '../site/loadScript';
import { askedIn, pageQuery, readOptions } from './address';
import { filesHere, type Files } from './filesHere';

/**
 * The address of a frame: the page around it wrote the state into it. What a reader does changes it no more, since each
 * change would be one more step back for whoever wants to leave that page; the link to the chart’s own page holds it.
 */
function addressIn(own: readonly string[], chart: Chart, data: ChartData): Address {
	const query = askedIn(location);
	const asked = Object.fromEntries([...query].filter(([name]) => own.includes(name)));
	const link = document.querySelector<HTMLAnchorElement>('[data-part="place"]')!;
	const { plain = '', prefix = '', whole } = link.dataset;
	const names = { prefix, plain: plain.split(' ') };
	const lead = (params: Params) => {
		// A page that opens the chart in a state of its own is told of all of this one.
		const told = whole === undefined ? params : chart.write(data, chart.read(data, params).state);
		link.search = String(pageQuery(told, names));
	};
	lead(asked);
	return {
		read: () => asked,
		ignored: readOptions(query).ignored,
		write: (params) => lead(params()),
		onReturn: () => undefined,
	};
}

/** Loads what makes files of a view, which is as large as all else together: a script of its own, for the first press. */
export const loadFiles = (): Promise<Files> =>
	loadScript(document.querySelector<HTMLElement>('script[data-files]')!.dataset.files!).then(() => filesHere()!);

/** Mounts the chart on the one figure of the page. */
export function bring(chart: Chart, supply: Supply): void {
	const figure = document.querySelector<HTMLElement>('figure[data-chart]')!;
	const setting = JSON.parse(figure.querySelector('[data-part="setting"]')!.textContent!) as Setting;
	mount(figure, chart, setting, supply, {
		address: (names) => addressIn(names, chart, supply.data),
		downloads: loadFiles,
		page() {
			const { hash, pathname, search } = document.querySelector<HTMLAnchorElement>('[data-part="place"]')!;
			return pathname + search + hash;
		},
	});
}
