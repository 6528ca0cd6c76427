/** The files that a public forge reads: workflows, forms, updates. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES } from '~/record/format';
import { READ, SOURCE_KINDS } from '~/record/schema';
import { devEngines, scripts } from '../../package.json';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const filesOf = (pattern: string) =>
	globSync(pattern, { cwd: ROOT, exclude: ['**/node_modules/**', 'dist/**', '**/out/**'] })
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted();

const WORKFLOWS = filesOf('.github/workflows/*.yml');
const FORMS = filesOf('.github/ISSUE_TEMPLATE/[0-9]*.yml');

// GitHub's own parser imports a JSON file without saying so, which bundlers allow and Node does not.
registerHooks({
	resolve(specifier, context, next) {
		const found = next(specifier, context);
		return specifier.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
	},
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

/** What GitHub would refuse in a workflow. */
function faultsOf(name: string, content: string): string[] {
	const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
	return context.errors.getErrors().map(({ message }) => message);
}

/** The actions a workflow uses in another way than by the commit of a release that a comment names. */
const loose = (content: string) =>
	[...content.matchAll(/\buses:\s*(.+)/g)]
		.map(([, used]) => used!)
		.filter((used) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used));

/** The scripts of package.json that a text runs. */
const scriptsIn = (content: string) => [...content.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name!);

interface Step {
	uses?: string;
	with?: { [name: string]: unknown };
}
interface Job {
	'timeout-minutes'?: number;
	permissions?: unknown;
	steps: Step[];
	strategy?: { matrix: { [name: string]: string[] } };
}

describe.each(WORKFLOWS)('%s', (path) => {
	const content = read(path);
	const workflow = parse(content) as { permissions: unknown; concurrency?: unknown; jobs: { [id: string]: Job } };

	test('is what GitHub understands', () => expect(faultsOf(path, content)).toEqual([]));

	test('names each action by the commit of a release', () => expect(loose(content)).toEqual([]));

	test('runs scripts that package.json has', () => {
		expect(scriptsIn(content).filter((name) => !(name in scripts))).toEqual([]);
	});

	test('may read the repository and do nothing else, and does not run for hours', () => {
		expect(workflow.permissions).toEqual({ contents: 'read' });
		expect(workflow.concurrency).toBeDefined();
		for (const [id, job] of Object.entries(workflow.jobs)) {
			// What publishes the site takes what was built, runs nothing of the repository, and may do that alone.
			const publishes = job.steps.every(({ uses }) => uses?.startsWith('actions/deploy-pages@'));
			expect(job.permissions, id).toEqual(publishes ? { pages: 'write', 'id-token': 'write' } : undefined);
			expect(job['timeout-minutes'], id).toBeLessThanOrEqual(60);
			for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
				expect(step.with?.['persist-credentials'], `${id}: a checkout must not keep its key`).toBe(false);
		}
	});
});

test('what a workflow gets wrong would be found', () => {
	const wrong = read('.github/workflows/site.yml')
		.replace(/actions\/setup-node@\S+ # \S+/, 'actions/setup-node@v6')
		.replace('contents: read', 'contents: all')
		.replace('github.ref ', 'githb.ref ')
		.replace('npm run build', 'npm run biuld');
	expect(loose(wrong)).toEqual(['actions/setup-node@v6']);
	expect(faultsOf('site.yml', wrong).join('\n')).toMatch(/'all'[^]*githb/);
	expect(scriptsIn(wrong)).toContain('biuld');
});

test('one action is of one release in every workflow', () => {
	const used = WORKFLOWS.flatMap((path) => [...read(path).matchAll(/uses: ([\w/-]+)@(.+)/g)]);
	const releases = new Map(used.map(([, action, release]) => [action, release]));
	for (const [, action, release] of used) expect(release, action).toBe(releases.get(action));
});

test('the workflows run each part of `npm test`', () => {
	const parts = scriptsIn(scripts.test);
	expect(parts.length).toBeGreaterThan(3);
	expect(WORKFLOWS.flatMap((path) => scriptsIn(read(path)))).toEqual(expect.arrayContaining(parts));
});

describe('each lock', () => {
	const folders = filesOf('**/package-lock.json').map((path) => dirname(path));

	test('is asked for known faults', () => {
		const { jobs } = parse(read('.github/workflows/audit.yml')) as { jobs: { audit: Job } };
		expect(jobs.audit.strategy?.matrix.folder?.toSorted()).toEqual(folders.toSorted());
	});

	test('is kept up to date', () => {
		const { updates } = parse(read('.github/dependabot.yml')) as {
			updates: { 'package-ecosystem': string; directory?: string; directories?: string[] }[];
		};
		const npm = updates.filter((update) => update['package-ecosystem'] === 'npm');
		const kept = npm.flatMap(({ directory, directories }) => directories ?? [directory!]);
		expect(kept.map((path) => path.slice(1) || '.').toSorted()).toEqual(folders.toSorted());
	});
});

interface Field {
	type: string;
	id?: string;
	attributes: { label?: string; value?: string; options?: string[] };
	validations?: { required: boolean };
}
const formOf = (path: string) =>
	parse(read(path)) as { name: string; description: string; title: string; labels: string[]; body: Field[] };

test('there is a form for each thing that readers report', () => {
	expect(FORMS.map((path) => formOf(path).name)).toEqual(['A wrong figure', 'A better source', 'A translation']);
});

describe.each(FORMS)('%s', (path) => {
	const { body, ...form } = formOf(path);
	const fields = body.filter(({ type }) => type !== 'markdown');

	test('has what the forge asks of a form, and nothing else', () => {
		expect(Object.keys(form).toSorted()).toEqual(['description', 'labels', 'name', 'title']);
		for (const { type, id, attributes, validations, ...rest } of fields) {
			expect(['input', 'textarea', 'dropdown', 'checkboxes'], id).toContain(type);
			expect(id).toMatch(/^[a-z]+$/);
			expect(attributes.label, id).toMatch(/\S/);
			expect(validations?.required, id).toBeTypeOf('boolean');
			expect(rest, id).toEqual({});
			const options = attributes.options ?? [];
			expect(options.length > 1, id).toBe(type === 'dropdown');
			expect(new Set(options).size, id).toBe(options.length);
		}
		for (const { attributes } of body.filter(({ type }) => type === 'markdown')) expect(attributes.value).toMatch(/\S/);
	});

	test('asks each thing once', () => {
		expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
		expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
	});

	test('offers what the record knows', () => {
		const options = (id: string) => fields.find((field) => field.id === id)?.attributes.options;
		expect(options('kind') ?? SOURCE_KINDS).toEqual(SOURCE_KINDS);
		expect(options('lang') ?? LOCALES).toEqual(LOCALES);
		expect(options('read') ?? READ).toHaveLength(READ.length);
	});
});

test('.nvmrc names a Node that the tools run in', () => {
	expect(
		semver.subset(`${read('.nvmrc').trim()}.21`, devEngines.runtime.version),
		'.nvmrc names a Node that devEngines in package.json allows',
	).toBe(true);
});

/** The scripts that a person runs: not those of npm itself, nor the parts of `check`. */
const COMMANDS = Object.keys(scripts).filter((name) => !/^(postinstall|check:\w+)$/.test(name));

test('the README has each command', () => {
	const named = [...read('README.md').matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name]) => name!);
	expect(COMMANDS.filter((name) => !named.includes(name))).toEqual([]);
});

test.each(filesOf('{*.md,docs/**/*.md,.github/**/*.md}'))('%s: the commands it names are in package.json', (path) => {
	expect(scriptsIn(read(path)).filter((name) => !(name in scripts))).toEqual([]);
});

test.each(filesOf('{*.md,docs/**/*.md,.github/**/*.md}'))('%s: the files it leads to are there', (path) => {
	const text = read(path).replaceAll(/```[^]*?```/g, '');
	const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
	for (const target of targets.filter((to) => !/^(https?:|#)/.test(to)))
		expect(existsSync(join(ROOT, dirname(path), target.replace(/#.*/, ''))), `${path} leads to ${target}`).toBe(true);
});
