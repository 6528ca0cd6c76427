/**
 * The frame of a chart as its release keeps it: the same page, under an address with the version, which needs no file
 * outside its own folder and says that it stays as it is.
 */
import type { Locale } from '../../record/format/locale';

interface Copy {
	chart: string;
	lang: Locale;
	version: string;
	/** The path that the site is published under, without a slash at its end. */
	base: string;
}

const inText = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The page of a frame as its release keeps it.
 * @param html the page at `/embed/<chart>/`
 * @returns the page for `/embed/<version>/<chart>/`, whose addresses are all relative: the site may move
 * @throws when it is no page of a frame, or still names a file that changes with the site
 */
export function pinnedCopy(html: string, { base, chart, lang, version }: Copy): string {
	const up = lang === 'en' ? '../../../' : '../../../../';
	// The files of the chart stand in its folder, and the script that all charts share stands beside it.
	const own = new RegExp(`(["'=;])${inText(base)}/(?:charts|embed)/${inText(chart)}/`, 'g');
	const shared = new RegExp(`(["'=;])${inText(base)}/embed/(?=files\\.)`, 'g');
	const rest = new RegExp(`(["'=;])${inText(base)}/(?=[a-z])`, 'g');
	const copy = html
		.replace(/<html\b([^>]*)>/, (_, attributes: string) => {
			const kept = attributes.replace(/ data-(?:kept|asof)="[^"]*"/g, '');
			return `<html${kept} data-asof="kept">`;
		})
		// A copy is found by nobody but those who pasted it.
		.replace(/<link\b[^>]*application\/json\+oembed[^>]*>/g, '')
		.replace(own, `$1${up}embed/${version}/${chart}/`)
		.replace(shared, `$1${up}embed/${version}/`)
		.replace(rest, `$1${up}`);
	if (!/<html[^>]* data-day="/.test(copy)) throw new Error(`${chart}, ${lang}: this is no page of a frame.`);
	const changing = /["'=;][^"'=;\s>]*\/_astro\/[^"'\s>]*/.exec(copy);
	if (changing) throw new Error(`${chart}, ${lang}: a kept frame may not need ${changing[0].slice(1)}.`);
	return copy;
}
