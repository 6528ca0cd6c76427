/** A release, in a repository of its own: whole, or not at all. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unpackTexts } from '../../src/embed/build/archive';
import { zipOf } from '../../src/offline/build/zip';
import { keptReleases } from '../../src/embed/build/kept';
import { release, type Release } from '../../tools/release/release';
import { refusals, releaseChangelog, setCitation, setPackageVersion, unreleased } from '../../tools/release/texts';

const CHANGELOG = `# Changes

What readers will notice.

## Unreleased

- A new chart.
- A figure mended.

## 0.2.0

- The whole story.
`;
const PACKAGE = '{\n\t"name": "x",\n\t"version": "0.2.0",\n\t"type": "module"\n}\n';
const LOCK = `{
	"name": "x",
	"version": "0.2.0",
	"packages": {
		"": {
			"name": "x",
			"version": "0.2.0"
		},
		"node_modules/y": {
			"version": "0.2.0"
		}
	}
}
`;
const CITATION = `cff-version: 1.2.0\nversion: 0.2.0\ndate-released: '2026-10-08'\nlicense: CC-BY-4.0\n`;

describe('the texts', () => {
	test('the changelog gives its unreleased section to the version, and opens an empty one', () => {
		expect(unreleased(CHANGELOG)).toBe('- A new chart.\n- A figure mended.');
		const after = releaseChangelog(CHANGELOG, '0.3.0', '2026-12-01');
		expect(after).toBe(CHANGELOG.replace('## Unreleased\n', '## Unreleased\n\n## 0.3.0 (2026-12-01)\n'));
		expect(unreleased(after)).toBe('');
	});

	test('a changelog without such a section has none, whatever else it says', () => {
		expect(unreleased('# Changes\n\n## 0.2.0\n\n- Unreleased pages.\n')).toBeUndefined();
	});

	test('the version is set in package.json and twice in the lock, and in no package of it', () => {
		expect(setPackageVersion(PACKAGE, '0.3.0')).toBe(PACKAGE.replace('0.2.0', '0.3.0'));
		expect(setPackageVersion(LOCK, '0.3.0')).toBe(LOCK.replace('0.2.0', '0.3.0').replace('0.2.0', '0.3.0'));
	});

	test.each(['package.json', 'package-lock.json'])('%s of the project keeps its layout', (file) => {
		const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
		expect(setPackageVersion(text, JSON.parse(text).version)).toBe(text);
	});

	test('the citation gets the version and the last day of the record', () => {
		expect(setCitation(CITATION, '0.3.0', '2026-12-24')).toBe(
			`cff-version: 1.2.0\nversion: 0.3.0\ndate-released: '2026-12-24'\nlicense: CC-BY-4.0\n`,
		);
		expect(() => setCitation('version: 0.2.0\n', '0.3.0', '2026-12-24')).toThrow('no line “date-released: …”');
	});
});

describe('what is refused', () => {
	const ready = { version: '0.3.0', present: '0.2.0', changelog: CHANGELOG, changed: [], tags: ['v0.1.0'] };
	test('nothing, where all is ready', () => expect(refusals(ready)).toEqual([]));
	test.each([
		[{ version: '0.2.0' }, '0.2.0 is not above the present version, 0.2.0.'],
		[{ version: '0.1.9' }, '0.1.9 is not above the present version, 0.2.0.'],
		[{ version: 'v0.3.0' }, '“v0.3.0” is no version: three numbers are needed, such as 0.3.0.'],
		[{ version: '0.3' }, '“0.3” is no version: three numbers are needed, such as 0.3.0.'],
		[{ version: '0.3.0', tags: ['v0.3.0'] }, 'There is a tag v0.3.0 already.'],
		[{ changed: [' M README.md'] }, 'The tree is not clean. Commit these first, or put them aside:\n   M README.md'],
		[{ changelog: '# Changes\n' }, 'CHANGELOG.md has no section “## Unreleased”.'],
		[
			{ changelog: '## Unreleased\n\n## 0.2.0\n\n- Old.\n' },
			'CHANGELOG.md says nothing under “## Unreleased”: what will readers notice? Write it there.',
		],
	])('%o', (change, reason) => expect(refusals({ ...ready, ...change })).toEqual([reason]));

	test('every reason is said at once', () => {
		expect(refusals({ ...ready, version: '0.1.0', changed: ['?? x'], changelog: '' })).toHaveLength(3);
	});
});

/** As npm prints it, with what differs from run to run and from folder to folder. */
const SBOM = {
	bomFormat: 'CycloneDX',
	specVersion: '1.5',
	serialNumber: 'urn:uuid:00000000-0000-4000-8000-000000000000',
	metadata: { timestamp: '2026-11-29T14:58:00.639Z', component: { name: 'some-folder', version: '0.2.0' } },
	components: [{ type: 'library', name: 'd3', version: '7.9.2' }],
};

describe('in a repository', () => {
	let root: string;
	let printed: string[];
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	function git(...args: string[]): string {
		const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
		if (status !== 0) throw new Error(stderr);
		return stdout.trim();
	}
	function build(): void {
		mkdirSync(join(root, 'dist/data'), { recursive: true });
		writeFileSync(join(root, 'dist/index.html'), `<p>${JSON.parse(read('package.json')).version}</p>`);
		writeFileSync(join(root, 'dist/data/events.csv'), 'id\r\n');
		const frames = `embed/${JSON.parse(read('package.json')).version}/timeline`;
		for (const folder of [frames, `fr/${frames}`]) mkdirSync(join(root, 'dist', folder), { recursive: true });
		writeFileSync(join(root, 'dist', frames, 'index.html'), '<p>A frame</p>');
		writeFileSync(join(root, 'dist/fr', frames, 'index.html'), '<p>Un cadre</p>');
		writeFileSync(join(root, 'dist', frames, 'en.svg'), '<svg/>');
		writeFileSync(join(root, 'dist', frames, 'en.png'), 'pixels');
		writeFileSync(join(root, 'dist-offline.zip'), 'the edition of today');
	}
	const make = (change: Partial<Release> = {}) =>
		release({
			root,
			version: '0.3.0',
			day: '2026-12-01',
			asOf: '2026-11-30',
			build,
			listPackages: () => JSON.stringify(SBOM),
			print: (text) => printed.push(text),
			isDry: false,
			...change,
		});
	const state = () => [git('rev-parse', 'HEAD'), git('tag', '--list'), git('status', '--porcelain')];

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'release-'));
		printed = [];
		const files = {
			'CHANGELOG.md': CHANGELOG,
			'package.json': PACKAGE,
			'package-lock.json': LOCK,
			'CITATION.cff': CITATION,
		};
		for (const [file, text] of Object.entries({ ...files, '.gitignore': 'dist/\ndist-offline.zip\nreleases/\n' }))
			writeFileSync(join(root, file), text);
		for (const file of ['rules.ts', 'apache/.htaccess', 'nginx/joint-review.conf']) {
			mkdirSync(join(root, 'hosting', file, '..'), { recursive: true });
			writeFileSync(join(root, 'hosting', file), 'rules');
		}
		git('init', '--quiet', '--initial-branch=main');
		for (const [key, value] of Object.entries({ 'user.name': 'A Maintainer', 'user.email': 'a@example.org' }))
			git('config', key, value);
		git('add', '.');
		git('commit', '--quiet', '--message', 'Begin');
		git('tag', 'v0.2.0');
		writeFileSync(join(root, 'chart.txt'), 'new');
		git('add', '.');
		git('commit', '--quiet', '--message', 'Add a chart');
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));

	test('it sets the version, builds, packs, commits and tags', async () => {
		await make();
		expect(JSON.parse(read('package.json')).version).toBe('0.3.0');
		expect(git('status', '--porcelain')).toBe('');
		expect(git('log', '-1', '--format=%s')).toBe('Release 0.3.0');
		expect(git('show', '--name-only', '--format=', 'HEAD').split('\n').toSorted()).toEqual(
			[
				'CHANGELOG.md',
				'CITATION.cff',
				'package-lock.json',
				'package.json',
				'kept/embed/0.3.0.json.br',
				'kept/embed/index.json',
			].toSorted(),
		);
		expect(git('rev-parse', 'v0.3.0^{commit}')).toBe(git('rev-parse', 'HEAD'));
		expect(git('for-each-ref', '--format=%(contents)', 'refs/tags/v0.3.0')).toContain('- A figure mended.');

		const archive = readFileSync(join(root, 'releases/the-joint-review-0.3.0.zip'));
		const entries = unzipSync(archive);
		expect(
			Object.keys(entries)
				.filter((path) => !path.includes('/embed/'))
				.toSorted(),
		).toEqual(['the-joint-review-0.3.0/data/events.csv', 'the-joint-review-0.3.0/index.html']);
		expect(strFromU8(entries['the-joint-review-0.3.0/index.html']!), 'built with the new version').toBe('<p>0.3.0</p>');
		expect(read('releases/the-joint-review-0.3.0.zip.sha256')).toBe(
			`${createHash('sha256').update(archive).digest('hex')}  the-joint-review-0.3.0.zip\n`,
		);
	});

	test('the offline edition, the configurations for hosts and the list of packages lie beside it, each with its sum', async () => {
		await make();
		const made = readdirSync(join(root, 'releases')).toSorted();
		const files = [
			'the-joint-review-0.3.0-hosting.zip',
			'the-joint-review-0.3.0-offline.zip',
			'the-joint-review-0.3.0.cdx.json',
			'the-joint-review-0.3.0.zip',
		];
		expect(made).toEqual(files.flatMap((file) => [file, `${file}.sha256`]).toSorted());
		for (const file of files) {
			const hash = createHash('sha256')
				.update(readFileSync(join(root, 'releases', file)))
				.digest('hex');
			expect(read(`releases/${file}.sha256`)).toBe(`${hash}  ${file}\n`);
		}
		expect(read(`releases/${files[1]}`)).toBe('the edition of today');
		const entries = unzipSync(readFileSync(join(root, 'releases', files[0]!)));
		expect(Object.keys(entries).toSorted()).toEqual(['hosting/apache/.htaccess', 'hosting/nginx/joint-review.conf']);
		const sbom = JSON.parse(read(`releases/${files[2]}`)) as typeof SBOM;
		expect(sbom.components).toEqual(SBOM.components);
		expect(sbom).not.toHaveProperty('serialNumber');
		expect(sbom.metadata).toEqual({
			timestamp: '2026-12-01T12:00:00Z',
			component: { name: 'the-joint-review', version: '0.3.0' },
		});
	});

	test('a list of packages that is none stops the release, and nothing of it stays', async () => {
		const before = state();
		await expect(make({ listPackages: () => '{"bomFormat":"SPDX"}' })).rejects.toThrow(
			'no packages in the CycloneDX format',
		);
		expect(state()).toEqual(before);
		expect(readdirSync(join(root, 'releases'))).toEqual([]);
	});

	test('it keeps the frames of the version, in all languages, with the day of the record; pictures as drawings', async () => {
		await make();
		expect(keptReleases(root)).toEqual([{ version: '0.3.0', day: '2026-11-30', charts: ['timeline'] }]);
		expect(unpackTexts(readFileSync(join(root, 'kept/embed/0.3.0.json.br')))).toEqual({
			'embed/0.3.0/timeline/index.html': '<p>A frame</p>',
			'embed/0.3.0/timeline/en.svg': '<svg/>',
			'fr/embed/0.3.0/timeline/index.html': '<p>Un cadre</p>',
		});
	});

	test('a build without frames of the version is no release', async () => {
		const before = state();
		const bare = () => {
			build();
			rmSync(join(root, 'dist/embed'), { recursive: true });
		};
		await expect(make({ build: bare })).rejects.toThrow('The build made no frames of 0.3.0');
		expect(state()).toEqual(before);
	});

	test('it lists what changed: the section, the commits since the last version, the lines of each file', async () => {
		await make();
		const all = printed.join('\n');
		expect(all).toMatch(/^0\.2\.0 → 0\.3\.0, 2026-12-01\. The record ends on 2026-11-30\.\n\n- A new chart\./);
		expect(all).toMatch(/^1 commit since 0\.2\.0:\n {2}[0-9a-f]{7,} Add a chart$/m);
		expect(all).toContain('package.json\n  - \t"version": "0.2.0",\n  + \t"version": "0.3.0",');
		expect(all).toContain('CHANGELOG.md\n  + ## 0.3.0 (2026-12-01)\n  + ');
		expect(all).not.toContain('Begin');
	});

	test('a dry run shows the same and changes nothing', async () => {
		const before = state();
		await make({ isDry: true, build: () => expect.unreachable() });
		const dry = printed.slice(0, -2);
		expect(printed.join('\n')).toContain('nothing was changed');
		expect(state()).toEqual(before);
		expect(existsSync(join(root, 'dist')), 'nothing is built').toBe(false);
		printed = [];
		await make();
		expect(printed.slice(0, dry.length)).toEqual(dry);
	});

	test('it refuses a tree that is not clean, and touches nothing', async () => {
		writeFileSync(join(root, 'chart.txt'), 'newer');
		const before = state();
		await expect(make()).rejects.toThrow('The tree is not clean');
		expect(state()).toEqual(before);
	});

	test('a second release needs something new to say', async () => {
		await make();
		await expect(make({ version: '0.4.0' })).rejects.toThrow('says nothing under “## Unreleased”');
	});

	test.each([
		[
			'the build fails',
			() => {
				throw new Error('no build');
			},
			'no build',
		],
		['nothing is built', () => mkdirSync(join(root, 'dist')), 'is empty'],
		// The tag of that name is made behind its back, so that git refuses it after the commit.
		[
			'the tag cannot be set',
			() => {
				build();
				git('tag', 'v0.3.0');
			},
			'already exists',
		],
	])('where %s, all is as it was', async (_, fails, reason) => {
		const [head, , status] = state();
		await expect(make({ build: fails })).rejects.toThrow(reason);
		expect([git('rev-parse', 'HEAD'), git('status', '--porcelain')]).toEqual([head, status]);
		expect(read('package.json')).toBe(PACKAGE);
		expect(existsSync(join(root, 'releases/the-joint-review-0.3.0.zip')), 'nothing is packed').toBe(false);
	});

	test('the same files of the same day give the same bytes in every time zone', async () => {
		build();
		const zipped = async (day: string) => (await zipOf(join(root, 'dist'), 'x', day)).toString('base64');
		const zone = process.env.TZ;
		const made = new Set<string>();
		for (const name of ['America/Toronto', 'Asia/Tokyo', 'UTC']) {
			process.env.TZ = name;
			made.add(await zipped('2026-12-01'));
		}
		process.env.TZ = zone;
		expect(made.size).toBe(1);
		expect(made).not.toContain(await zipped('2026-12-02'));
	});
});
