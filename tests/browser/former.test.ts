/** Links to a chart that another has taken the place of: where they lead, and what they still choose. */
import { expect } from 'vitest';
import { ChartOn } from './chartOn.ts';
import { test } from './site.ts';

/** Old addresses, the chart that answers now, what is chosen there, and how the address says it from then on. */
const LINKS = [
	['/who-stands-where/?positions.who=provinces', 'asks', 'who', 'provinces', '?who=provinces'],
	['/sectors/?sector-trade.sector=steel-aluminum', 'needs', 'sector', 'steel-aluminum', '?sector=steel-aluminum'],
	['/protect-and-partner/?dependence.sector=automotive', 'needs', 'sector', 'automotive', '?needs.sector=automotive'],
	['/who-stands-where/?who=parties', 'asks', 'who', 'parties', '?who=parties'],
] as const;

test.for(LINKS)('%s', async ([address, id, name, value, now], { open }) => {
	const { page } = await open(address);
	const chart = new ChartOn(page, id);
	await chart.wake();
	expect(await chart.control(name).inputValue()).toBe(value);
	expect(new URL(page.url()).search).toBe(now);
	expect(await chart.part('problem').isVisible()).toBe(false);
});

test('the place of a former chart on its page is the chart that is there now', async ({ open }) => {
	const { page } = await open('/who-stands-where/#chart-positions');
	const at = page.locator('#chart-positions');
	expect(await at.evaluate((node) => node.closest('figure')!.getAttribute('data-chart'))).toBe('asks');
	const top = await at.evaluate((node) => node.getBoundingClientRect().top);
	expect(top).toBeGreaterThan(-5);
	expect(top).toBeLessThan(300);
});
