/** `positions` as marks: a row a party, a column an issue, a shape for the stance last taken. */
import type { Issue, PositionStance } from '../../../../record/schema';
import { TYPE, type Context, type Marks, type Size } from '../../contract';
import { cross, disc, halfDisc } from '../../kit/shapes';
import { textWidth, wrap } from '../../kit/textWidth';
import type { PositionsData } from './data';
import { cellKey, headOf, shownRows, statementsAt, type PositionsState } from './state';
import { px } from '../../kit/px';

export interface TextMark {
	key: string;
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
}

export interface ShapeMark {
	key: string;
	path: string;
	/** Strokes only. */
	line: boolean;
}

export interface CellMark {
	key: string;
	/** The id of the statement shown; empty where none was found. */
	statement: string;
	stance: PositionStance | 'none';
	x: number;
	y: number;
	/** None where there is no statement: most cells have none, and one path draws the dashes of a row. */
	shapes: ShapeMark[];
}

export interface RowMark {
	key: string;
	top: number;
	height: number;
	names: TextMark[];
	cells: CellMark[];
	/** A dash in each cell that holds no statement. */
	dashes: string;
}

export interface PositionsMarks extends Marks {
	rows: RowMark[];
	/** A line over each row, all in one path. */
	rules: string;
	groups: TextMark[];
	heads: TextMark[];
	/** From a head to its column. */
	leaders: { key: string; x: number; y1: number; y2: number }[];
	span: { texts: TextMark[]; lines: { key: string; x1: number; x2: number; y: number }[] };
	legend: { key: PositionStance | 'none'; shapes: ShapeMark[]; texts: TextMark[] }[];
	/** The row in focus. */
	focused: string;
	ring: { key: string; x: number; y: number }[];
	grid: { left: number; pitch: number };
}

const LINE = 16;
const RADIUS = 6;
const NAMES = 186;
const CELL = 30;
/** Legends flow in the narrowest width of their band, so that a wider picture is no lower. */
const FLOW = { narrow: 304, wide: 672 } as const;
/** The line of each head in the narrow picture: from both ends inwards, so that no leader crosses the words of another. */
const LEVELS = [0, 1, 2, 4, 3, 1, 0];
const dashAt = (x: number, y: number) => `M${px(x - 3)},${px(y)}h6`;

/** A disc for support, half of one with conditions, a cross against, a ring for neither; a dash where nothing was found. */
function shapesOf(stance: PositionStance | 'none', x: number, y: number): ShapeMark[] {
	const ring = { key: 'ring', path: disc(x, y, RADIUS), line: true };
	switch (stance) {
		case 'supports':
			return [{ key: 'disc', path: disc(x, y, RADIUS), line: false }];
		case 'conditional':
			return [ring, { key: 'half', path: halfDisc(x, y, RADIUS), line: false }];
		case 'opposes':
			return [{ key: 'cross', path: cross(x, y, RADIUS - 1), line: true }];
		case 'unclear':
			return [ring];
		case 'none':
			return [{ key: 'dash', path: dashAt(x, y), line: true }];
	}
}

/** All but the focus. */
type Still = Omit<PositionsMarks, 'focused' | 'ring'>;

export function layout(data: PositionsData, state: PositionsState, size: Size, context: Context): PositionsMarks {
	return focusOn(layOut(data, state, size, context), state);
}

/** The marks with the row and the cell in focus that a state asks for. */
export function focusOn(still: Still, { cell }: PositionsState): PositionsMarks {
	const focused = still.rows.flatMap(({ cells }) => cells).find(({ key }) => key === cell);
	return {
		...still,
		focused: still.rows.find(({ key }) => cell.startsWith(`${key}@`))?.key ?? '',
		ring: focused ? [{ key: 'ring', x: focused.x, y: focused.y }] : [],
	};
}

function layOut(data: PositionsData, state: PositionsState, { band, width }: Size, context: Context): Still {
	const { t } = context;
	const type = TYPE[band];
	const wide = band === 'wide';
	const left = wide ? NAMES + 8 : 2;
	const pitch = (width - left - 2) / data.issues.length;
	const x = (column: number) => px(left + pitch * (column + 0.5));

	let [keyX, keyY] = [2, 14];
	const legend = (['supports', 'conditional', 'opposes', 'unclear', 'none'] as const).map((stance) => {
		const text = t(stance === 'none' ? 'chart.positions.none.short' : `chart.positions.stance.${stance}`);
		const room = textWidth(text, type) + 20;
		if (keyX > 2 && keyX + room > FLOW[band]) [keyX, keyY] = [2, keyY + LINE + 6];
		const at = keyX;
		keyX = px(keyX + room + 16);
		return {
			key: stance,
			shapes: shapesOf(stance, at + RADIUS + 1, keyY - 4.5),
			texts: [{ key: 'text', x: at + 19, y: keyY, text, anchor: 'start' as const }],
		};
	});

	const words = data.issues.map((issue) => data.concerns[issue]?.short ?? t(`chart.positions.short.${issue as Issue}`));
	const headTop = keyY + 26;
	const heads: TextMark[] = [];
	const leaders: PositionsMarks['leaders'] = [];
	const span: PositionsMarks['span'] = { texts: [], lines: [] };
	let y: number;
	if (wide) {
		// The concerns, which come last, are what the United States asks: said once, above them.
		const lines = words.map((text) => wrap(text, (FLOW.wide - left) / data.issues.length - 4, type, 3));
		const most = Math.max(...lines.map((list) => list.length));
		const base = headTop + 24 + most * LINE;
		lines.forEach((list, column) =>
			list.forEach((text, row) =>
				heads.push({
					key: `${data.issues[column]}|${row}`,
					x: x(column),
					y: base - (list.length - 1 - row) * LINE,
					text,
					anchor: 'middle',
				}),
			),
		);
		const asked = data.issues.findIndex((issue) => issue in data.concerns);
		if (asked >= 0) {
			const [from, to] = [left + pitch * asked + 6, left + pitch * data.issues.length - 6];
			span.texts.push({
				key: 'asked',
				x: px((from + to) / 2),
				y: headTop,
				text: t('chart.positions.asked'),
				anchor: 'middle',
			});
			span.lines.push({ key: 'asked', x1: px(from), x2: px(to), y: headTop + 7 });
		}
		y = base + 8;
	} else {
		const base = headTop + Math.max(...LEVELS) * (LINE + 2);
		words.forEach((text, column) => {
			const at = headTop + (LEVELS[column] ?? 0) * (LINE + 2);
			const middle = (data.issues.length - 1) / 2;
			const anchor = column < middle ? 'start' : column > middle ? 'end' : 'middle';
			const shift = anchor === 'start' ? -4 : anchor === 'end' ? 4 : 0;
			heads.push({ key: data.issues[column]!, x: px(x(column) + shift), y: at, text, anchor });
			leaders.push({ key: data.issues[column]!, x: x(column), y1: at + 5, y2: base + 12 });
		});
		y = base + 14;
	}

	const rows: RowMark[] = [];
	const groups: TextMark[] = [];
	const shown = shownRows(data, state);
	for (const head of new Set(shown.map(headOf))) {
		y += 22;
		groups.push({ key: head, x: 2, y, text: t(`chart.positions.group.${head}`), anchor: 'start' });
		y += 8;
		for (const { id, name } of shown.filter((row) => headOf(row) === head)) {
			const lines = wrap(name, wide ? NAMES : FLOW.narrow, type, 2);
			const height = wide ? Math.max(CELL, lines.length * LINE + 10) : lines.length * LINE + CELL;
			const middle = px(wide ? y + height / 2 : y + lines.length * LINE + CELL / 2 - 1);
			const first = wide ? middle + 4.5 - ((lines.length - 1) * LINE) / 2 : y + 14;
			const cells = data.issues.map((issue, column): CellMark => {
				const statement = statementsAt(data, cellKey(id, issue)).at(-1);
				const at = { key: cellKey(id, issue), x: x(column), y: middle };
				if (!statement) return { ...at, statement: '', stance: 'none', shapes: [] };
				const { stance } = statement;
				return { ...at, statement: statement.id, stance, shapes: shapesOf(stance, at.x, at.y) };
			});
			rows.push({
				key: id,
				top: y,
				height,
				names: lines.map((text, row) => ({
					key: String(row),
					x: 4,
					y: px(first + row * LINE),
					text,
					anchor: 'start',
				})),
				cells,
				dashes: cells
					.filter(({ stance }) => stance === 'none')
					.map((cell) => dashAt(cell.x, cell.y))
					.join(''),
			});
			y += height;
		}
	}
	return {
		width,
		height: px(y + 6),
		rows,
		rules: rows.map(({ top }) => `M0,${px(top)}h${width}`).join(''),
		groups,
		heads,
		leaders,
		span,
		legend,
		grid: { left, pitch },
	};
}

/** The cell under a point; a name stands for its row's first cell. */
export function focusAt({ rows, grid }: PositionsMarks, x: number, y: number): string | null {
	const row = rows.find(({ top, height }) => y >= top && y < top + height);
	if (!row || x < -20) return null;
	const column = Math.min(Math.max(Math.floor((x - grid.left) / grid.pitch), 0), row.cells.length - 1);
	return row.cells[column]?.key ?? null;
}
