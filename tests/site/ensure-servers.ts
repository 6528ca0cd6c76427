/**
 * Run before the tests of the built site: installs the web servers that hosting/ has configurations for, where that can be
 * done without asking. Their tests are skipped where one is not there.
 */
import { installMissing } from '../../tools/apt.ts';

const missing = installMissing({
	nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
	caddy: ['caddy'],
	apache2: ['apache2'],
});
if (missing.length > 0)
	console.log(`The tests of the configurations for ${missing.join(', ')} are skipped: they are not installed here.`);
