/** A release from beginning to end: the files, the build, the archive, what is kept for pinned embeds, the commit, the tag. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../../src/offline/build/zip';
import { changedFiles, commitAndTag, commitsSince, restore, tagsOf } from './git';
import { keepRelease } from './keep';
import { writeWithHash } from './sums';
import { settledSbom } from './sbom';
import { refusals, releaseChangelog, setCitation, setPackageVersion, unreleased } from './texts';

export interface Release {
	/** The project's folder. */
	root: string;
	version: string;
	/** The day of the release, `2026-11-28`. */
	day: string;
	/** The last day of the record. */
	asOf: string;
	/**
	 * Builds the site into dist/ for the version that is being made, and its offline edition into dist-offline.zip. Throws
	 * where it cannot be built.
	 */
	build: (version: string) => void;
	/** The list of the packages that the site is built with, as `npm sbom` prints it in the CycloneDX format. */
	listPackages: () => string;
	/** Prints one line or several. */
	print: (text: string) => void;
	/** Shows everything and changes nothing. */
	isDry: boolean;
}

/** The lines of two texts between the first and the last that differ, as a person reads a change. */
function changedLines(before: string, after: string): string[] {
	const [old, now] = [before.split('\n'), after.split('\n')];
	const most = Math.min(old.length, now.length);
	let first = 0;
	while (first < most && old[first] === now[first]) first++;
	let last = 1;
	while (last <= most - first && old.at(-last) === now.at(-last)) last++;
	const between = (lines: string[]) => lines.slice(first, lines.length - last + 1);
	return [...between(old).map((line) => `  - ${line}`), ...between(now).map((line) => `  + ${line}`)];
}

/**
 * Makes a release. What fails leaves the files as they were, without a commit and without a tag.
 *
 * @throws Error with every reason why it cannot be made
 */
export async function release(task: Release): Promise<void> {
	const { root, version, day, asOf, build, listPackages, print, isDry } = task;
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const changelog = read('CHANGELOG.md');
	const present = (JSON.parse(read('package.json')) as { version: string }).version;
	const tags = tagsOf(root);
	const reasons = refusals({ version, present, changelog, changed: changedFiles(root), tags });
	if (reasons.length > 0) throw new Error(reasons.join('\n'));

	const section = unreleased(changelog)!;
	const files: { [file: string]: string } = {
		'CHANGELOG.md': releaseChangelog(changelog, version, day),
		'package.json': setPackageVersion(read('package.json'), version),
		'package-lock.json': setPackageVersion(read('package-lock.json'), version),
		'CITATION.cff': setCitation(read('CITATION.cff'), version, asOf),
	};
	const name = `the-joint-review-${version}`;
	const archive = join('releases', `${name}.zip`);
	const edition = join('releases', `${name}-offline.zip`);
	const configurations = join('releases', `${name}-hosting.zip`);
	const packages = join('releases', `${name}.cdx.json`);

	print(`${present} → ${version}, ${day}. The record ends on ${asOf}.\n\n${section}\n`);
	const commits = commitsSince(root, `v${present}`);
	const since = tags.includes(`v${present}`) ? `since ${present}` : `in all, since there is no tag v${present}`;
	print([`${commits.length} ${commits.length === 1 ? 'commit' : 'commits'} ${since}:`, ...commits, ''].join('\n  '));
	for (const [file, text] of Object.entries(files)) print([file, ...changedLines(read(file), text)].join('\n'));
	if (isDry) {
		print(`\nA dry run: nothing was changed. The release would build the site, pack it into ${archive},`);
		print(
			`and its offline edition into ${edition}, keep its frames under kept/embed/, commit all this as “Release ${version}” and set the tag v${version}.`,
		);
		return;
	}

	const written = Object.keys(files);
	try {
		for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
		build(version);
		const content = await zipOf(join(root, 'dist'), name, day);
		const hash = writeWithHash(join(root, archive), content);
		const offline = readFileSync(join(root, 'dist-offline.zip'));
		const offlineHash = writeWithHash(join(root, edition), offline);
		// What writes the configurations stays here; what they say goes along.
		writeWithHash(join(root, configurations), await zipOf(join(root, 'hosting'), 'hosting', day, /\.ts$/));
		writeWithHash(join(root, packages), Buffer.from(settledSbom(listPackages(), version, day)));
		const kept = keepRelease(root, version, asOf);
		written.push(...kept.files);
		commitAndTag(root, written, version, `The Joint Review ${version}\n\n${section}\n`);
		print(`\n${archive}, ${(content.length / 1e6).toFixed(1)} MB, sha256 ${hash}`);
		print(`${edition}, ${(offline.length / 1e6).toFixed(1)} MB, sha256 ${offlineHash}`);
		print(`Kept for pinned embeds: ${kept.files[0]}, ${(kept.bytes / 1e6).toFixed(1)} MB`);
	} catch (error) {
		for (const file of [archive, edition, configurations, packages])
			for (const made of [file, `${file}.sha256`]) rmSync(join(root, made), { force: true });
		restore(root, written);
		throw error;
	}
	print(`Committed, and tagged v${version}. Nothing has left this computer: git push --follow-tags publishes it.`);
}
