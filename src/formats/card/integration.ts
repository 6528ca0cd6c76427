/** Writes the cards of all pages and the pictures of all charts. The development server paints each when it is asked for. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { collectCards, type Cards } from './painted.ts';

export function cards(): AstroIntegration {
	let asked: Cards | undefined;
	return {
		name: 'cards',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				injectRoute({ pattern: '/cards/[...page].png', entrypoint: './src/formats/card/endpoint.ts', prerender: true });
			},
			'astro:build:start': () => {
				asked = collectCards();
			},
			'astro:build:done': async ({ dir, logger }) => {
				for (const [path, painting] of asked ?? []) {
					const card = await painting;
					if ('error' in card) throw new Error(`The picture ${path} cannot be painted: ${card.error.message}`);
					// A site with one plain card is better than no site; the maintainer is told which and why.
					if (card.trouble)
						logger.warn(`The card ${path} is plain, because its chart cannot be painted. ${card.trouble}`);
					const file = new URL(`.${path}`, dir);
					await mkdir(new URL('.', file), { recursive: true });
					await writeFile(file, card.picture);
				}
			},
		},
	};
}
