/**
 * Other data in a figure of a chart: for a page that makes them in the reader’s browser, as the receipt of goods that a
 * reader has named. A page holds the figure of a chart (`<Chart id="border-receipt" />`), makes data of the chart’s kind
 * (`receiptOf` of border-receipt makes a receipt), and hands them over:
 *
 *     showData(figure, { asOf, goods: [{ name, code, receipt, otherwise: [] }], measures, conditions, schedules });
 *
 * The chart wakes where it is still a picture, and shows them from then on: picture, words, table, controls and files. A
 * control with one option goes. Nothing of the chart is imported, so that it may wait until it is needed.
 */
import type { ChartData, Params } from '../contract';

/** What a page hands over. Without data the figure keeps what it has, and only its state changes. */
interface Handed {
	data?: ChartData | 'own';
	params: Params;
}

const HANDED = 'joint-review:data';

/**
 * Shows data in a figure, in place of those it had.
 * @param data of the figure’s own chart; `own` are those it had, in the state that the address of the page asks for
 * @param params the state that they open in; the usual one if there are none
 */
export function showData<Data extends ChartData>(figure: HTMLElement, data: Data | 'own', params: Params = {}): void {
	figure.dispatchEvent(new CustomEvent<Handed>(HANDED, { bubbles: true, detail: { data, params } }));
}

/**
 * Shows a state in a figure, as if the page had asked for it from the start: what a reader has chosen there gives way.
 * @param params the state
 */
export function showState(figure: HTMLElement, params: Params): void {
	figure.dispatchEvent(new CustomEvent<Handed>(HANDED, { bubbles: true, detail: { params } }));
}

/** Calls `listen` with each figure of the page that is handed data. */
export function onData(listen: (figure: HTMLElement, handed: Handed) => void): void {
	document.addEventListener(HANDED, (event) =>
		listen(event.target as HTMLElement, (event as CustomEvent<Handed>).detail),
	);
}
