/** Puts the sandbox of charts, and of the field of goods, under `/sandbox/` of the development server. The built site does not have it. */
import type { AstroIntegration } from 'astro';

export const sandbox = (): AstroIntegration => ({
	name: 'chart-sandbox',
	hooks: {
		'astro:config:setup': ({ command, injectRoute }) => {
			if (command !== 'dev') return;
			injectRoute({ pattern: '/sandbox', entrypoint: './src/sandbox/index.astro', prerender: true });
			injectRoute({
				pattern: '/sandbox/goods-field/in-[locale]',
				entrypoint: './src/sandbox/goods.astro',
				prerender: true,
			});
			injectRoute({
				pattern: '/sandbox/[chart]/[state]/in-[locale]',
				entrypoint: './src/sandbox/chart.astro',
				prerender: true,
			});
		},
	},
});
