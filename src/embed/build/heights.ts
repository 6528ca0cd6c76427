/**
 * Build only: how high a frame is at some widths, for an editor who pastes one without a script. Browsers lay frames out;
 * this adds up what stands in one, line by line, from the pictures as they are drawn. tests/browser/embed-heights.test.ts
 * holds it against what a browser makes of it.
 */
import { drawArtboard, type Prepared } from '../../components/charts/build/prepare';
import { bandOf } from '../../components/charts/contract';
import { textWidth, wrap } from '../../components/charts/kit/textWidth';
import { formatWhen } from '../../record/format';
import { SITE_NAMES } from '../../site/names';
import { wordsIn } from '../../words/ofSite';
import type { Heights } from '../snippets';

/** The widths that heights are given for, in pixels. The first is that of the smallest phones. */
const WIDTHS = [320, 360, 480, 560, 664, 720, 800] as const;

/** What src/styles/embed.css and charts.css say, in pixels: a line of each text, and what is around it. */
const PADDING = 12;
const TITLE = { size: 20.8, line: 26 };
const SUBTITLE = { size: 15.2, line: 21.3 };
const CONTROLS = 48;
const READOUT = { size: 15.2, line: 22.1, around: 38, least: 128, buttons: 100 };
const DESCRIPTION = { size: 15.2, line: 22.8 };
const TABLE = 52;
const FOOT = { size: 13.6, line: 24, between: 2.4, gap: 16 };
/** A frame has a font of the reader’s system, which may be wider than the one measured; and titles are in a serif face. */
const WIDER = 1.04;
const SERIF = 1.12;
/** A line more than is needed is better than a bar to scroll with. */
const SPARE = 50;

const lines = (text: string, width: number, size: number, wider = WIDER) => wrap(text, width / wider, size, 99).length;

/** How many lines the items of the foot take, which stand beside each other where they fit. */
function footLines(items: readonly string[], width: number): number {
	let count = 1;
	let at = 0;
	for (const item of items) {
		const own = textWidth(item, FOOT.size) * WIDER;
		if (at > 0 && at + own > width) [count, at] = [count + 1, 0];
		count += Math.max(0, lines(item, width, FOOT.size) - 1);
		at += own + FOOT.gap;
	}
	return count;
}

/** How high the picture of a band is, as the drawing says. */
function pictureHeight(prepared: Prepared, width: number): number {
	const [, height] = /^<svg[^>]*? height="([\d.]+)"/.exec(drawArtboard(prepared, bandOf(width), 'height')) ?? [];
	if (height === undefined) throw new Error(`The picture of "${prepared.chart.id}" has no height.`);
	return Number(height);
}

/** How high the frame of a chart in its state is, in pixels, at each of the widths. */
export function frameHeights(prepared: Prepared): Heights {
	const { chart, context, data, state } = prepared;
	const { locale, t: words } = context;
	const t = wordsIn(locale);
	const readout = chart.readout(data, state, context);
	const foot = [
		words('chart.common.source', { day: formatWhen(data.asOf, locale) }),
		t('jr.embed.live'),
		t('jr.embed.open', { site: SITE_NAMES[locale] }),
		words('chart.common.hint'),
		`${words('chart.common.csv')} ${words('chart.common.svg')} ${words('chart.common.png')} ${' '.repeat(12)}`,
	];
	return WIDTHS.map((frame) => {
		const width = frame - 2 * PADDING;
		const beside = width - READOUT.buttons;
		const said = [readout.heading, ...readout.lines, readout.href?.label ?? ''].filter(Boolean);
		const readoutLines = said.reduce((sum, line) => sum + lines(line, beside, READOUT.size), 0);
		const rows = footLines(foot, width);
		const height =
			2 * PADDING +
			lines(chart.title(data, state, context), width, TITLE.size, SERIF) * TITLE.line +
			lines(chart.subtitle(data, state, context), width, SUBTITLE.size) * SUBTITLE.line +
			pictureHeight(prepared, width) +
			CONTROLS +
			Math.max(READOUT.least, readoutLines * READOUT.line + READOUT.around) +
			lines(chart.describe(data, state, context), width, DESCRIPTION.size) * DESCRIPTION.line +
			TABLE +
			rows * FOOT.line +
			(rows - 1) * FOOT.between;
		return [frame, Math.ceil(height + SPARE)] as const;
	});
}
