/** How a page hands data to a chart’s figure. What the chart does with them: tests/browser/own-data.test.ts. */
import { expect, test, vi } from 'vitest';
import { onData, showData, showState } from '../../src/components/charts/browser/ownData';

test('the figure’s data and state come to who listens on the page', () => {
	const page = new EventTarget();
	vi.stubGlobal('document', page);
	const heard = vi.fn();
	onData(heard);
	// The page hears what bubbles up to it; here it is the figure itself.
	const figure = page as unknown as HTMLElement;
	showData(figure, { asOf: '2026-10-08' });
	showData(figure, { asOf: '2026-10-08' }, { good: 'steel' });
	showState(figure, { good: 'cars' });
	expect(heard.mock.calls).toEqual([
		[figure, { data: { asOf: '2026-10-08' }, params: {} }],
		[figure, { data: { asOf: '2026-10-08' }, params: { good: 'steel' } }],
		[figure, { params: { good: 'cars' } }],
	]);
	vi.unstubAllGlobals();
});
