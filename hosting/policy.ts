/**
 * The Content-Security-Policy of the site: what pages carry in a meta element, and what hosts send as a header. Both are
 * written from here (docs/decisions/0004-strict-policy.md).
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { hashSource } from '../src/site/build/hashSource.ts';
import { TRUSTED_POLICY } from '../src/site/trusted.ts';

/** WebAssembly is search’s. */
export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"];
/** Style sheets are files; no page has one in an element or an attribute. */
export const STYLE_SOURCES = ["'self'"];

/** Everything but scripts and styles, as a page can say it of itself. */
export const DIRECTIVES = [
	"default-src 'none'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"frame-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	// Twice, where two scripts of one page were each bundled with it.
	`trusted-types lit-html ${TRUSTED_POLICY} 'allow-duplicates'`,
] as const;

const OWN = new URL('../src/starlight/', import.meta.url);
const THEIRS = new URL('../node_modules/@astrojs/starlight/dist/', import.meta.url);
const INLINE = /<script is:inline[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Hashes of the inline scripts that Starlight and our parts of it write into every page (theme, sidebar position). Astro
 * hashes only scripts that Vite bundles; these are emitted as they stand in their files, so their hash can be read there.
 */
export function inlineHashes(): `sha256-${string}`[] {
	// What we replace is on no page, and each hash weighs on all of them.
	const replaced = new Set([...globSync('*.astro', { cwd: OWN }), 'SidebarPersister.astro']);
	const files = [OWN, THEIRS].flatMap((root) =>
		globSync('**/*.astro', { cwd: root })
			.filter((file) => root === OWN || !replaced.has(basename(file)))
			.toSorted()
			.map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), root), 'utf8')),
	);
	const bodies = files.flatMap((text) => [...text.matchAll(INLINE)].map((match) => match[1] ?? ''));
	return [...new Set(bodies)].map(hashSource);
}

/** The policy of pages as a header. It adds what a meta element cannot say: nobody may put them into a frame. */
export const pagePolicy = (): string =>
	[
		...DIRECTIVES,
		`script-src ${[...SCRIPT_SOURCES, ...inlineHashes().map((hash) => `'${hash}'`)].join(' ')}`,
		`style-src ${STYLE_SOURCES.join(' ')}`,
		"frame-ancestors 'none'",
	].join('; ');

/**
 * The policy that goes with charts for pages of others. Each of them names its own script and sheet by their hashes in its
 * meta element, starting from nothing; the header loosens nothing. It says nothing of frames, which lets everyone have them:
 * `frame-ancestors *` would refuse pages without an origin, such as those of a learning system’s sandbox, and files.
 */
export const FRAME_POLICY = [
	"img-src 'self' data:",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
