/** What an editor chose in the Embed dialog, and what that is for a snippet. */
import { changed, type Params } from '../charts/contract';
import type { Theme } from '../../embed/address';
import type { Known } from '../../embed/known';
import type { Choice } from '../../embed/snippets';
import type { Locale } from '../../record/format/locale';

export const WAYS = ['iframe', 'loader', 'picture'] as const;

export interface Chosen {
	chart: string;
	way: (typeof WAYS)[number];
	lang: Locale;
	theme: Theme;
	/** As the page shows it now, or as it opens. */
	state: 'now' | 'opens';
	/** Whether it follows the record, or stays as of a day. */
	record: 'live' | 'pinned';
	title: boolean;
	controls: boolean;
	/** In pixels; without one it is as wide as its column. */
	width?: number | undefined;
	/** Of a picture. */
	file: 'png' | 'svg';
	/** Whether the page checks the hash of the loader. */
	integrity?: boolean;
	/** What the preview has said of its height. */
	measured?: { width: number; height: number } | undefined;
}

/** The choice as a snippet takes it. */
export function choiceOf(chosen: Chosen, { pinned }: Known, params: Params): Choice {
	const { chart, controls, lang, record, state, theme, title, way, width } = chosen;
	const day = record === 'pinned' ? { asof: pinned.day, version: pinned.version } : {};
	return {
		chart,
		lang,
		width,
		...day,
		// A picture shows the chart as it opens; the link under it leads to that state too.
		...(way === 'picture' ? {} : { theme, title, controls, params: state === 'now' ? changed(params, {}) : {} }),
	};
}
