/** All kept pictures on one page, as readers see them, for a person to look through: index.html, never committed. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import marks from '../../../src/styles/chart-marks.css?raw';
import tokens from '../../../src/styles/tokens.css?raw';
import { parseSvg } from '../../../src/components/charts/build/prepare';
import type { ChartView } from '../../../src/components/charts/contract';
import { NO_SOURCES } from '../../../src/components/charts/files/sources';
import { svgFile, type Picture } from '../../../src/components/charts/files/svgFile';
import { escapeXml } from '../../../src/words/xml';
import type { Case } from './cases';

const own = import.meta.glob<string>('../../../src/components/charts/all/*/marks.css', {
	query: '?raw',
	import: 'default',
	eager: true,
});

export interface Shown {
	of: Case;
	view: ChartView;
	picture: Picture;
	/** How it was kept before, where it is another now. */
	before?: string;
}

/** The elements inside a kept picture, its ids made its own so that two on one page do not mix up their textures. */
const innerOf = (text: string) =>
	text
		.slice(text.indexOf('>', text.indexOf('<svg')) + 1, text.lastIndexOf('</svg>'))
		.replaceAll('picture-', 'before-picture-');

const documentOf = (view: ChartView, picture: Picture) =>
	svgFile(view, picture, { page: '', sources: NO_SOURCES }, parseSvg).replace(/^<\?xml.*\n/, '');

function figure({ of, view, picture, before }: Shown): string {
	const name = escapeXml(of.file);
	if (before === undefined) return `<figure><figcaption>${name}</figcaption>${documentOf(view, picture)}</figure>`;
	return (
		`<figure class="changed"><figcaption>${name}: before, and now</figcaption>` +
		`${documentOf(view, { ...picture, inner: innerOf(before) })}${documentOf(view, picture)}</figure>`
	);
}

/** The face that texts are laid out for. It stands in the page itself: a page opened from a folder may load no font. */
const FACE = `@font-face {
	font-family: 'Source Sans';
	src: url(${font});
	font-weight: 200 900;
}`;

/** Writes the page, changed pictures first, and the styles that a picture opened by itself looks for. */
export function writeSheet(shown: readonly Shown[]): void {
	const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
	writeFileSync(path('styles.css'), [FACE, tokens, marks, ...Object.values(own)].join('\n'));
	const ordered = [
		...shown.filter(({ before }) => before !== undefined),
		...shown.filter(({ before }) => before === undefined),
	];
	writeFileSync(
		path('index.html'),
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>
${FACE}
body { font: 15px/1.4 sans-serif; margin: 1rem; background: #eee; }
main { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
figure { margin: 0; padding: .5rem; background: #fff; }
figure.changed { outline: 3px solid #b00; }
svg { display: block; max-width: 100%; height: auto; }
</style>
<h1>${shown.length} pictures, ${shown.filter(({ before }) => before !== undefined).length} changed</h1>
<main>${ordered.map(figure).join('\n')}</main></html>
`,
	);
}
