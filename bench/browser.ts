/** The browser that the bench measures in, and the bytes that come to a page of it. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, LAUNCH_ARGS } from '../tests/browser/chromium.ts';

/** Starts the Chromium of this computer. Throws when there is none. */
export async function launch(): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('No Chromium: `npm run test:browser` finds or installs one.');
	return chromium.launch({ executablePath, args: LAUNCH_ARGS });
}

/**
 * Counts the bytes over the wire to a page, headers included, from now on.
 * @returns what tells how many came since it was last asked
 */
export async function bytesTo(page: Page): Promise<() => number> {
	let bytes = 0;
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	return () => {
		const taken = bytes;
		bytes = 0;
		return taken;
	};
}
