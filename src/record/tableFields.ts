/** The fields of a table, for the data dictionary: the columns of a text in three languages are one field. */
import type { Column } from './columns';
import { columnsOf, type Table, type TableShape } from './tables';

type Listed = TableShape & Pick<Table, 'list'>;

export interface Field extends Pick<Column, 'type' | 'separator' | 'required' | 'choices' | 'to' | 'says'> {
	/** Its columns in the CSV: `title_en`, `title_fr`, `title_es`. */
	names: readonly string[];
	/** Its path in the JSON: `refers.concerns`, `others[].value`. A column that only the table needs has none. */
	json?: string;
	/** Whether it is a text in several languages. */
	texts: boolean;
	/** Whether it is one of the columns that together identify a row. */
	key: boolean;
}

const LANGUAGES = ['en', 'fr', 'es'];

/** The fields of a table, in the order of its columns. */
export function fieldsOf(table: Listed): Field[] {
	const fields: (Field & { names: string[] })[] = [];
	for (const column of columnsOf(table)) {
		const { name, path, says } = column;
		const texts = LANGUAGES.includes(path.at(-1) ?? '');
		const own = texts ? path.slice(0, -1) : path;
		const json = table.lead.includes(column) || path.length === 0 ? undefined : jsonPath(table, own);
		const last = fields.at(-1);
		if (texts && last?.texts && last.json === json) {
			last.names.push(name);
			continue;
		}
		fields.push({
			...column,
			names: [name],
			...(json !== undefined && { json }),
			texts,
			key: table.key.includes(name),
			says: texts ? says.slice(0, -1) : says,
		});
	}
	return fields;
}

function jsonPath({ list }: Listed, path: readonly string[]): string {
	const tuple = path.length === 1 && /^\d+$/.test(path[0]!);
	const inside = tuple ? `[${path[0]}]` : path.join('.');
	return list ? `${list.join('.')}[]${tuple ? '' : '.'}${inside}` : inside;
}
