/** Lighthouse's scores as a phone gets them. */
import { fileURLToPath } from 'node:url';
import { findChromium } from '../tests/browser/chromium.ts';
import { installPackages } from '../tools/packages.ts';
import { addressOf } from './first-view.ts';
import { median } from './report.ts';
import { serve } from '../tests/browser/server.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Score {
	page: string;
	/** From 0 to 100. */
	scores: { [C in Category]?: number };
	/** What keeps a category from 100, as Lighthouse calls it. */
	lost: string[];
}

export interface Run {
	page: string;
	categories: readonly Category[];
	/** How often; the median of each score counts. */
	times: number;
}

/** The first elements that an audit complains of, each as its tag and where it stands. */
function placesOf(details: unknown): string[] {
	const { items = [] } = (details ?? {}) as { items?: { node?: { selector?: string; snippet?: string } }[] };
	return items.slice(0, 3).flatMap(({ node }) => (node ? [`${node.snippet} at ${node.selector}`] : []));
}

/** Runs Lighthouse on pages of a built site, one after another. Installs it first where it is not there. */
export async function audit(dist: string, runs: readonly Run[]): Promise<Score[]> {
	installPackages(
		fileURLToPath(new URL('./', import.meta.url)),
		'Lighthouse',
		'BENCH_ONLY=build,weights,view,drawing runs the other parts of the bench.',
	);
	const [{ launch }, { default: lighthouse }] = await Promise.all([import('chrome-launcher'), import('lighthouse')]);
	const host = await serve(dist, 'public');
	const chrome = await launch({
		chromePath: process.env.CHROME_PATH ?? findChromium(),
		chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'],
		logLevel: 'silent',
	});
	const results: Score[] = [];
	try {
		for (const { page, categories, times } of runs) {
			const scores: { [C in Category]?: number[] } = {};
			const lost = new Set<string>();
			for (let time = 0; time < times; time++) {
				const result = await lighthouse(host.url + addressOf(page), {
					port: chrome.port,
					onlyCategories: [...categories],
					logLevel: 'silent',
				});
				if (!result) throw new Error(`Lighthouse gave nothing for ${page}.`);
				if (result.lhr.runtimeError) throw new Error(`Lighthouse, ${page}: ${result.lhr.runtimeError.message}`);
				for (const id of categories) {
					const category = result.lhr.categories[id]!;
					(scores[id] ??= []).push(Math.round((category.score ?? 0) * 100));
					if (category.score === 1) continue;
					for (const { id: audited, weight } of category.auditRefs) {
						const found = result.lhr.audits[audited]!;
						if (weight === 0 || found.score === null || found.score === 1) continue;
						lost.add([audited, found.displayValue, ...placesOf(found.details)].filter(Boolean).join('\n    '));
					}
				}
			}
			const medians = Object.fromEntries(Object.entries(scores).map(([id, values]) => [id, median(values)]));
			results.push({ page, scores: medians, lost: [...lost] });
		}
	} finally {
		chrome.kill();
		await host.close();
	}
	return results;
}
