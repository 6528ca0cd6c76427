import type { ReadCell, Table } from './contract';

/** Reads the cells of a `<table>` that the server made. */
export function cellReader(element: HTMLTableElement): ReadCell {
	const rows = new Map([...element.tBodies[0]!.rows].map((row) => [row.dataset.key, row]));
	return (key, column) => {
		const cell = rows.get(key)?.cells[column];
		return cell ? { text: cell.textContent, href: cell.querySelector('a')?.href ?? '' } : null;
	};
}

/** Fills a `<table>` that the server made with the rows of another state. */
export function fillTable(element: HTMLTableElement, { caption, columns, rows }: Table): void {
	element.caption!.textContent = caption;
	const body = element.tBodies[0]!;
	body.replaceChildren(
		...rows.map(({ key, cells }) => {
			const row = document.createElement('tr');
			row.dataset.key = key;
			cells.forEach(({ text, href }, index) => {
				const cell = document.createElement('td');
				if (columns[index]?.numeric) cell.className = 'numeric';
				if (href) {
					const link = document.createElement('a');
					link.href = href;
					link.textContent = text;
					cell.append(link);
				} else cell.textContent = text;
				row.append(cell);
			});
			return row;
		}),
	);
}
