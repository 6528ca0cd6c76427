import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { CORE_SCHEMA, load } from 'js-yaml';
import { recordText } from './src/content/recordText.ts';
import { cards } from './src/formats/card/integration.ts';
import { sitemapOptions } from './src/formats/sitemap.ts';
import { yearsInMenu } from './src/lists/eventHref.ts';
import { sandbox } from './src/sandbox/integration.ts';
import { LANGUAGE_NAMES, SITE_NAMES } from './src/site/names.ts';
import { searchIndex } from './src/starlight/searchIndex.ts';
import { withoutUnusedStyles } from './src/starlight/unusedStyles.ts';

/**
 * The public address, where one is known: canonical links and the sitemap need it, and feeds, cards and the page’s
 * description for programs write it where they can. Without it the build is the same site, its addresses relative.
 */
const site = process.env.SITE_URL || undefined;

/**
 * Hashes of the inline scripts that Starlight and our parts of it write into every page (theme, sidebar position). Astro
 * hashes only scripts that Vite bundles; these are emitted as they stand in their files, so their hash can be read there.
 */
function starlightInlineHashes() {
	const own = new URL('./src/starlight/', import.meta.url);
	const theirs = new URL('./node_modules/@astrojs/starlight/dist/', import.meta.url);
	// What we replace is on no page, and each hash weighs on all of them.
	const replaced = new Set(globSync('*.astro', { cwd: own }));
	const bodies = [own, theirs].flatMap((root) => {
		const files = globSync('**/*.astro', { cwd: root });
		return files
			.filter((file) => root === own || !replaced.has(basename(file)))
			.flatMap((file) =>
				[...readFileSync(new URL(file, root), 'utf8').matchAll(/<script is:inline[^>]*>([\s\S]*?)<\/script>/g)].map(
					(match) => match[1] ?? '',
				),
			);
	});
	return [...new Set(bodies)].map((body) => `sha256-${createHash('sha256').update(body).digest('base64')}`);
}

/** The ids of all pages: `index`, `fr`, `fr/tariffs`. */
const pageIds = () =>
	globSync('**/*.{md,mdx}', { cwd: new URL('./src/content/docs/', import.meta.url) }).map((file) =>
		file.replaceAll('\\', '/').replace(/\.mdx?$/, ''),
	);

/** One sidebar link: the page's short name in each language. */
const link = (slug, label, fr, es) => ({ slug, label, translations: { fr, es } });
const group = (label, fr, es, items) => ({ label, translations: { fr, es }, items });

/** The years of the timeline that the menu has room for; the others stand on its page. */
function yearLinks() {
	const years = yearsInMenu(datedEvents());
	return years.map((year) =>
		link(`timeline/${year}`, `Events of ${year}`, `Événements de ${year}`, `Hechos de ${year}`),
	);
}

function datedEvents() {
	const file = new URL('./src/content/record/events.yaml', import.meta.url);
	try {
		const events = load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA });
		return Array.isArray(events) ? events.filter((event) => typeof event?.date === 'string') : [];
	} catch {
		// The build goes on to the check of the record, which says what is wrong with the file.
		return [];
	}
}

/** A module comes with every chart if about half of them draw with it. */
const MOST_CHARTS = 7;

export default defineConfig({
	site,
	build: { inlineStylesheets: 'never' },
	vite: {
		plugins: [recordText(), withoutUnusedStyles()],
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							// What most charts draw with comes in one file: a dozen small ones weigh more. What a page without a
							// chart uses too, such as dates in words, stays apart.
							codeSplitting: {
								minShareCount: MOST_CHARTS,
								groups: [
									{
										name: 'dates',
										test: /[\\/]src[\\/]record[\\/](?:days|format[\\/](?:date|locale))\.ts/,
										priority: 1,
									},
									{
										name: 'kit',
										test: /[\\/]src[\\/](?:components[\\/]charts|record|words)[\\/]|[\\/]node_modules[\\/]d3-/,
									},
								],
							},
						},
					},
				},
			},
		},
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
			title: SITE_NAMES,
			description:
				'The joint review of the trade agreement of Canada, the United States and Mexico: what was asked, what was decided, which tariffs apply.',
			defaultLocale: 'root',
			locales: {
				root: { label: LANGUAGE_NAMES.en, lang: 'en' },
				fr: { label: LANGUAGE_NAMES.fr, lang: 'fr' },
				es: { label: LANGUAGE_NAMES.es, lang: 'es' },
			},
			favicon: '/favicon.svg',
			credits: false,
			// src/pages/404.astro speaks all three languages.
			disable404Route: true,
			// src/starlight/searchIndex.ts makes the index, while pages are still being rendered.
			pagefind: false,
			expressiveCode: false,
			markdown: { headingLinks: false },
			// The list of a page's sections stands after its answer, where <InShort> prints it.
			tableOfContents: false,
			customCss: [
				'./src/styles/fonts.css',
				'./src/styles/tokens.css',
				'./src/styles/base.css',
				'./src/styles/header.css',
				'./src/styles/menu.css',
				'./src/styles/opening.css',
				'./src/styles/claims.css',
				'./src/styles/page-end.css',
				'./src/styles/search.css',
			],
			routeMiddleware: './src/routeData.ts',
			components: {
				// Pagefind's own interface loads on every page, is 31 kB and cannot be moved to another path.
				Search: './src/starlight/Search.astro',
				// The day the record ends stands under the name of the site, on every page.
				SiteTitle: './src/starlight/SiteTitle.astro',
				// Terms explain themselves where they are first used.
				MarkdownContent: './src/starlight/MarkdownContent.astro',
				// A page's figures and sources follow its text.
				Footer: './src/starlight/Footer.astro',
				// Starlight's stop where the browser blocks storage.
				ThemeProvider: './src/starlight/ThemeProvider.astro',
				ThemeSelect: './src/starlight/ThemeSelect.astro',
				// Links, not a menu: they work without scripts and show each language by its own name.
				LanguageSelect: './src/starlight/LanguageSelect.astro',
				// Not used here, yet their style and script would be on every page.
				Banner: './src/starlight/Empty.astro',
				Hero: './src/starlight/Empty.astro',
				PageSidebar: './src/starlight/Empty.astro',
				EditLink: './src/starlight/Empty.astro',
				SocialIcons: './src/starlight/Empty.astro',
			},
			sidebar: [
				group('Start here', 'Pour commencer', 'Para empezar', [
					link('index', 'The review at a glance', 'L’examen en bref', 'La revisión de un vistazo'),
					link('in-five-minutes', 'In five minutes', 'En cinq minutes', 'En cinco minutos'),
					link('where-it-stands', 'Where it stands', 'Où en est-on', 'En qué va'),
					link(
						'how-the-talks-began',
						'How the talks began',
						'Le début des négociations',
						'Cómo empezaron las negociaciones',
					),
					link('timeline', 'Timeline', 'Chronologie', 'Cronología'),
					...yearLinks(),
					link('days', 'Turning points', 'Tournants', 'Momentos clave'),
					link('questions', 'Questions people ask', 'Questions fréquentes', 'Preguntas frecuentes'),
				]),
				group('The review', 'L’examen', 'La revisión', [
					link('agreement', 'The agreement', 'L’accord', 'El tratado'),
					link(
						'joint-review',
						'What a joint review is',
						'Ce qu’est un examen conjoint',
						'Qué es una revisión conjunta',
					),
					link('what-can-happen-next', 'What can happen next', 'Ce qui peut suivre', 'Qué puede pasar'),
					link('who-is-at-the-table', 'Who is at the table', 'Qui est à la table', 'Quién está en la mesa'),
					link('who-stands-where', 'Who stands where', 'Qui défend quoi', 'Quién defiende qué'),
				]),
				group('What is asked', 'Ce qui est demandé', 'Qué se pide', [
					link(
						'concerns',
						'What the US wants from Canada',
						'Ce que les États-Unis veulent du Canada',
						'Qué quiere EE. UU. de Canadá',
					),
					link('concerns/dairy-supply-management', 'Dairy', 'Produits laitiers', 'Lácteos'),
					link('concerns/alcohol-distribution', 'Alcohol', 'Alcool', 'Alcohol'),
					link('concerns/digital-services', 'Digital services', 'Services numériques', 'Servicios digitales'),
					link(
						'concerns/provincial-procurement',
						'Provincial buying',
						'Achats des provinces',
						'Compras de las provincias',
					),
					link('concerns/other', 'Other concerns', 'Autres sujets', 'Otros asuntos'),
					link('mexico', 'What is asked of Mexico', 'Ce qui est demandé au Mexique', 'Qué se pide a México'),
					link('protect-and-partner', 'What Canada wants', 'Ce que veut le Canada', 'Qué quiere Canadá'),
				]),
				group('Sectors and provinces', 'Secteurs et provinces', 'Sectores y provincias', [
					link('sectors', 'The sectors', 'Les secteurs', 'Los sectores'),
					link('sectors/automotive', 'Cars and parts', 'Automobile', 'Automotriz'),
					link('sectors/steel-aluminum', 'Steel and aluminum', 'Acier et aluminium', 'Acero y aluminio'),
					link('sectors/energy-resources', 'Energy and resources', 'Énergie et ressources', 'Energía y recursos'),
					link('sectors/forest-products', 'Forest products', 'Produits forestiers', 'Productos forestales'),
					link('sectors/farm-and-food', 'Farm and food', 'Agroalimentaire', 'Agroalimentario'),
					link('provinces', 'The provinces', 'Les provinces', 'Las provincias'),
				]),
				group('Tariffs', 'Droits de douane', 'Aranceles', [
					link('tariffs', 'Tariffs today', 'Les droits aujourd’hui', 'Los aranceles hoy'),
					link(
						'tariffs/your-goods',
						'What will my goods pay?',
						'Que paieront mes produits?',
						'¿Qué pagarán mis productos?',
					),
					link('tariffs/goods', 'By tariff line', 'Par ligne tarifaire', 'Por línea arancelaria'),
					link('tariffs/how-they-came', 'How the tariffs came', 'L’arrivée des droits', 'Cómo llegaron los aranceles'),
					link(
						'side-deals',
						'Side deals and near-deals',
						'Ententes partielles et manquées',
						'Acuerdos parciales y fallidos',
					),
					link('trade', 'What they did to trade', 'Leur effet sur les échanges', 'Qué hicieron al comercio'),
					link('cost', 'What it would cost', 'Ce qu’il en coûterait', 'Qué costaría'),
				]),
				group('Reference', 'Référence', 'Referencia', [
					link('on-any-day', 'On any day', 'À n’importe quelle date', 'En cualquier día'),
					link('charts', 'Charts', 'Graphiques', 'Gráficas'),
					link('glossary', 'Glossary', 'Glossaire', 'Glosario'),
					link('how-we-know', 'How we know', 'Comment nous le savons', 'Cómo lo sabemos'),
					link('what-changed', 'What changed', 'Ce qui a changé', 'Qué cambió'),
					link('data', 'Data', 'Données', 'Datos'),
					link('data/dictionary', 'Data dictionary', 'Dictionnaire des données', 'Diccionario de datos'),
					link('sources', 'Sources', 'Sources', 'Fuentes'),
					link('sources/official', 'Official documents', 'Documents officiels', 'Documentos oficiales'),
					link('sources/press', 'Press', 'Presse', 'Prensa'),
					link('sources/analysis', 'Analysis and reference', 'Analyses et références', 'Análisis y referencia'),
				]),
			],
		}),
		searchIndex(),
		// Behind Starlight, whose search index is made while the last cards are painted.
		cards(),
		sandbox(),
		// Starlight adds its own sitemap unless one of this name is there: it would list untranslated pages three times over.
		// Without an address it could only warn.
		site ? sitemap(sitemapOptions(pageIds())) : { name: '@astrojs/sitemap', hooks: {} },
	],
});
