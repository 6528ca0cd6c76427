/**
 * `npm run bench:wordpress`: a real WordPress is given the address of our page on a line of its own, as an editor pastes
 * it, and is looked at. No test: it needs packages of Debian, and the eye. Says what was seen; the picture stands in
 * bench/out/wordpress.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launch } from '../../browser.ts';
import { build } from '../../build.ts';
import { CHART } from '../rows.ts';
import { slowHost } from '../slowHost.ts';
import { startWordPress } from './start.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUT = join(ROOT, 'bench/out/wordpress');
/** Milliseconds in which a frame has sent its height. */
const PATIENCE = 5000;

const site = join(OUT, 'site');
mkdirSync(site, { recursive: true });
const ours = await slowHost(site);
// The links that WordPress looks for are absolute: they need an address to begin with.
process.env.SITE_URL = ours.url;
build({ root: ROOT, dist: site }, false);
const wordpress = await startWordPress(OUT, 8392);
const browser = await launch();
try {
	const address = `${ours.url}/embed/${CHART}/`;
	const post = wordpress.post('What people say in polls', `A story.\n\n${address}\n\nIts end.`);
	const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
	page.on('console', (message) => console.log(`  console: ${message.text()}`));
	page.on('pageerror', (error) => console.log(`  error: ${error.message}`));
	await page.goto(post);
	await wait(PATIENCE);
	const frames = await page.$$eval('.wp-block-post-content iframe, .entry-content iframe', (all) =>
		all.map((frame) => ({
			html: frame.outerHTML,
			height: frame.getBoundingClientRect().height,
			position: getComputedStyle(frame).position,
		})),
	);
	console.log(`WordPress keeps:\n  ${wordpress.kept().trim()}`);
	if (frames.length === 0) console.log('No frame stands in the post.');
	for (const { height, html, position } of frames)
		console.log(
			`In the post, ${height} pixels high, ${position === 'static' ? 'shown' : `hidden (${position})`}:\n  ${html}`,
		);
	const child = page.frames().find((frame) => frame.url().startsWith(address));
	if (child) {
		const content = await child.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
		const bars = await child.locator('svg').count();
		console.log(
			`In the frame: ${content} pixels of content, ${bars} pictures, origin ${await child.evaluate(() => self.origin)}`,
		);
	}
	await page.screenshot({ path: join(OUT, 'post.png'), fullPage: true });
	console.log(`Looks like ${join(OUT, 'post.png')}`);
} finally {
	await browser.close();
	await wordpress.close();
	await ours.close();
}
