/** The sandbox of charts, which only the development server has. */
import { expect, test } from 'vitest';
import { registry } from '../../src/components/charts/registry';
import { sandbox } from './devServer';

const made = sandbox('/sandbox/');
const ids = registry.map(({ chart }) => chart.id);
const address = (path: string) => made.url + path;

test('lists every chart in every language', async () => {
	const text = await (await fetch(address('/sandbox/'))).text();
	const links = [...text.matchAll(/href="(\/sandbox\/[^"]+)"/g)].map(([, href]) => href);
	expect(links).toEqual(ids.flatMap((id) => ['en', 'fr', 'es'].map((lang) => `/sandbox/${id}/default/in-${lang}/`)));
});

test.each(ids)('shows %s alone, at three widths and in both themes', async (id) => {
	const response = await fetch(address(`/sandbox/${id}/default/in-en/`));
	expect(response.status).toBe(200);
	const text = await response.text();
	expect(text.match(new RegExp(`<figure data-chart="${id}"`, 'g'))).toHaveLength(6);
	const states = [...text.matchAll(/href="(\/sandbox\/[^"]+)"/g)].map(([, href]) => href!);
	expect(states.length, 'a link for each state and language').toBeGreaterThan(4);
	expect((await fetch(address(states.at(-1)!))).status, states.at(-1)).toBe(200);
});

test('its charts come to life', async () => {
	const page = await made.browser.newPage();
	await page.goto(address('/sandbox/tariff-steps/sector=steel/in-fr/'));
	await page.waitForSelector('figure[data-live]');
	expect(await page.locator('figure').first().getAttribute('lang')).toBe('fr');
	await page.close();
});
