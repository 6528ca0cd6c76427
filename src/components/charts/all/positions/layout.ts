/** `positions` as marks: a row a party, a column an issue, a shape for the stance last taken. */
import { TYPE, type Band, type Context, type Size } from '../../contract';
import { textWidth, wrap } from '../../kit/textWidth';
import type { PositionsData } from './data';
import { headsFrom, tallyFrom, type Columns } from './heads';
import type { CellMark, PositionsMarks, RowMark, TextMark } from './marks';
import { dashAt, LINE, RADIUS, shapesOf } from './shapes';
import { cellKey, headOf, shownRows, statementsAt, type PositionsState } from './state';
import { px } from '../../kit/px';

const NAMES = 186;
const CELL = 26;
/** Legends flow in the narrowest width of their band, so that a wider picture is no lower. */
const FLOW = { narrow: 304, wide: 672 } as const;
/** Heads are repeated over a group where those above are so far away, in pixels, that they are out of sight. */
const OUT_OF_SIGHT: { readonly [B in Band]: number } = { narrow: 640, wide: 480 };

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

	const columns: Columns = { band, x, least: (FLOW[band] - left) / data.issues.length };
	const headTop = keyY + 26;
	const span: PositionsMarks['span'] = { texts: [], lines: [] };
	// The concerns, which come last, are what the United States asks: said once, above them.
	const asked = data.issues.findIndex((issue) => issue in data.concerns);
	if (wide && asked >= 0) {
		const [from, to] = [left + pitch * asked + 6, left + pitch * data.issues.length - 6];
		const text = t('chart.positions.asked');
		span.texts.push({ key: 'asked', x: px((from + to) / 2), y: headTop, text, anchor: 'middle' });
		span.lines.push({ key: 'asked', x1: px(from), x2: px(to), y: headTop + 7 });
	}
	const { heads, leaders, bottom } = headsFrom(headTop + (wide ? 24 : 0), '', data, columns, context);
	const { tally, bottom: tallyBottom } = tallyFrom(bottom + (wide ? 0 : LINE + 4), data, state, columns, context);
	const tallyName: TextMark = {
		key: 'tally',
		x: 4,
		y: bottom + 13,
		text: t('chart.positions.tally'),
		anchor: 'start',
	};
	let y = tallyBottom;
	let named = bottom;

	const rows: RowMark[] = [];
	const groups: TextMark[] = [];
	const shown = shownRows(data, state);
	for (const head of new Set(shown.map(headOf))) {
		y += 20;
		if (y - named > OUT_OF_SIGHT[band]) {
			const again = headsFrom(y + (wide ? 0 : 6), `${head}|`, data, columns, context);
			heads.push(...again.heads);
			leaders.push(...again.leaders);
			named = again.bottom;
			y = again.bottom + 14;
		}
		groups.push({ key: head, x: 2, y, text: t(`chart.positions.group.${head}`), anchor: 'start' });
		y += 8;
		for (const { id, name } of shown.filter((row) => headOf(row) === head)) {
			const lines = wrap(name, wide ? NAMES : FLOW.narrow, type, 2);
			const height = wide ? Math.max(CELL, lines.length * LINE + 8) : lines.length * LINE + CELL;
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
		tally,
		tallyName,
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
