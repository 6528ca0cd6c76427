import type { ReadCell, Table } from '../contract';

/** Reads the cells of a `<table>` that the server made. */
export function cellReader(element: HTMLTableElement): ReadCell {
	const rows = new Map([...element.tBodies[0]!.rows].map((row) => [row.dataset.key, row]));
	const columns = [...element.tHead!.rows[0]!.cells].map((cell) => cell.dataset.column);
	return (key, column) => {
		const cell = rows.get(key)?.cells[columns.indexOf(column)];
		return cell ? { text: cell.textContent, href: cell.querySelector('a')?.href ?? '' } : null;
	};
}

/** Makes a row of cells. */
function rowOf(cells: HTMLTableCellElement[]): HTMLTableRowElement {
	const row = document.createElement('tr');
	row.append(...cells);
	return row;
}

/** Fills a `<table>` that the server made with the columns and rows of another state. A brief table stays brief. */
export function fillTable(element: HTMLTableElement, { caption, columns, rows }: Table): void {
	const brief = element.dataset.brief !== undefined;
	const shown = columns
		.map((column, index) => ({ ...column, index }))
		.filter(({ long, inFile }) => !inFile && !(brief && long));
	element.caption!.textContent = caption;
	element.tHead!.replaceChildren(
		rowOf(
			shown.map(({ id, label, numeric }) => {
				const cell = document.createElement('th');
				cell.scope = 'col';
				cell.dataset.column = id;
				cell.className = numeric ? 'numeric' : '';
				cell.textContent = label;
				return cell;
			}),
		),
	);
	element.tBodies[0]!.replaceChildren(
		...rows.map(({ key, cells }) => {
			const row = rowOf(
				shown.map(({ index, numeric }) => {
					const { text, href } = cells[index]!;
					const cell = document.createElement('td');
					if (numeric) cell.className = 'numeric';
					if (href) {
						const link = document.createElement('a');
						link.href = href;
						link.textContent = text;
						cell.append(link);
					} else cell.textContent = text;
					return cell;
				}),
			);
			row.dataset.key = key;
			return row;
		}),
	);
}
