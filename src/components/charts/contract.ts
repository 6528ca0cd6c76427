/**
 * What a chart is. The frame, the pages, the downloads and the tests know a chart only through this.
 *
 *     record ── data() ──► Data ─┬─ layout(state, size) ──► Marks ── draw() ──► SVG
 *                                ├─ table(state)    ──► the table in the page, the CSV
 *                                └─ describe(state) ──► the sentence under the picture
 *
 * `data()` lives in the chart's data.ts and runs at build only; everything here runs on the server and in the browser,
 * with plain values in and out. Only `draw` touches nodes.
 */
import type { Day } from '../../record/days';
import type { Locale } from '../../record/format';
import type { Key, Translate } from '../../words/translate';

/** Pictures are laid out for one of two bands; within a band the height does not depend on the width. */
export type Band = 'narrow' | 'wide';

/** The widths at which the server draws. */
export const ARTBOARDS: { readonly [B in Band]: number } = { narrow: 360, wide: 720 };

/**
 * From this container width on the wide picture is shown, at the usual size of text. charts.css holds the same number, in
 * rem. There the server’s wide artboard has type of 12 px.
 */
const WIDE_FROM = 640;

export const bandOf = (width: number): Band => (width < WIDE_FROM ? 'narrow' : 'wide');

/** The narrowest width for which a chart is laid out in each band. In less room its picture is scaled down. */
const NARROWEST: { readonly [B in Band]: number } = { narrow: 300, wide: 680 };

/** The size of text of a reader who has set none, in pixels. Lengths in pictures are meant for it. */
export const USUAL_TEXT = 16;

/**
 * For what width a picture is laid out that is shown in a container, so that its type grows with the reader’s text.
 * @param width of the container, in pixels
 * @param text the reader’s size of text: the font size of the document’s root, in pixels
 */
export function fitIn(width: number, text: number): { band: Band; width: number } {
	const room = (width * USUAL_TEXT) / text;
	const band = bandOf(room);
	// Where it differs little from the server’s width, the picture of the server is scaled, and not laid out anew.
	const share = room / ARTBOARDS[band];
	const isNear = share >= 0.95 && share <= 1.02;
	return { band, width: isNear ? ARTBOARDS[band] : Math.round(Math.max(room, NARROWEST[band])) };
}

/** The size of type in a picture, in pixels. A narrow artboard may be scaled to a 320 px screen and stay above 12. */
export const TYPE: { readonly [B in Band]: number } = { narrow: 14, wide: 13.5 };

/** What a chart is drawn for. */
export interface Context {
	locale: Locale;
	t: Translate;
}

export interface Size {
	width: number;
	band: Band;
	/** A prefix for ids inside the SVG, unique on the page. */
	uid: string;
}

/** Marks are plain numbers and strings; each chart has its own. */
export interface Marks {
	width: number;
	height: number;
}

/** The same content as rows. `key` ties a row to its mark; cells stand in the order of the columns. */
export interface Table {
	caption: string;
	columns: Column[];
	rows: { key: string; cells: Cell[] }[];
	/** The end at which rows stay when a page has no room for all of them. The first rows stay unless it says otherwise. */
	keeps?: 'last';
}

export interface Column {
	/** Its name in the CSV, the same in every language. */
	id: string;
	label: string;
	numeric?: boolean;
	/** It holds sentences: a page that shows several charts may leave it out. */
	long?: boolean;
	/** It stands in the CSV alone: what a reader of the page sees in other cells, apart for programs. */
	inFile?: boolean;
	/** Its cells lead to the sources of their rows. A column whose id ends in `source` does so unless told otherwise. */
	cites?: boolean;
}

export interface Cell {
	/** What is read. */
	text: string;
	/** What is computed with: goes into the CSV instead of the text. */
	value?: string | number;
	href?: string;
	/**
	 * The entries of the record, or sources, that prove the row, by their ids: files name every source of theirs. Each cell
	 * that cites has them.
	 */
	proof?: readonly string[];
}

/** What a mark says, in the line under the picture. */
export interface Readout {
	heading: string;
	lines: string[];
	href?: { url: string; label: string };
	/** The entry of the record that has a page of its own, and the words of a link to that page. */
	page?: { id: string; label: string };
}

/** A control is an input whose name is a URL parameter: one mapping serves the address and the form. */
export type Control =
	| { kind: 'choice'; name: string; label: string; value: string; options: Option[] }
	| { kind: 'several'; name: string; label: string; options: (Option & { checked: boolean })[] }
	| { kind: 'day'; name: string; label: string; value: string; min: string; max: string };

export interface Option {
	value: string;
	label: string;
	group?: string;
}

export type Params = { [name: string]: string };
export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'back-a-day' | 'on-a-day';

/** State read from parameters, and what was not understood, as `name=value`. */
export interface Reading<State> {
	state: State;
	ignored: string[];
}

/** What the data of every chart hold. */
export interface ChartData {
	/** The last day of the record they are made from. */
	asOf: Day;
}

/** What stays the same while only the focus moves. */
export interface Ground<Data, State, M extends Marks> {
	/** Names a state without its focus: the pictures of two states of one name differ in their focus only. */
	nameOf(state: State, data: Data): string;
	/** Marks of the same ground with the focus of another state. */
	refocus(marks: M, state: State): M;
	/** Draws the focus alone into a picture that shows the ground already. Adopts nodes as `draw` does. */
	drawFocus(svg: SVGElement, marks: M): void;
}

/**
 * Texts that are sent apart from the data they belong to. The page's table holds some of them; the others come in parts,
 * each a file of its own that is fetched when it is needed.
 */
export interface LongTexts<Data, State> {
	/** The picture is made of the parts too: a state is shown when they are there, and until then what was shown before. */
	inPicture?: true;
	/** The data without the texts. */
	without(data: Data): Data;
	/** The data with the texts that the page's table has. */
	fromTable(data: Data, cell: ReadCell): Data;
	/** All texts, in parts, by the names of their files. */
	parts(data: Data): { readonly [name: string]: Data };
	/** The names of the parts without which a state cannot be shown, or its whole table cannot. */
	missing(data: Data, state: State, use: 'view' | 'table'): string[];
	/** The data with the texts of a part. */
	join(data: Data, part: Data): Data;
}

export interface Chart<Data extends ChartData = ChartData, State = unknown, M extends Marks = Marks> {
	id: string;
	/** The key of the question that the chart answers. */
	question: Key;
	title(data: Data, state: State, context: Context): string;
	/** Measure, unit, period. */
	subtitle(data: Data, state: State, context: Context): string;
	/** One or two sentences that say what the picture shows in this state. */
	describe(data: Data, state: State, context: Context): string;
	table(data: Data, state: State, context: Context): Table;

	/** State from parameters; a missing one takes its default, one not understood takes its default and is reported. */
	read(data: Data, params: Params): Reading<State>;
	/** All parameters of a state: `read(data, write(data, state)).state` equals the state. */
	write(data: Data, state: State): Params;
	controls(data: Data, state: State, context: Context): Control[];

	layout(data: Data, state: State, size: Size, context: Context): M;
	/** The keys of the table's rows that the picture shows, in the picture's order. */
	keys(marks: M): string[];
	/** Makes `svg` show the marks. Idempotent; adopts nodes that are there, by their `data-key`. */
	draw(svg: SVGElement, marks: M): void;

	/** The key of what is under or nearest to a point of the picture; null when nothing is near. */
	focusAt(marks: M, x: number, y: number): string | null;
	/** The key that an arrow key leads to. */
	move(data: Data, state: State, direction: Direction): string | null;
	/** The state in which the thing with this key is in focus. */
	withFocus(data: Data, state: State, key: string | null): State;
	/** What the line under the picture says in this state. */
	readout(data: Data, state: State, context: Context): Readout;

	/** The arrow keys that lead through all marks, for a chart in which left and right do not go along a row. */
	along?: { back: Direction; on: Direction };
	/**
	 * The words of the label at the mark in focus: what the line under the picture says, in short. Without it they are taken
	 * from `readout`.
	 */
	label?(data: Data, state: State, context: Context): string[];

	/** Its marks are entries of this collection, whose pages the line under the picture links (`page` of the readout). */
	leads?: 'provinces';

	/** A chart of many marks may keep its ground while a pointer passes over, and have only the focus drawn anew. */
	ground?: Ground<Data, State, M>;

	/** A chart with long texts need not send them all. */
	texts?: LongTexts<Data, State>;
}

/** A chart in one state: all that its picture, table and files are made from. */
export interface ChartView<State = unknown> {
	chart: Chart<ChartData, State>;
	data: ChartData;
	state: State;
	context: Context;
}

/** The cell of the page's table in a row and a column, by their ids; null when the table has none. */
export type ReadCell = (key: string, column: string) => { text: string; href: string } | null;

/** Addresses of pages by the ids of the entries they are about. A chart knows no page: the page that shows it says. */
export type Pages = { readonly [id: string]: string };

/** What a page says of a chart it shows, as JSON in the figure. */
export interface Setting {
	uid: string;
	/** The parameters the page asks for; the address may say otherwise. */
	params: Params;
	/** Where the chart's supply is, relative to the page; a frame that may fetch nothing carries the supply itself. */
	supply: string | Supply;
	/** The addresses of the pages that marks lead to, by the ids of their entries, where the figure stands on the site. */
	pages?: Pages | undefined;
	/** Where the parts with its long texts are, before their names. */
	parts?: string | undefined;
	/** Whether the supply is so large that it is fetched only when the reader's hand comes to the chart. */
	waits?: boolean | undefined;
}

/** What the browser needs to draw a chart in a language: the same on every page, so it is one file that is kept. */
export interface Supply<Data extends ChartData = ChartData> {
	locale: Locale;
	data: Data;
	strings: { [key: string]: string };
}

/** The parameters of `state` that differ from those of `initial`: what the address needs to say. */
export function changed(state: Params, initial: Params): Params {
	return Object.fromEntries(Object.entries(state).filter(([name, value]) => initial[name] !== value));
}
