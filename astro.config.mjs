import { globSync } from 'node:fs';
import { posix } from 'node:path';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { sidebar } from './astro.sidebar.mjs';
import { DIRECTIVES, inlineHashes, SCRIPT_SOURCES, STYLE_SOURCES } from './hosting/policy.ts';
import { recordText } from './src/content/recordText.ts';
import { copies, KEEPS_COPIES } from './src/copies/build/integration.ts';
import { embedCode } from './src/embed/build/code.ts';
import { keptEmbeds } from './src/embed/build/integration.ts';
import { cards } from './src/formats/card/integration.ts';
import { sitemapOptions } from './src/formats/sitemap.ts';
import { sandbox } from './src/sandbox/integration.ts';
import { PUBLIC_ADDRESS } from './src/site/build/publicAddress.ts';
import { relocatable } from './src/site/build/relocate.ts';
import { shortPreload } from './src/site/build/preload.ts';
import { LANGUAGE_NAMES, SITE_NAMES } from './src/site/names.ts';
import { lostPages } from './src/starlight/lostPages.ts';
import { searchIndex } from './src/starlight/searchIndex.ts';
import { withoutStyleAttributes } from './src/starlight/styleAttributes.ts';
import { withoutUnusedStyles } from './src/starlight/unusedStyles.ts';

const site = PUBLIC_ADDRESS?.origin;

/** The ids of all pages: `index`, `fr`, `fr/tariffs`. */
const pageIds = () =>
	globSync('**/*.{md,mdx}', { cwd: new URL('./src/content/docs/', import.meta.url) }).map((file) =>
		file.replaceAll('\\', '/').replace(/\.mdx?$/, ''),
	);

/** A module comes with every chart if about half of them draw with it. */
const MOST_CHARTS = 8;

/**
 * What a script loads later is not listed in it, file by file: the list would be most of it. The frame of a chart is loaded
 * with each chart and needs the same kit, so that its list serves all of them. Astro takes this setting from a plugin only.
 */
const fewPreloads = {
	name: 'few-preloads',
	configEnvironment: (name) =>
		name === 'client' && {
			build: {
				modulePreload: {
					polyfill: false,
					resolveDependencies: (file, needs) => (/\/onPage\.[^/]+$/.test(file) ? needs : []),
				},
			},
		},
};

/**
 * A script names other files from itself, so that the folder works under any path. Modules are loaded from addresses that
 * Vite reads against the script; others need the address in full.
 */
const fromItself = (file, { hostId, hostType, ssr }) => {
	if (ssr || hostType !== 'js') return undefined;
	return file.endsWith('.js') ? posix.relative(posix.dirname(hostId), file) : { relative: true };
};

export default defineConfig({
	site,
	// The path of the public address, for what is absolute; all else is made relative when the site is built.
	base: PUBLIC_ADDRESS?.pathname ?? '/',
	build: { inlineStylesheets: 'never' },
	vite: {
		// Where readers report an error: the address of a forge’s form, or one for mail. Neither is known unless it is set.
		define: {
			'import.meta.env.KEEPS_COPIES': JSON.stringify(KEEPS_COPIES),
			'import.meta.env.REPORT_FORM': JSON.stringify(process.env.REPORT_FORM ?? ''),
			'import.meta.env.REPORT_ADDRESS': JSON.stringify(process.env.REPORT_ADDRESS ?? ''),
		},
		plugins: [recordText(), withoutUnusedStyles(), withoutStyleAttributes(), fewPreloads, shortPreload(), embedCode()],
		experimental: { renderBuiltUrl: fromItself },
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
									// What every page with a chart loads: three small files weigh more than one.
									{
										name: 'charts',
										test: /[\\/]charts[\\/]browser[\\/](?:ownData|pageDay|supply)\.ts/,
										minShareCount: 1,
										priority: 2,
									},
									{
										name: 'dates',
										test: /[\\/]src[\\/]record[\\/](?:days|format[\\/](?:date|locale))\.ts/,
										priority: 3,
									},
									// An answer about goods is told with these, and mostly without a chart.
									{
										name: 'figures',
										test: /[\\/]src[\\/]record[\\/]format[\\/](?:number|figure|units)\.ts/,
										minShareCount: 1,
										priority: 1,
									},
									// What a chart and the day control read an address with.
									{
										name: 'address',
										test: /[\\/]charts[\\/]browser[\\/](?:address|dayField)\.ts/,
										minShareCount: 1,
										priority: 2,
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
			scriptDirective: { resources: SCRIPT_SOURCES, hashes: inlineHashes() },
			styleDirective: { resources: STYLE_SOURCES },
			directives: DIRECTIVES,
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
				// The way to a page stands over its heading.
				PageTitle: './src/starlight/PageTitle.astro',
				// The group of a page is open, and the page in view.
				Sidebar: './src/starlight/Sidebar.astro',
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
			sidebar,
		}),
		// Before all that reads what was built.
		lostPages(),
		searchIndex(),
		// Behind Starlight, whose search index is made while the last cards are painted.
		cards(),
		// Behind the cards: it copies pictures that are painted with them.
		keptEmbeds(),
		sandbox(),
		// Starlight adds its own sitemap unless one of this name is there: it would list untranslated pages three times over.
		// Without an address it could only warn.
		PUBLIC_ADDRESS
			? sitemap(sitemapOptions(pageIds(), PUBLIC_ADDRESS.pathname))
			: { name: '@astrojs/sitemap', hooks: {} },
		// It reads what all others wrote.
		relocatable(),
		// The last: it lists the files as they are served.
		copies(),
	],
});
