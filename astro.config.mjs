import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/**
 * The public address, where one is known: canonical links and the sitemap need it, nothing else does. Without it the
 * build is the same site with neither.
 */
const site = process.env.SITE_URL || undefined;

/**
 * Hashes of the inline scripts Starlight writes into every page (theme, sidebar position). Astro hashes only scripts
 * that Vite bundles; these are emitted as they stand in the package, so their hash can be read there.
 */
function starlightInlineHashes() {
	const root = new URL('./node_modules/@astrojs/starlight/dist/', import.meta.url);
	const bodies = globSync('**/*.astro', { cwd: root }).flatMap((file) =>
		[...readFileSync(new URL(file, root), 'utf8').matchAll(/<script is:inline[^>]*>([\s\S]*?)<\/script>/g)].map(
			(match) => match[1] ?? '',
		),
	);
	return [...new Set(bodies)].map((body) => `sha256-${createHash('sha256').update(body).digest('base64')}`);
}

/** One sidebar link: the page's short name in each language. */
const link = (slug, label, fr, es) => ({ slug, label, translations: { fr, es } });
const group = (label, fr, es, items) => ({ label, translations: { fr, es }, items });

export default defineConfig({
	site,
	build: { inlineStylesheets: 'never' },
	vite: {
		// Nothing is written into the page itself: scripts, styles and fonts are files, which a strict policy can name.
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Said of every page, of a mark Astro itself puts there and reads back; it would bury warnings of ours.
				onwarn: (warning, warn) => {
					if (warning.code !== 'MODULE_LEVEL_DIRECTIVE' || !warning.message.includes('astro:head-inject'))
						warn(warning);
				},
			},
		},
	},
	// No page holds code, and Shiki's inline styles would not pass the policy below.
	markdown: { syntaxHighlight: false },
	// Pages are small and the reader's connection is theirs: nothing is fetched before it is asked for.
	prefetch: false,
	security: {
		csp: {
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: starlightInlineHashes() },
			styleDirective: {
				resources: [
					{ resource: "'self'", kind: 'element' },
					// Starlight sizes its icons and menus with style attributes; no style element may be inline.
					{ resource: "'unsafe-inline'", kind: 'attribute' },
				],
			},
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"worker-src 'self'",
				"frame-src 'self'",
				"manifest-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
			],
		},
	},
	integrations: [
		starlight({
			title: { en: 'The Joint Review', fr: 'L’examen conjoint', es: 'La revisión conjunta' },
			description:
				'The joint review of the trade agreement of Canada, the United States and Mexico: what was asked, what was decided, which tariffs apply.',
			defaultLocale: 'root',
			locales: {
				root: { label: 'English', lang: 'en' },
				fr: { label: 'Français', lang: 'fr' },
				es: { label: 'Español', lang: 'es' },
			},
			favicon: '/favicon.svg',
			credits: false,
			// src/pages/404.astro speaks all three languages.
			disable404Route: true,
			expressiveCode: false,
			markdown: { headingLinks: false },
			// The list of a page's sections stands after its answer, where <InShort> prints it.
			tableOfContents: false,
			customCss: [
				'./src/styles/fonts.css',
				'./src/styles/tokens.css',
				'./src/styles/site.css',
				'./src/styles/print.css',
			],
			routeMiddleware: './src/routeData.ts',
			components: {
				// Pagefind's own interface loads on every page, is 31 kB and cannot be moved to another path.
				Search: './src/components/starlight/Search.astro',
				// The day the record ends stands under the name of the site, on every page.
				SiteTitle: './src/components/starlight/SiteTitle.astro',
				// A page's figures and sources follow its text.
				Footer: './src/components/starlight/Footer.astro',
				// Links, not a menu: they work without scripts and show each language by its own name.
				LanguageSelect: './src/components/starlight/LanguageSelect.astro',
				// Not used here, yet their style and script would be on every page.
				Banner: './src/components/starlight/Empty.astro',
				Hero: './src/components/starlight/Empty.astro',
				PageSidebar: './src/components/starlight/Empty.astro',
			},
			sidebar: [
				group('Start here', 'Pour commencer', 'Para empezar', [
					link('index', 'The review at a glance', 'L’examen en bref', 'La revisión de un vistazo'),
					link(
						'how-the-talks-began',
						'How the talks began',
						'Le début des négociations',
						'Cómo empezaron las negociaciones',
					),
					link('where-it-stands', 'Where it stands', 'Où en est-on', 'En qué va'),
					link('on-any-day', 'On any day', 'À n’importe quelle date', 'En cualquier día'),
				]),
				group('The review', 'L’examen', 'La revisión', [
					link(
						'joint-review',
						'How the joint review works',
						'Le fonctionnement de l’examen',
						'Cómo funciona la revisión',
					),
					link('protect-and-partner', 'Protect and partner', 'Protéger et coopérer', 'Proteger y cooperar'),
				]),
				group('What the US wants', 'Ce que veulent les États-Unis', 'Qué quiere Estados Unidos', [
					link('concerns/dairy-supply-management', 'Dairy', 'Produits laitiers', 'Lácteos'),
					link('concerns/alcohol-distribution', 'Alcohol', 'Alcool', 'Alcohol'),
					link('concerns/digital-services', 'Digital services', 'Services numériques', 'Servicios digitales'),
					link(
						'concerns/provincial-procurement',
						'Provincial buying',
						'Achats des provinces',
						'Compras de las provincias',
					),
				]),
				group('The sectors', 'Les secteurs', 'Los sectores', [
					link('sectors/automotive', 'Cars and parts', 'Automobile', 'Automotriz'),
					link('sectors/steel-aluminum', 'Steel and aluminum', 'Acier et aluminium', 'Acero y aluminio'),
					link('sectors/energy-resources', 'Energy and resources', 'Énergie et ressources', 'Energía y recursos'),
					link('sectors/forest-products', 'Forest products', 'Produits forestiers', 'Productos forestales'),
				]),
				group('Tariffs', 'Droits de douane', 'Aranceles', [
					link(
						'tariffs',
						'Who pays what, and since when',
						'Qui paie quoi, et depuis quand',
						'Quién paga qué y desde cuándo',
					),
					link('trade', 'What they did to trade', 'Leur effet sur les échanges', 'Qué hicieron al comercio'),
				]),
				group('Reference', 'Référence', 'Referencia', [
					link('charts', 'All charts', 'Tous les graphiques', 'Todas las gráficas'),
					link(
						'sources',
						'Sources and how they were read',
						'Les sources et leur lecture',
						'Las fuentes y cómo se leyeron',
					),
					link('sources/official', 'Official documents', 'Documents officiels', 'Documentos oficiales'),
					link('sources/press', 'Press', 'Presse', 'Prensa'),
					link('sources/analysis', 'Analysis and reference', 'Analyses et références', 'Análisis y referencia'),
				]),
			],
		}),
		// Starlight adds the sitemap integration unless one of this name is there; without an address it could only warn.
		...(site ? [] : [{ name: '@astrojs/sitemap', hooks: {} }]),
	],
});
