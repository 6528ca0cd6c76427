/** The picture of a figure in the browser: drawn at the width it has, and asked what lies at a point. */
import {
	ARTBOARDS,
	fitIn,
	USUAL_TEXT,
	type Band,
	type Chart,
	type ChartData,
	type Context,
	type Marks,
} from '../contract';

/** What the picture shows now. */
interface Drawn {
	data: ChartData;
	width: number;
	band: Band;
	/** The name of its ground, for a chart that keeps one. */
	ground: string | undefined;
	/** Its marks. Those of a picture that came with the page are laid out when they are first asked for. */
	marks(): Marks;
}

export interface Stage {
	/**
	 * Draws a state. Nothing is drawn, and nothing lost, where the picture has no width, as in a closed `<details>`.
	 * @param isServed whether the state is the one whose picture came with the page: where it is of the right width, it is
	 * taken as it stands
	 */
	draw(data: ChartData, state: unknown, isServed?: boolean): void;
	/** Whether there is a picture to act on. */
	readonly ready: boolean;
	/** The key of the mark at a point of the window; null when none is near. */
	keyAt(x: number, y: number): string | null;
}

/**
 * The picture of a chart in its element, which holds an SVG for each band.
 * @param resized is called when the element has another width
 */
export function stageOf(element: HTMLElement, chart: Chart, context: Context, uid: string, resized: () => void): Stage {
	// Told by the observer. To ask the element between two changes would have the browser lay the whole page out anew
	// each time, which takes longer than the drawing.
	let width = element.clientWidth;
	// The observer tells of it too, before anything is painted.
	let text = USUAL_TEXT;
	let drawn: Drawn | null = null;
	const svgOf = (band: Band) => element.querySelector<SVGSVGElement>(`svg.${band}`)!;

	const observer = new ResizeObserver(() => {
		// The page has just been laid out: to ask costs nothing here.
		const before = [width, text];
		width = element.clientWidth;
		text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
		if (before[0] !== width || before[1] !== text) resized();
	});
	observer.observe(element);
	// A button is as large as the reader’s text, which may change while the page is open.
	observer.observe(element.closest('figure')!.querySelector('button')!);

	return {
		draw(data, state, isServed = false) {
			if (width <= 0) {
				drawn = null;
				return;
			}
			const { band, width: room } = fitIn(width, text);
			const ground = chart.ground?.nameOf(state, data);
			const same = drawn?.data === data && drawn.width === room && ground !== undefined && drawn.ground === ground;
			const layout = () => chart.layout(data, state, { width: room, band, uid: `${uid}-${band}` }, context);
			let marks: Marks | undefined;
			if (same && drawn) {
				marks = chart.ground!.refocus(drawn.marks(), state);
				chart.ground!.drawFocus(svgOf(band), marks);
			} else if (!isServed || room !== ARTBOARDS[band]) {
				marks = layout();
				const svg = svgOf(band);
				chart.draw(svg, marks);
				if (text !== USUAL_TEXT) svg.setAttribute('height', String((marks.height * width) / room));
			}
			drawn = { data, width: room, band, ground, marks: () => (marks ??= layout()) };
		},
		get ready() {
			return drawn !== null;
		},
		keyAt(x, y) {
			if (!drawn) return null;
			// The picture may be shown larger or smaller than it is laid out.
			const at = new DOMPoint(x, y).matrixTransform(svgOf(drawn.band).getScreenCTM()!.inverse());
			return chart.focusAt(drawn.marks(), at.x, at.y);
		},
	};
}
