/** The record as files: `/data/events.csv`, `/data/events.json`, `/data/goods-us.csv`, and `/data/datapackage.json`, which describes them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadRecord } from '~/content/load';
import { loadLines } from '~/content/loadLines';
import { dataPackage } from '~/record/dataPackage';
import type { LineBook } from '~/record/lines/line';
import { LINE_TABLES, lineTableCsv } from '~/record/lines/tables';
import type { WholeRecord } from '~/record/record';
import { COLLECTIONS } from '~/record/schema';
import { collectionJson, tableCsv, TABLES } from '~/record/tables';
import { version } from '../../../package.json';
import { rootOf } from '~/site/addresses';

interface File {
	name: string;
	type: string;
	text: (record: WholeRecord, lines: LineBook, site: URL | undefined) => string;
}

const FILES: readonly File[] = [
	...TABLES.map((table) => ({
		name: `${table.name}.csv`,
		type: 'text/csv; charset=utf-8',
		text: (record: WholeRecord) => tableCsv(table, record),
	})),
	...LINE_TABLES.map((table) => ({
		name: `${table.name}.csv`,
		type: 'text/csv; charset=utf-8',
		text: (record: WholeRecord, lines: LineBook) => lineTableCsv(table, record, lines),
	})),
	...COLLECTIONS.map((collection) => ({
		name: `${collection}.json`,
		type: 'application/json',
		text: (record: WholeRecord) => collectionJson(collection, record),
	})),
	{
		name: 'datapackage.json',
		type: 'application/json',
		text: (record, lines, site) =>
			`${JSON.stringify(dataPackage(record, lines, { version, homepage: rootOf(site)?.href }), undefined, '\t')}\n`,
	},
];

export const getStaticPaths = (() =>
	FILES.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: File }> = async ({ props: { file }, site }) =>
	new Response(file.text(await loadRecord(), await loadLines(), site), { headers: { 'Content-Type': file.type } });
