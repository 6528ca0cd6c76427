/** Run before `npm run verify:zim`: finds what reads ZIM files, or installs it where that can be done without asking. */
import { installMissing } from '../../tools/apt.ts';

const missing = installMissing({ 'kiwix-serve': ['kiwix-tools'], zimcheck: ['zim-tools'], zimdump: ['zim-tools'] });
if (missing.length > 0) {
	console.error(`Not installed: ${missing.join(', ')}. On Debian or Ubuntu: apt install zim-tools kiwix-tools`);
	process.exit(1);
}
