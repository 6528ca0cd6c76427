/** The marks of `tariff-trade`: what its layout makes and its drawing draws. */
import type { Marks } from '../../contract';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
	look: 'plain' | 'strong' | 'muted';
}

/** The path of goods, in as many runs as it has. */
export interface PathMark {
	key: string;
	focused: boolean;
	/** A duty falls on the goods in their last month. */
	hit: boolean;
	path: string;
	/** The months of the goods in focus. */
	dots: { key: string; path: string }[];
	texts: TextMark[];
	leader: { key: string; path: string }[];
}

export interface TariffTradeMarks extends Marks {
	paths: PathMark[];
	ring: { key: string; x: number; y: number }[];
	points: { key: string; x: number; y: number }[];
	levels: { key: string; x1: number; x2: number; y: number; text: string; textX: number; major: boolean }[];
	duties: { key: string; x: number; y1: number; y2: number; text: string; textY: number }[];
	notes: TextMark[];
}
