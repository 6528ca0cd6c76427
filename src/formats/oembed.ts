/**
 * oEmbed (https://oembed.com): how WordPress, Ghost and others turn an address that an author pastes into a chart. The
 * answers are files, the same whatever is asked; they name the site by its public address, and there are none without one.
 */
import type { Known } from '../embed/known';
import { pageAddress } from '../embed/known';
import { heightAt, SANDBOX } from '../embed/snippets';
import { embedAddress } from '../embed/address';
import type { Locale } from '../record/format/locale';
import { SITE_NAMES } from '../site/names';
import { escapeAttribute, escapeXml } from '../words/xml';

/** The answer for a chart: the fields of the type `rich`, and its picture. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	width: number;
	height: number;
	html: string;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** How wide the frame is made, in pixels: what the columns of most blogs have room for. */
const WIDTH = 640;
/** A PNG file has more pixels than its drawing says (src/formats/card/paint.ts). */
const FINER = 2;

/** The path of the answer for a chart in a language, from the site’s root. */
export const oembedPath = (chart: string, lang: Locale): string => `/oembed/${chart}.${lang}.json`;

/**
 * The answer for a chart.
 *
 * WordPress keeps of the HTML of an unknown host a quotation without attributes and a frame right after it, and hides the
 * quotation as soon as the frame has said its height; Ghost takes the HTML as it is.
 * @param root the public address of the site’s root
 */
export function oembedOf(chart: string, lang: Locale, known: Known, root: string): OEmbed {
	const { heights, name, picture } = known;
	const height = heightAt(heights, WIDTH);
	const src = embedAddress({ chart, lang }, root);
	const link = `<a href="${escapeAttribute(pageAddress(known, {}, root))}">${escapeXml(name)}</a>`;
	const frame =
		`<iframe src="${escapeAttribute(src)}" width="${WIDTH}" height="${height}" frameborder="0" ` +
		`title="${escapeAttribute(name)}" loading="lazy" sandbox="${SANDBOX}" style="max-width:100%"></iframe>`;
	return {
		version: '1.0',
		type: 'rich',
		title: name,
		provider_name: SITE_NAMES[lang],
		provider_url: new URL(lang === 'en' ? '' : `${lang}/`, root).href,
		width: WIDTH,
		height,
		html: `<blockquote>${link}</blockquote>${frame}`,
		thumbnail_url: new URL(`charts/${chart}/${lang}.png`, root).href,
		thumbnail_width: picture.width * FINER,
		thumbnail_height: picture.height * FINER,
	};
}
