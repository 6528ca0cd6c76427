/** From the record to what `export-share` needs: the part of Canada's goods exports that goes to the United States. */
import type { Day } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import { happenings, pointsOf, type Happening, type Point } from '../../families/months/series';

const MONTHS = 'export-share-monthly';
const YEARS = 'export-share-annual';
const EVENTS = [
	'us-duties-2025-03-04',
	'us-metals-doubled-2025-06-04',
	'us-35-2025-08-01',
	'china-deal-2026-01-16',
	'section-338-duties-2026-08-22',
];

export interface Origin {
	publisher: string;
	url: string;
	/** How many sources more. */
	more: number;
	/** The id of the series. */
	series: string;
	/** How its trade was counted, as the record has it. */
	counted: string;
}

export interface ExportShareData {
	start: Day;
	asOf: Day;
	months: Point[];
	/** Whole years, those before the picture's start among them. */
	years: Point[];
	events: Happening[];
	sources: { months: Origin; years: Origin };
}

export function data(record: WholeRecord, locale: Locale): ExportShareData {
	const origin = (id: string): Origin => {
		const [first, ...rest] = record.sourcesOf(id);
		return {
			publisher: first!.publisher,
			url: first!.url,
			more: rest.length,
			series: id,
			counted: record.get('series', id).basis,
		};
	};
	return {
		start: '2024-01-01',
		asOf: record.asOf,
		months: pointsOf(record, MONTHS, 'month'),
		years: pointsOf(record, YEARS, 'year'),
		events: happenings(record, EVENTS, locale),
		sources: { months: origin(MONTHS), years: origin(YEARS) },
	};
}
