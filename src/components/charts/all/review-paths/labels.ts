/** Labels that keep clear of one another and of the edges: one that finds no place is left out. */
import { textWidth } from '../../kit/textWidth';
import { px } from '../../kit/px';
import type { LabelMark } from './marks';

interface Box {
	x1: number;
	x2: number;
	y: number;
}

/** Where a label hangs on its point; `clamp` moves it inside the edges, wherever that is. */
type Hang = 'start' | 'middle' | 'end' | 'clamp';

const GAP = 8;
const LINE = 15;
/** What hangs on a mark begins a little before it, so that it stands under all of the mark. */
const BEFORE = 4;

export class Placer {
	readonly labels: LabelMark[] = [];
	private readonly taken: Box[] = [];

	constructor(
		private readonly size: number,
		private readonly bounds: { x1: number; x2: number },
	) {}

	/** Sets `text` at the first of `hangs` at which it is free, and says whether there was one. */
	place(key: string, text: string, x: number, y: number, hangs: readonly Hang[], strong = false): boolean {
		const width = textWidth(text, this.size, strong);
		const { x1: least, x2: most } = this.bounds;
		for (const hang of hangs) {
			let x1 = { start: x - BEFORE, middle: x - width / 2, end: x + BEFORE - width, clamp: x - width / 2 }[hang];
			if (hang === 'clamp') x1 = Math.max(Math.min(x1, most - width), least);
			const box = { x1, x2: x1 + width, y };
			const free = this.taken.every(
				(other) => Math.abs(other.y - y) >= LINE || box.x2 + GAP < other.x1 || box.x1 - GAP > other.x2,
			);
			if (!free || (hang !== 'clamp' && (box.x1 < least || box.x2 > most))) continue;
			this.taken.push(box);
			const anchor = hang === 'clamp' ? 'middle' : hang;
			const at = { start: box.x1, middle: (box.x1 + box.x2) / 2, end: box.x2 }[anchor];
			this.labels.push({ key, x: px(at), y, anchor, strong, text });
			return true;
		}
		return false;
	}
}
