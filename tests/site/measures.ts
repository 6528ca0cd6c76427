/** What the built site says of the rates and days of each measure: in files, tables of charts, tables and lists of pages. */
import { addDays, type Day } from '../../src/record/days';
import { LOCALES, type Locale } from '../../src/record/format';
import { languageAt, type Page } from './dist';
import { rowsOf, type Statement } from './statuses';

/** The names of the months; pages may write their first letters. */
const NAMES = new Map(
	LOCALES.map((code) => {
		const { format } = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' });
		return [code, Array.from({ length: 12 }, (_, month) => format(Date.UTC(2025, month, 15)).toLowerCase())];
	}),
);

/** The days in a text, as `2025-03-04`. One that names no month or year has those of the next: `4 to 7 March 2025`. */
export function daysIn(text: string, locale: Locale): string[] {
	const months = NAMES.get(locale)!;
	const days = [
		...text
			.toLowerCase()
			.matchAll(
				/(?<![\d.,-])(\d{1,2})(?:er|º)?(?:(?:\sde)?\s(\p{L}{3,}))?\.?(?:(?: de)? (20\d\d))?(?![\d.,]*\d|\s?%)/gu,
			),
	].map(([, day, word, year]) => {
		const month = word === undefined ? -1 : months.findIndex((name) => name.startsWith(word));
		return { day: day!.padStart(2, '0'), month: month < 0 ? undefined : String(month + 1).padStart(2, '0'), year };
	});
	for (let at = days.length - 2; at >= 0; at--) {
		days[at]!.year ??= days[at + 1]!.year;
		days[at]!.month ??= days[at + 1]!.month;
	}
	return days.flatMap(({ day, month, year }) => (year && month ? [`${year}-${month}-${day}`] : []));
}

const BANNED = /banned|prohibited|interdit|prohibid/i;
const UNKNOWN = /not known|inconnu|se desconoce/i;

/** The rates in a text as numbers: `0% / 25% of the non-US content` is `0 / 25`, and `25%` is `25 / 25`. */
export function ratesIn(...texts: readonly string[]): string {
	const rates = texts
		.flatMap((text) => text.split(' / '))
		.map((text) => {
			if (BANNED.test(text)) return 'banned';
			if (UNKNOWN.test(text)) return 'unknown';
			const [, whole, part] = /(\d+)(?:[.,](\d+))?\s?%/.exec(text) ?? [];
			return whole === undefined ? `“${text}”` : String(Number(`${whole}.${part ?? 0}`));
		});
	return [rates[0], rates.at(-1)].join(' / ');
}

const all = (id: string, where: string, facts: { [about: string]: string | undefined }): Statement[] =>
	Object.entries(facts).flatMap(([about, says]) =>
		says === undefined ? [] : [{ id: `${id}, ${about}`, says, where }],
	);

/** The data table of measures, and the files of the chart of measures. */
export function measuresInFiles(): Statement[] {
	const ofData = (row: { [column: string]: string }, side: string) =>
		row[`${side}_banned`] ? 'banned' : row[`${side}_percent`] ? `${row[`${side}_percent`]}%` : 'not known';
	return [
		...rowsOf('data/measures.csv').flatMap((row) =>
			all(row.id!, '/data/measures.csv', {
				rate: ratesIn(ofData(row, 'originating'), ofData(row, 'non_originating')),
				from: row.from,
				until: row.until,
			}),
		),
		...LOCALES.flatMap((code) =>
			rowsOf(`charts/in-force/${code}.csv`).flatMap((row) =>
				all(row.key!, `/charts/in-force/${code}.csv`, {
					rate: ratesIn(row.qualifying!, row.other!),
					from: row.from,
					until: row.until,
				}),
			),
		),
	];
}

/** The tables and lists of a page. */
export function measuresOn({ document, path }: Pick<Page, 'document' | 'path'>): Statement[] {
	const plain = (element: Element) => {
		const copy = element.cloneNode(true) as Element;
		for (const mark of copy.querySelectorAll('.jr-cite')) mark.remove();
		return copy.textContent.replace(/\s+/g, ' ').trim();
	};
	const said: Statement[] = [];
	for (const item of document.querySelectorAll('[data-measure]')) {
		const id = item.getAttribute('data-measure')!;
		const [since, amended] = [...item.querySelectorAll('time')].map((time) => {
			const [read] = daysIn(time.textContent, languageAt(item));
			return read === time.getAttribute('datetime') ? read : `${read} and ${time.getAttribute('datetime')}`;
		});
		// The rate is what stands between the name of the measure, or of a part of the goods, and the word "since".
		const rates = [
			...plain(item).matchAll(
				/[,:] ((?:[^,:]|,(?=\d))*?(?:%|banned|interdit|prohibid|not known|inconnu|se desconoce)[^,:]*)(?=,)/gi,
			),
		].at(-1);
		const isOnPart = item.closest('ul')!.previousElementSibling?.matches('.jr-part') === true;
		said.push(
			...all(id, `${path} (the table of duties)`, {
				rate: ratesIn(rates?.[1] ?? ''),
				since,
				// On a part of the goods the day of an amendment is left out.
				from: isOnPart ? undefined : (amended ?? since),
			}),
		);
	}
	for (const item of document.querySelectorAll('[id^=rate-]')) {
		const muted = item.querySelector('.jr-muted')!.cloneNode(true) as Element;
		// What names the instrument may hold a day of its own.
		const words = muted.firstChild!.textContent!;
		const days = daysIn(words, languageAt(item));
		const isOpen = /^(?:since|depuis|desde) /.test(words.trim());
		said.push(
			...all(item.id.slice('rate-'.length), `${path} (the rates of the page)`, {
				rate: ratesIn(item.querySelector('.jr-value')!.textContent),
				since: isOpen ? days[0] : undefined,
				from: isOpen ? days.at(-1) : days[0],
				// A list names the last day of a rate; tables and files, the day on which it ended. An end that is ahead is not
				// in the list.
				until: isOpen ? undefined : addDays(days.at(-1) as Day, 1),
			}),
		);
	}
	for (const table of document.querySelectorAll('[data-chart="in-force"] [data-part=rows]')) {
		const columns = [...table.querySelectorAll('thead th')].map((head) => head.getAttribute('data-column'));
		for (const row of table.querySelectorAll('tbody tr')) {
			const cell = (name: string) => row.querySelectorAll('td')[columns.indexOf(name)]?.textContent ?? '';
			said.push(
				...all(row.getAttribute('data-key')!, `${path} (the chart’s table)`, {
					rate: ratesIn(cell('qualifying'), cell('other')),
					from: daysIn(cell('from'), languageAt(table))[0],
					until: daysIn(cell('until'), languageAt(table))[0] ?? '',
				}),
			);
		}
	}
	return said;
}
