/**
 * What an editor pastes to show a chart: a plain frame, the loader’s element, or a picture. Pure functions from a choice
 * to HTML, Markdown or JSX: the Embed dialog, the page for editors, oEmbed and the tests share them. Whatever a value
 * holds, it stays within its attribute or its text.
 */
import { escapeAttribute, escapeXml } from '../words/xml';
import { embedAddress, embedPath, USUAL, type Embed } from './address';

/** What an editor chose: a chart, in a state, in a language, and how wide it stands. */
export interface Choice extends Embed {
	/** In pixels; without one the frame is as wide as the column it stands in. */
	width?: number | undefined;
	/** The release whose pictures are shown; none for those that follow the record. A pinned embed names it. */
	version?: string | undefined;
}

/** What is known of the chart, in the language of the choice. */
export interface Shown {
	/** The chart’s title in the state chosen, which names the frame. */
	name: string;
	/** The picture, which shows the chart as it opens: what it says in words, and its size in pixels. */
	picture: { alt: string; width: number; height: number };
	/** The address of the page on which the chart stands, and what a link to it says. */
	page: { address: string; text: string };
	/** How high the frame is, by its width. */
	heights: Heights;
}

/** The heights of a frame at some widths, in pixels, the narrowest first. A frame wider than one of them is no higher. */
export type Heights = readonly (readonly [width: number, height: number])[];

/**
 * What a frame may do: run its script, and open links and save files in windows of its own. It has no origin, so that it
 * can neither read nor keep anything, and cannot lead the page around it anywhere.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** From this width on a frame shows the wide picture: that of the figure in it, and the frame’s padding. */
const WIDE_FRAME = 640 + 24;
/** The room that pages leave beside a column on a phone, in pixels. */
const GUTTERS = 48;

/** How high a frame of a width is. */
export function heightAt(heights: Heights, width: number): number {
	const [first] = heights;
	if (!first) throw new Error('A frame needs a height for one width at least.');
	return (heights.findLast(([known]) => known <= width) ?? first)[1];
}

/** A state that is about as high as the one a chart opens in keeps its heights, which fit more browsers than the one that measured. */
const ALIKE = 0.8;
/** Room for what one measure says little of, at other widths. */
const UNSURE = 80;

/**
 * The heights of a frame in another state than the one its chart opens in, from what one such frame was measured to have.
 * A picture gets lower by a share or by a number of lines: what leaves more room is taken.
 */
export function heightsMeasured(heights: Heights, measured: { width: number; height: number }): Heights {
	const usual = heightAt(heights, measured.width);
	const share = measured.height / usual;
	if (share >= ALIKE && share <= 1) return heights;
	const more = measured.height - usual;
	return heights.map(([width, height]) => [width, Math.ceil(Math.max(height + more, height * share)) + UNSURE]);
}

/** The height of a frame of a width where there is room for it, and where there is not, as on a phone. */
function heightsOf(heights: Heights, width: number | undefined): { usual: number; phone: number } {
	const phone = heightAt(heights, 0);
	if (width !== undefined) return { usual: heightAt(heights, width), phone };
	// A column of unknown width may be wide enough for the wide picture, or not: both fit.
	return { usual: Math.max(heightAt(heights, 480), heightAt(heights, WIDE_FRAME)), phone };
}

/**
 * The height as CSS: one where the window has room for the frame, another where it has not. Far below the width the middle
 * of `clamp` is very large, above it very small, so that one of its ends is taken.
 */
function heightStyle(heights: Heights, width: number | undefined): string {
	const { usual, phone } = heightsOf(heights, width);
	if (usual === phone) return `${usual}px`;
	const room = Math.min(width ?? 480, WIDE_FRAME) + GUTTERS;
	return `clamp(${Math.min(usual, phone)}px,(${room}px - 100vw)*${phone > usual ? 99 : -99},${Math.max(usual, phone)}px)`;
}

/** Attributes as HTML writes them; those without a value are left out. */
const attributes = (values: { readonly [name: string]: string | number | undefined }): string =>
	Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
		.join('');

const isName = (name: string) => /^[a-z]+(?:-[a-z]+)*$/.test(name) && !/^on[a-z]/.test(name);

/** A name of a parameter as an attribute may be called: a handler is none. */
function checked(params: Embed['params'] = {}): [string, string][] {
	const wrong = Object.keys(params).filter((name) => !isName(name));
	if (wrong.length > 0) throw new Error(`No chart has a parameter ${wrong.map((name) => `“${name}”`).join(', ')}.`);
	return Object.entries(params);
}

/** The address of the picture that stands for a chart, without its ending. One of a release has the version in it. */
function pictureBase({ chart, lang, version }: Choice, root: string): string {
	const path = version ? `${embedPath({ chart, lang: 'en', version })}${lang}` : `/charts/${chart}/${lang}`;
	return new URL(path.slice(1), root).href;
}

const linked = (href: string, inner: string) => `<a href="${escapeAttribute(href)}">${inner}</a>`;

/**
 * What stands inside a frame or the loader’s element, for feeds and where scripts are blocked: the picture and the
 * chart’s title, linked. The loader names its frame after the text of the link. A program that knows no SVG takes the PNG.
 */
function fallback(choice: Choice, { name, page, picture }: Shown, root: string): string {
	const { alt, height, width } = picture;
	const src = pictureBase(choice, root);
	const img = `<img${attributes({ src: `${src}.png`, width, height, alt, loading: 'lazy' })}>`;
	const either = `<picture><source${attributes({ type: 'image/svg+xml', srcset: `${src}.svg` })}>${img}</picture>`;
	return linked(page.address, `${either}<br>${escapeXml(name)}`);
}

/** The attributes of a plain frame: as little as works is allowed to it. */
function frameAttributes(choice: Choice, { heights, name }: Shown, root: string) {
	const { width, ...embed } = choice;
	return {
		src: embedAddress(embed, root),
		title: name,
		width: width ?? '100%',
		height: heightsOf(heights, width).usual,
		loading: 'lazy',
		sandbox: SANDBOX,
		referrerpolicy: 'no-referrer',
	};
}

/** A plain frame, without a script on the page: its height is that of the chart in the width chosen. */
export function iframeSnippet(choice: Choice, shown: Shown, root: string): string {
	const { width } = choice;
	const style = `width:100%;${width ? `max-width:${width}px;` : ''}height:${heightStyle(shown.heights, width)};border:0`;
	const all = { ...frameAttributes(choice, shown, root), style };
	return `<iframe${attributes(all)}>${fallback(choice, shown, root)}</iframe>`;
}

/**
 * The loader and its element, which makes the frame and gives it the height of its chart.
 * @param integrity the hash of the loader (`sha384-…`), for an editor who pins its bytes; the host of the loader must
 *   allow other origins to read it
 */
export function loaderSnippet(choice: Choice, shown: Shown, root: string, integrity?: string): string {
	const src = new URL('embed/v1.js', root).href;
	const script = `<script${attributes({ src, integrity, crossorigin: integrity && 'anonymous' })} async></script>`;
	return `${script}\n${elementSnippet(choice, shown, root)}`;
}

/** The loader’s element alone, for a page that has the loader already. */
export function elementSnippet(choice: Choice, shown: Shown, root: string): string {
	return `<joint-review-chart${attributes(elementAttributes(choice))}>${fallback(choice, shown, root)}</joint-review-chart>`;
}

/** The loader’s element with the field of goods, for a page that has the loader; a link stands for it in feeds. */
export const goodsSnippet = (lang: Choice['lang'], { address, text }: Shown['page']): string =>
	`<joint-review-chart${attributes({ chart: 'your-goods', lang })}>${linked(address, escapeXml(text))}</joint-review-chart>`;

function elementAttributes({ chart, lang, params, theme, controls, title, asof, version, width }: Choice) {
	return {
		chart,
		lang,
		...Object.fromEntries(checked(params)),
		theme: theme === USUAL.theme ? undefined : theme,
		controls: controls === false ? '0' : undefined,
		title: title === false ? '0' : undefined,
		asof,
		version,
		style: width ? `display:block;max-width:${width}px` : undefined,
	};
}

/** A picture with its text alternative, that leads to the chart’s page: for mail, feeds and print. */
export function pictureSnippet(choice: Choice, shown: Shown, root: string, ending: 'png' | 'svg' = 'png'): string {
	const { page, picture } = shown;
	const width = Math.min(choice.width ?? picture.width, picture.width);
	const height = Math.round((picture.height * width) / picture.width);
	const { alt } = picture;
	const src = `${pictureBase(choice, root)}.${ending}`;
	const img = `<img${attributes({ src, width, height, alt, style: 'max-width:100%;height:auto' })}>`;
	return `<p>${linked(page.address, img)}<br>${linked(page.address, escapeXml(page.text))}</p>`;
}

/** Text as it may stand between the brackets of a link of Markdown (CommonMark). */
const inBrackets = (text: string) => escapeXml(text.replace(/\s+/g, ' ')).replace(/[\\[\]*_`!|~]/g, '\\$&');
/** An address as it may stand between the parentheses of a link of Markdown. */
const inParentheses = (address: string) => address.replaceAll('(', '%28').replaceAll(')', '%29');

/** A picture that leads to the chart’s page, in Markdown. */
export function markdownSnippet(choice: Choice, { page, picture }: Shown, root: string): string {
	const to = inParentheses(page.address);
	const src = inParentheses(`${pictureBase(choice, root)}.png`);
	return `[![${inBrackets(picture.alt)}](${src})](${to})\n\n[${inBrackets(page.text)}](${to})`;
}

/** A plain frame as a component of React, which names attributes and styles in its own way. */
export function reactSnippet(choice: Choice, shown: Shown, root: string): string {
	const { width } = choice;
	const { loading, referrerpolicy: referrerPolicy, sandbox, src, title } = frameAttributes(choice, shown, root);
	const style = { width: '100%', maxWidth: width, height: heightStyle(shown.heights, width), border: 0 };
	const props = { src, title, loading, sandbox, referrerPolicy, style };
	const lines = Object.entries(props).map(([name, value]) => `\t\t\t${name}={${JSON.stringify(value)}}`);
	return ['export function Chart() {', '\treturn (', '\t\t<iframe', ...lines, '\t\t/>', '\t);', '}'].join('\n');
}
