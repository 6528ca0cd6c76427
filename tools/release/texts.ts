/** What a release changes in the project's files, as text to text. */
import semver from 'semver';

const UNRELEASED = '## Unreleased';

/** What the section “Unreleased” of a changelog says: empty where it says nothing, undefined where there is none. */
export function unreleased(changelog: string): string | undefined {
	const [, after] = changelog.split(new RegExp(`^${UNRELEASED}$`, 'm'));
	return after?.split(/^## /m)[0]!.trim();
}

/** Gives a changelog's unreleased changes to a version, and leaves an empty section for the next ones. */
export function releaseChangelog(changelog: string, version: string, day: string): string {
	return changelog.replace(new RegExp(`^${UNRELEASED}$`, 'm'), `${UNRELEASED}\n\n## ${version} (${day})`);
}

/** Sets the version in the text of a package.json, or of a lock, which names it twice. Nothing else changes. */
export function setPackageVersion(text: string, version: string): string {
	const json = JSON.parse(text) as { version: string; packages?: { '': { version: string } } };
	json.version = version;
	if (json.packages) json.packages[''].version = version;
	return `${JSON.stringify(json, null, '\t')}\n`;
}

/**
 * Sets the version and the day in the text of CITATION.cff.
 *
 * @param asOf the last day of the record: what is cited is the record as of that day
 * @throws Error if it has no line for one of them
 */
export function setCitation(text: string, version: string, asOf: string): string {
	const set = (content: string, field: string, value: string) => {
		const line = new RegExp(`^${field}: .*$`, 'm');
		if (!line.test(content)) throw new Error(`CITATION.cff: there is no line “${field}: …” to set.`);
		return content.replace(line, `${field}: ${value}`);
	};
	return set(set(text, 'version', version), 'date-released', `'${asOf}'`);
}

/** What must hold before a release. */
export interface State {
	/** The version asked for. */
	version: string;
	/** The version that package.json has. */
	present: string;
	changelog: string;
	/** The files that git sees as changed, as `git status --porcelain` lists them. */
	changed: readonly string[];
	tags: readonly string[];
}

/** Why a version cannot be released, one sentence each. Empty if it can. */
export function refusals({ version, present, changelog, changed, tags }: State): string[] {
	const found: string[] = [];
	if (semver.valid(version) !== version)
		found.push(`“${version}” is no version: three numbers are needed, such as ${semver.inc(present, 'minor')}.`);
	else if (!semver.gt(version, present)) found.push(`${version} is not above the present version, ${present}.`);
	else if (tags.includes(`v${version}`)) found.push(`There is a tag v${version} already.`);
	if (changed.length > 0)
		found.push(`The tree is not clean. Commit these first, or put them aside:\n  ${changed.join('\n  ')}`);
	const section = unreleased(changelog);
	if (section === undefined) found.push(`CHANGELOG.md has no section “${UNRELEASED}”.`);
	else if (section === '')
		found.push(`CHANGELOG.md says nothing under “${UNRELEASED}”: what will readers notice? Write it there.`);
	return found;
}
