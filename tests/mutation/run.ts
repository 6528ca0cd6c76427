/**
 * `npm run mutate -- <what> …`: changes the code in small ways, one at a time, and sees whether a test notices.
 *
 *     npm run mutate -- timeline               a chart: its data, state and layout
 *     npm run mutate -- timeline/draw          one file of it
 *     npm run mutate -- families/bars kit      what charts share
 *     npm run mutate -- record/review          a file under src
 *     npm run mutate -- timeline --again       without what the last run knows
 *     npm run mutate -- timeline --write       puts the score into the table of docs/mutation.md
 *
 * StrykerJS is installed beside this file when it is first needed. Reports stay in tests/mutation/out.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from '../../tools/packages';
import { readTexts } from '../../tools/project';
import { readRecord } from '../../src/record/read';
import { COLLECTIONS } from '../../src/record/schema';
import { CACHE, HERE, OUT, ROOT, STRYKER } from './paths';
import { readReport, type Result } from './report';
import { writeScores } from './table';
import { targetOf, type Target } from './targets';

/** Two at a time: more tests than cores only wait for each other, and a test that waits seems to hang. */
const AT_ONCE = 2;

/** Reads and checks the record, so that the thousand runs that follow need not. */
function cacheRecord(): void {
	const { record, problems } = readRecord(readTexts(ROOT));
	const entries = Object.fromEntries(COLLECTIONS.map((collection) => [collection, record[collection]]));
	writeFileSync(CACHE, JSON.stringify({ entries, problems }));
}

const fileOf = (name: string, ending: string) => join(OUT, `${name.replaceAll('/', '-')}.${ending}`);

function mutate({ name, files, tests, pictures }: Target, again: boolean): Result {
	const report = fileOf(name, 'report.json');
	const config = fileOf(name, 'config.json');
	const incremental = fileOf(name, 'incremental.json');
	if (again) rmSync(incremental, { force: true });
	writeFileSync(
		config,
		JSON.stringify({
			mutate: files,
			testRunner: 'vitest',
			vitest: { configFile: 'tests/mutation/vitest.config.ts' },
			coverageAnalysis: 'perTest',
			concurrency: AT_ONCE,
			// On a busy machine a test waits long for its turn, and would seem to hang.
			timeoutMS: 30_000,
			incremental: true,
			incrementalFile: incremental,
			tempDirName: join(OUT, 'copy'),
			ignorePatterns: [
				'tests/mutation/out',
				'dist',
				'bench',
				'public',
				'docs',
				'.astro',
				'src/content/docs',
				'tests/site',
				'tests/browser',
			],
			reporters: ['progress-append-only', 'json', 'html'],
			jsonReporter: { fileName: report },
			htmlReporter: { fileName: fileOf(name, 'report.html') },
		}),
	);
	const { status } = spawnSync(process.execPath, [STRYKER, 'run', config], {
		cwd: ROOT,
		stdio: 'inherit',
		env: {
			...process.env,
			MUTATE_TESTS: tests.join(','),
			MUTATE_RECORD: CACHE,
			PICTURES_OF: pictures.join(','),
		},
	});
	if (status !== 0) throw new Error(`StrykerJS could not go through ${name}; it says why above.`);
	return readReport(name, report);
}

function print({ name, score, killed, byPicture, timeout, survived, unrun, errors, survivors }: Result): void {
	for (const { file, line, code, replacement, unrun: never } of survivors)
		console.log(`${file}:${line}${never ? ' (no test runs it)' : ''}\n   - ${code}\n   + ${replacement}`);
	console.log(
		`\n${name}: ${score.toFixed(1)} % of ${killed + timeout + survived + unrun} noticed ` +
			`(${killed} killed, ${byPicture} of them by a picture alone; ${timeout} timed out; ` +
			`${survived} survived, ${unrun} never run; ${errors} could not be loaded)`,
	);
}

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { again: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
if (positionals.length === 0) throw new Error('Say what to change: npm run mutate -- timeline');
const targets = positionals.map(targetOf);
mkdirSync(OUT, { recursive: true });
// Stryker's runner does not name the version of Vitest here among those it works with.
installPackages(HERE, 'StrykerJS', 'Nothing else needs it.', '--legacy-peer-deps');
cacheRecord();
for (const target of targets) {
	const result = mutate(target, values.again);
	print(result);
	if (values.write) writeScores([result]);
}
