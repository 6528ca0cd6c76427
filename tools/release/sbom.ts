/** The list of packages that goes with a release, in the CycloneDX format. */

interface Sbom {
	bomFormat: string;
	serialNumber?: string;
	metadata: { timestamp: string; component: { name: string; version: string } };
	components: unknown[];
}

/**
 * The list as `npm sbom` prints it, without what differs from one run or folder to the next: the same lock and the same
 * release give the same bytes.
 *
 * @param printed what `npm sbom --sbom-format cyclonedx` printed
 * @param day the day of the release, `2026-11-28`
 * @throws Error where that is no such list
 */
export function settledSbom(printed: string, version: string, day: string): string {
	const sbom = JSON.parse(printed) as Sbom;
	if (sbom.bomFormat !== 'CycloneDX' || !Array.isArray(sbom.components))
		throw new Error('npm listed no packages in the CycloneDX format.');
	// Made up anew at each run. A document may do without one.
	delete sbom.serialNumber;
	sbom.metadata.timestamp = `${day}T12:00:00Z`;
	// npm names the folder that the project happens to lie in.
	Object.assign(sbom.metadata.component, { name: 'the-joint-review', version });
	return `${JSON.stringify(sbom, null, '\t')}\n`;
}
