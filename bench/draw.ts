/** The time that drawing takes of a build: every chart of every built page drawn again on the server DOM, and timed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { createServer } from 'vite';
import { pagesIn } from './weights.ts';

interface Drawing {
	/** Pictures drawn: two artboards a chart on a page. */
	pictures: number;
	seconds: number;
}

/**
 * @param root the project; its modules are loaded as the build loads them, through Vite
 * @param pages as paths in `dist`; all of them if not named
 */
export async function drawAll(root: string, dist: string, pages: readonly string[] = pagesIn(dist)): Promise<Drawing> {
	const vite = await createServer({
		root,
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, ws: false },
		optimizeDeps: { noDiscovery: true },
	});
	try {
		const { COLLECTIONS } = (await vite.ssrLoadModule(
			'/src/record/schema/index.ts',
		)) as typeof import('../src/record/schema');
		const { fileOf } = (await vite.ssrLoadModule('/src/record/problem.ts')) as typeof import('../src/record/problem');
		const { readRecord } = (await vite.ssrLoadModule('/src/record/read.ts')) as typeof import('../src/record/read');
		const { drawArtboard, prepare, uidOf } = (await vite.ssrLoadModule(
			'/src/components/charts/build/prepare.ts',
		)) as typeof import('../src/components/charts/build/prepare');
		const texts = COLLECTIONS.map((collection) => [collection, join(root, fileOf(collection))] as const)
			.filter(([, file]) => existsSync(file))
			.map(([collection, file]) => [collection, readFileSync(file, 'utf8')]);
		const { readUnder } = (await vite.ssrLoadModule(
			'/src/record/lines/under.ts',
		)) as typeof import('../src/record/lines/under');
		const { lineFile } = (await vite.ssrLoadModule(
			'/src/record/lines/table.ts',
		)) as typeof import('../src/record/lines/table');
		const { record } = readRecord(Object.fromEntries(texts), (headings, entries) =>
			readUnder((file) => readFileSync(join(root, lineFile(file)), 'utf8'), headings, entries),
		);
		const drawing: Drawing = { pictures: 0, seconds: 0 };
		for (const page of pages) {
			const { document } = parseHTML(readFileSync(join(dist, page), 'utf8'));
			for (const figure of document.querySelectorAll('figure[data-chart]')) {
				const { params } = JSON.parse(figure.querySelector('[data-part=setting]')?.textContent ?? '{}');
				const id = figure.getAttribute('data-chart') ?? '';
				const prepared = prepare(record, id, figure.getAttribute('lang') as 'en' | 'fr' | 'es', params);
				const started = performance.now();
				for (const band of ['narrow', 'wide'] as const) drawArtboard(prepared, band, uidOf(id, params));
				drawing.seconds += (performance.now() - started) / 1000;
				drawing.pictures += 2;
			}
		}
		return drawing;
	} finally {
		await vite.close();
	}
}
