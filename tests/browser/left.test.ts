/** A page that a test is done with: what still answers its requests harms no later test. */
import { expect } from 'vitest';
import { test } from './site.ts';

const answers: Promise<unknown>[] = [];

test('a request is answered after the test that asked is over', async ({ open }) => {
	const { page } = await open('/robots.txt', {
		before: (each) =>
			each.route('**/favicon.svg', async (route) => {
				const answer = new Promise((resolve) => setTimeout(resolve, 1500)).then(() => route.fulfill({ body: '' }));
				answers.push(answer.catch((error: unknown) => error));
				await answer;
			}),
	});
	await page.evaluate(() => void fetch('/favicon.svg').catch(() => {}));
	await expect.poll(() => answers.length).toBe(1);
});

test('which a later one does not notice', async ({ open }) => {
	const { page } = await open('/robots.txt');
	expect(String(await answers[0])).toContain('already handled');
	expect(await page.evaluate(() => fetch('/favicon.svg').then((response) => response.text()))).not.toBe('');
});
