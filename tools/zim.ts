/**
 * `npm run zim`: makes `dist-zim/the-joint-review.zim` from the offline edition, for libraries, schools and readers that
 * have Kiwix. `npm run build:zim` builds the site and the edition first. zimwriterfs of Debian’s zim-tools writes the file
 * and its index of search, zimcheck looks at it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_NAMES } from '../src/site/names';
import { findProgram, installMissing } from './apt.ts';
import { settledZim } from './zim/settled';
import { newFolder, orderOf, PICTURE, stage } from './zim/staged';

const NAME = 'the-joint-review';

/** What programs say of the file in their lists, where 80 letters are the most. */
const DESCRIPTION = 'The joint review of CUSMA (USMCA, T-MEC): what applies and what comes, sourced';

/** The languages, as ISO 639-3 names them. */
const LANGUAGES = 'eng,fra,spa';

/** Runs a program; throws with what it says when it fails. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
	const { status, stdout, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
	const said = `${stdout ?? ''}${stderr ?? ''}`.trim();
	if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? said.slice(-3000)}`);
	return said;
}

/** What zimwriterfs is told. One thread: with more, the order of what they finish shows in the file. */
function argumentsFor(folder: string, file: string, version: string): string[] {
	const told: { [option: string]: string | undefined } = {
		welcome: 'index.html',
		illustration: PICTURE,
		language: LANGUAGES,
		title: SITE_NAMES.en,
		description: DESCRIPTION,
		creator: SITE_NAMES.en,
		publisher: SITE_NAMES.en,
		name: `${NAME}_mul_all`,
		scraper: `${NAME} ${version}`,
		source: process.env.SITE_URL || undefined,
		threads: '1',
	};
	const options = Object.entries(told).filter(([, value]) => value !== undefined);
	return [...options.map(([name, value]) => `--${name}=${value}`), folder, file];
}

try {
	const root = process.cwd();
	const edition = join(root, 'dist-offline');
	if (!existsSync(join(edition, 'index.html')))
		throw new Error('dist-offline/ is missing: run `npm run offline` first.');
	const missing = installMissing({ zimwriterfs: ['zim-tools'], zimcheck: ['zim-tools'], faketime: ['faketime'] });
	if (missing.includes('zimwriterfs') || missing.includes('zimcheck'))
		throw new Error('zimwriterfs and zimcheck are not installed. On Debian or Ubuntu: apt install zim-tools faketime');

	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	const start = readFileSync(join(root, 'dist/pagefind/en/start.json'), 'utf8');
	const { asOf } = JSON.parse(start) as { asOf: string };
	const folder = newFolder();
	let made: Buffer;
	try {
		const order = orderOf(folder);
		if (order === 'own')
			console.log(`${folder} lists files in an order of its own: made elsewhere, the file may have other bytes.`);
		const staged = join(folder, 'site');
		await stage(edition, staged, order);
		const file = join(folder, `${NAME}.zim`);
		const told = argumentsFor(staged, file, version);
		if (missing.includes('faketime')) {
			console.log('faketime is not installed: the file bears the day of today, not the last day of the record.');
			run('zimwriterfs', told);
			// It starts a clock at midday of that day. There is no other way to tell zimwriterfs.
		} else run('faketime', ['-f', `@${asOf} 12:00:00`, 'zimwriterfs', ...told], { ...process.env, TZ: 'UTC' });
		made = settledZim(readFileSync(file));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	const target = join(root, 'dist-zim', `${NAME}.zim`);
	mkdirSync(join(root, 'dist-zim'), { recursive: true });
	writeFileSync(target, made);
	run('zimcheck', ['--all', '--details', target]);
	console.log(`dist-zim/${NAME}.zim has ${(made.length / 1e6).toFixed(1)} MB, and zimcheck finds no error in it.`);
	if (!findProgram('kiwix-serve')) console.log('To read it here: apt install kiwix-tools, or any other Kiwix.');
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
