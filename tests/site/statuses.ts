/**
 * What the built site says of the state of each measure and event on the record's last day: every table, list, file and
 * sentence that says it, as one list.
 */
import { parse } from 'csv-parse/sync';
import { LOCALES, formatPeriod } from '../../src/record/format';
import { record } from '../record';
import { contentPages, languageAt, textOf, type Page } from './dist';

export interface Statement {
	/** The measure or event: its id, and what of it is told where that is not its state. */
	id: string;
	says: string;
	/** Who says so: an address of the site. */
	where: string;
}

type Status = 'in force' | 'ended' | 'happened' | 'scheduled';
type Row = { [column: string]: string };
/** The rows of a CSV file of the site. */
export const rowsOf = (file: string) =>
	parse(textOf(file), { columns: true, record_delimiter: '\r\n', bom: true }) as Row[];
/** The state on the record’s last day of what applies from one day until another, which may both be ahead. */
const byDays = (from: string, until: string | undefined): Status =>
	from > record.asOf ? 'scheduled' : until && until <= record.asOf ? 'ended' : 'in force';
const ids = (collection: 'measures' | 'events') => new Set(record[collection].map(({ id }) => id));

/** The data tables, and the files of the charts of measures and of events. */
function inFiles(): Statement[] {
	const measures = ['data/measures.csv', ...LOCALES.map((code) => `charts/in-force/${code}.csv`)];
	const events = ['data/events.csv', ...LOCALES.map((code) => `charts/timeline/${code}.csv`)];
	const said = (file: string, status: (row: Row) => string | undefined): Statement[] =>
		rowsOf(file).map((row) => ({
			id: row.key && row.key !== 'true' && row.key !== 'false' ? row.key : row.id!,
			says: status(row)!,
			where: `/${file}`,
		}));
	return [
		...measures.flatMap((file) => said(file, ({ from, until }) => byDays(from!, until))),
		...LOCALES.flatMap((code) =>
			said(`charts/in-force/${code}.csv`, ({ then }) => (then === 'yes' ? 'in force' : 'ended')),
		),
		...events.flatMap((file) => said(file, ({ status }) => STATUS.get(status!))),
	];
}

const STATUS = new Map<string, Status>([
	['happened', 'happened'],
	['scheduled', 'scheduled'],
]);

/** The tables and lists of a page. */
export function inTables({ document, path }: Pick<Page, 'document' | 'path'>): Statement[] {
	const said: Statement[] = [];
	const say = (id: string, status: Status, part: string) => said.push({ id, says: status, where: `${path} (${part})` });
	// Today's duties.
	for (const item of document.querySelectorAll('[data-measure]'))
		say(item.getAttribute('data-measure')!, 'in force', 'the table of duties');
	// The list of a page's rates says "since" of those in force and from when to when of the others.
	for (const item of document.querySelectorAll('[id^=rate-]')) {
		const id = item.id.slice('rate-'.length);
		const { from, until } = record.get('measures', id);
		const text = item.querySelector('.jr-muted')!.textContent.replace(/\s+/g, ' ').trim();
		const open = formatPeriod('2000-01-01', undefined, languageAt(item)).split(' ')[0]!;
		say(id, text.startsWith(`${open} `) ? 'in force' : 'ended', `the rates of the page: ${from} ${until ?? ''}`);
	}
	const events = ids('events');
	for (const table of document.querySelectorAll('[data-part=rows]')) {
		const columns = [...table.querySelectorAll('thead th')].map((head) => head.getAttribute('data-column'));
		const [until, status] = ['until', 'status'].map((name) => columns.indexOf(name)) as [number, number];
		const chart = table.closest('[data-chart]')?.getAttribute('data-chart');
		const words = languageAt(table);
		for (const row of table.querySelectorAll('tbody tr')) {
			const id = row.getAttribute('data-key')!;
			const cell = (index: number) => row.querySelectorAll('td')[index]!.textContent.trim();
			if (chart === 'in-force') {
				// An end that is set for a day after the record’s last stands in the column too.
				const shown = /\d/.test(cell(until)) ? record.get('measures', id) : undefined;
				say(id, shown ? byDays(shown.from, shown.until) : 'in force', 'the chart’s table');
			}
			if (chart === 'timeline' && events.has(id))
				say(id, SCHEDULED[words] === cell(status) ? 'scheduled' : 'happened', 'the chart’s table');
		}
	}
	for (const item of document.querySelectorAll('.jr-events > [data-event]')) {
		const track = item.querySelector('.jr-track')!.textContent;
		say(
			item.getAttribute('data-event')!,
			track.includes(` · ${SCHEDULED[languageAt(item)]}`) ? 'scheduled' : 'happened',
			'the list of events',
		);
	}
	return said;
}

const SCHEDULED = { en: 'Scheduled', fr: 'Prévu', es: 'Previsto' } as const;

/** Words of a sentence that say of the rate in it that it is charged now, or that it no longer is. */
const NOW = /\bsince\b|\b(?:has|have) (?:been|paid)\b|\bpays?\b|\bis still\b/;
const NO_MORE =
	/\b(?:ended|lapsed|expired|was repealed|struck down|no longer|until \d)|(?<!\b(?:has|have) )\bpaid\b|\bfell away\b/;

/** What the sentences of a text say of the measures whose rates they print, written `⟦id⟧` in it. */
export function inSentences(text: string, where: string): Statement[] {
	return text
		.split(/(?<=[.;]) /)
		.filter((sentence) => sentence.includes('⟦'))
		.flatMap((sentence): Statement[] => {
			const status = NOW.test(sentence) ? 'in force' : NO_MORE.test(sentence) ? 'ended' : undefined;
			if (!status) return [];
			return [...sentence.matchAll(/⟦([^⟧]+)⟧/g)].map(([, id]) => ({
				id: id!,
				says: status,
				where: `${where} (“${sentence}”)`,
			}));
		});
}

/** The paragraphs, items and rows of a page that print a rate, each as text with `⟦id⟧` where the rate stands. */
export function textsWithRates(document: Document): string[] {
	return [...document.querySelectorAll('main p, main li, main tr')]
		.filter((part) => part.querySelector('[data-rate]') && !part.querySelector('p, li, tr'))
		.map((part) => {
			const copy = part.cloneNode(true) as Element;
			for (const mark of copy.querySelectorAll('.jr-cite, .jr-strength, .sr-only')) mark.remove();
			for (const rate of copy.querySelectorAll('[data-rate]')) rate.textContent = `⟦${rate.getAttribute('data-rate')}⟧`;
			return copy.textContent!.replace(/\s+/g, ' ');
		});
}

/** Everything that the site says of the state of a measure or an event. Sentences are read in English. */
export const statements = (): Statement[] => [
	...inFiles(),
	...contentPages.flatMap((page) => [
		...inTables(page),
		...(page.locale === 'en' ? textsWithRates(page.document).flatMap((text) => inSentences(text, page.path)) : []),
	]),
];

/** The measures and events of which two places say different things, each with who says what. */
export function contradictions(said: readonly Statement[]): string[] {
	const byId = Map.groupBy(said, ({ id }) => id);
	return [...byId].flatMap(([id, all]) => {
		const bySaying = Map.groupBy(all, ({ says }) => says);
		if (bySaying.size < 2) return [];
		return [...bySaying].map(
			([says, some]) => `${id}: ${says} by ${[...new Set(some.map(({ where }) => where))].slice(0, 3).join(', ')}`,
		);
	});
}
