/** The record as files: `/data/events.csv`, `/data/events.json`, and `/data/datapackage.json`, which describes them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadRecord } from '~/content/load';
import { dataPackage } from '~/record/dataPackage';
import type { WholeRecord } from '~/record/record';
import { COLLECTIONS } from '~/record/schema';
import { collectionJson, tableCsv, TABLES } from '~/record/tables';
import { version } from '../../../package.json';

interface File {
	name: string;
	type: string;
	text: (record: WholeRecord, site: URL | undefined) => string;
}

const FILES: readonly File[] = [
	...TABLES.map((table) => ({
		name: `${table.name}.csv`,
		type: 'text/csv; charset=utf-8',
		text: (record: WholeRecord) => tableCsv(table, record),
	})),
	...COLLECTIONS.map((collection) => ({
		name: `${collection}.json`,
		type: 'application/json',
		text: (record: WholeRecord) => collectionJson(collection, record),
	})),
	{
		name: 'datapackage.json',
		type: 'application/json',
		text: (record, site) =>
			`${JSON.stringify(dataPackage(record, { version, homepage: site?.href }), undefined, '\t')}\n`,
	},
];

export const getStaticPaths = (() =>
	FILES.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: File }> = async ({ props: { file }, site }) =>
	new Response(file.text(await loadRecord(), site), { headers: { 'Content-Type': file.type } });
