/** What the bench uses of the packages in bench/package.json, since they are there only after it has run once. */
declare module 'chrome-launcher' {
	export function launch(options: {
		chromePath?: string | undefined;
		chromeFlags: string[];
		logLevel: 'silent';
	}): Promise<{ port: number; kill(): void }>;
}
declare module 'lighthouse' {
	interface Audit {
		/** From 0 to 1; null where the audit has nothing to judge. */
		score: number | null;
		displayValue?: string;
		details?: unknown;
	}
	interface Category {
		score: number | null;
		auditRefs: { id: string; weight: number }[];
	}
	interface Report {
		runtimeError?: { message: string };
		categories: { [id: string]: Category };
		audits: { [id: string]: Audit };
	}
	export default function lighthouse(
		url: string,
		flags: { port: number; onlyCategories: string[]; logLevel: 'silent' },
	): Promise<{ lhr: Report } | undefined>;
}
