/** What a panel of `sector-months` is drawn from. */
import { px } from '../../kit/px';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
	look: 'plain' | 'strong' | 'muted';
}

export interface RectMark {
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface LineMark {
	key: string;
	x1: number;
	x2: number;
	y1: number;
	y2: number;
}

export interface StartMark extends LineMark {
	/** The duty fell again within a month. */
	brief: boolean;
}

export interface PanelMark {
	key: string;
	focused: boolean;
	/** The keys of the months it shows. */
	keys: string[];
	ground: RectMark;
	/** Where a duty was charged. */
	shades: RectMark[];
	/** The same periods as a strip under the baseline. */
	strips: RectMark[];
	/** Months that are not reported. */
	gaps: RectMark[];
	/** The baseline, the top of the scale, the turn of the year. */
	rules: LineMark[];
	/** The days on which a duty began or changed. */
	starts: StartMark[];
	cursor: LineMark;
	lines: { key: 'before' | 'now'; path: string }[];
	dots: { key: string; x: number; y: number; r: number; focused: boolean }[];
	texts: TextMark[];
}

export const text = (key: string, x: number, y: number, words: string, look: TextMark['look'] = 'plain'): TextMark => ({
	key,
	x: px(x),
	y: px(y),
	text: words,
	look,
});
