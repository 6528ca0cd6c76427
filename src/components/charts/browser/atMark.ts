/** At the mark in focus: a label that says in short what the line below says, and the window that follows the focus. */
import { adopt } from '../../../styles/adopt';
import css from '../../../styles/chart-label.css?raw';
import { nextMark } from './nextMark';
import type { Chart, ChartData, Context, Readout } from '../contract';

/** What stands for the focus in the pictures of all charts. */
const FOCUS = ['ring', 'course-ring', 'focused'].map((name) => `.${name}`).join() + ", [data-place='focus']";
/** The line of a day: where the focus is a whole row, it says where along the row. */
const CURSOR = '.cursor-line';

/** Space between a mark and its label, and between a mark and the edge of the window, in pixels. */
const GAP = 6;
/** A line of more letters is left to the text below the picture. */
const LONGEST = 110;

/** The heading of a readout, and the first sentence of its first line if that is short. */
export function shortOf({ heading, lines }: Readout): string[] {
	const first = /^.+?(?<!\b\p{Lu})[.!?](?=\s+\p{Lu})/u.exec(lines[0] ?? '')?.[0] ?? lines[0] ?? '';
	return first !== '' && first.length <= LONGEST ? [heading, first] : [heading];
}

const sides = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The mark in focus. */
interface Focus {
	box: Box;
	/** Where along it the reader is. */
	x: number;
}

/** The mark in focus, in the window; null where the picture has none. */
function focusIn(svg: SVGElement): Focus | null {
	const boxes = [...svg.querySelectorAll(FOCUS)]
		.map((element) => element.getBoundingClientRect())
		.filter(({ width, height }) => width + height > 0)
		.toSorted((a, b) => a.width * a.height - b.width * b.height);
	const cursor = svg.querySelector(CURSOR)?.getBoundingClientRect();
	// A month without a figure has no mark but the upper end of its line.
	const [box = cursor && { ...sides(cursor), bottom: cursor.top + 1 }] = boxes;
	if (!box) return null;
	const isRow = cursor && box.right - box.left > svg.getBoundingClientRect().width / 2;
	const at = isRow ? cursor : box;
	return { box: sides(box), x: (at.left + at.right) / 2 };
}

export interface Size {
	width: number;
	height: number;
}

/**
 * Where a label stands: over the mark, under it or beside it, inside `frame` and never on the mark; null where there is no
 * such place.
 * @param x where along the mark the reader points
 */
export function placeLabel(
	mark: Box,
	{ width, height }: Size,
	frame: Box,
	x: number,
): { left: number; top: number } | null {
	const within = (at: number, size: number, from: number, to: number) => Math.min(Math.max(at, from), to - size);
	const left = within(x - width / 2, width, frame.left, frame.right);
	const top = within((mark.top + mark.bottom - height) / 2, height, frame.top, frame.bottom);
	const places = [
		{ left, top: mark.top - GAP - height },
		{ left, top: mark.bottom + GAP },
		{ left: mark.right + GAP, top },
		{ left: mark.left - GAP - width, top },
	];
	// Beside a mark outside the frame it would stand anywhere but there.
	const fits = (at: { left: number; top: number }) =>
		at.left >= frame.left &&
		at.top >= frame.top &&
		at.left + width <= frame.right &&
		at.top + height <= frame.bottom &&
		at.top <= mark.bottom + GAP &&
		at.top + height >= mark.top - GAP;
	return places.find(fits) ?? null;
}

const common = (one: Box, other: Box): Box => ({
	left: Math.max(one.left, other.left),
	top: Math.max(one.top, other.top),
	right: Math.min(one.right, other.right),
	bottom: Math.min(one.bottom, other.bottom),
});

/** The part of the window that no bar covers. */
function openWindow(): Box {
	const { scrollPaddingTop } = getComputedStyle(document.documentElement);
	const bars = Number.parseFloat(scrollPaddingTop) || 0;
	return { left: 0, top: bars, right: innerWidth, bottom: innerHeight - GAP };
}

/** Scrolls so far that a box is in the open part of the window: not at all where it is. One that is too high shows its top. */
function follow({ top, bottom }: Box): void {
	const open = openWindow();
	const down = Math.min(Math.max(bottom - open.bottom, 0), top - open.top);
	const by = top < open.top ? top - open.top : down;
	if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
}

/** Scrolls so far that a mark is in the open part of the window, and its label too where there is room for both. */
function followBoth(mark: Box, label: Box): void {
	const open = openWindow();
	const both = { ...mark, top: Math.min(mark.top, label.top), bottom: Math.max(mark.bottom, label.bottom) };
	follow(both.bottom - both.top <= open.bottom - open.top ? both : mark);
}

export interface AtMark {
	/**
	 * Shows the label for a state that has been drawn.
	 * @param x where the pointer is, if it is a pointer that brought the focus
	 * @param follows whether the window goes along, as it does for keys
	 */
	show(data: ChartData, state: unknown, x: number | undefined, follows: boolean): void;
	hide(): void;
	/** The key of the next mark of all, or of the one before. */
	next(data: ChartData, state: unknown, by: 1 | -1): string | null;
}

/** Whether the rules of the label, which come with it, are in the page. */
let isStyled = false;

/** The label of a picture. It is made when it is first shown; what it says, the live text below the picture says too. */
export function atMarkOf(picture: HTMLElement, chart: Chart, context: Context): AtMark {
	if (!isStyled) adopt(css);
	isStyled = true;
	const label = document.createElement('div');
	label.className = 'chart-label';
	label.setAttribute('aria-hidden', 'true');
	label.hidden = true;
	picture.append(label);
	const shownPicture = () => [...picture.querySelectorAll<SVGElement>('svg')].find((svg) => svg.checkVisibility());
	return {
		show(data, state, x, follows) {
			const svg = shownPicture();
			const focus = svg && focusIn(svg);
			if (!focus) {
				label.hidden = true;
				return;
			}
			const words = chart.label?.(data, state, context) ?? shortOf(chart.readout(data, state, context));
			label.replaceChildren(
				...words.map((text) => {
					const line = document.createElement('p');
					line.textContent = text;
					return line;
				}),
			);
			label.hidden = false;
			label.style.maxWidth = '';
			// The window goes first, so that the place is sought where the mark then is.
			if (follows) followBoth(focus.box, { ...focus.box, top: focus.box.top - GAP - label.offsetHeight });
			const frame = picture.getBoundingClientRect();
			const { box: mark, x: markX } = (follows && focusIn(svg)) || focus;
			const middle = x ?? markX;
			let place: ReturnType<typeof placeLabel> = null;
			// Where there is no room for it, it is broken into shorter lines.
			for (const widest of ['', '60%', '40%']) {
				label.style.maxWidth = widest;
				const size = { width: label.offsetWidth, height: label.offsetHeight };
				place = placeLabel(mark, size, common(frame, openWindow()), middle) ?? placeLabel(mark, size, frame, middle);
				if (place) break;
			}
			if (place) {
				label.style.left = `${place.left - frame.left}px`;
				label.style.top = `${place.top - frame.top}px`;
				// At an edge of the picture it stands on the other side of the mark.
				if (follows) followBoth(mark, { ...mark, top: place.top, bottom: place.top + label.offsetHeight });
			} else label.hidden = true;
		},
		hide() {
			label.hidden = true;
		},
		next: (data, state, by) => nextMark(chart, data, state, by),
	};
}
