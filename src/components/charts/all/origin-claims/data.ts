/** From the record to what `origin-claims` needs: two shares of Canadian goods at the US border, month by month. */
import type { Day } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import { happenings, pointsOf, type Happening, type Point } from '../../families/months/series';

/** The goods whose claims are known by month, and the series that hold them. */
const CLAIMS = { all: 'usmca-claim-monthly', crude: 'usmca-claim-crude-monthly', parts: 'usmca-claim-parts-monthly' };
const DUTY_FREE = 'duty-free-share-monthly';
const CLAIMS_2024 = 'usmca-claims-2024';
const EVENTS = [
	'us-duties-2025-03-04',
	'cusma-exemption-2025-03-07',
	'us-metals-doubled-2025-06-04',
	'us-35-2025-08-01',
	'surcharge-2026-02-24',
	'section-338-duties-2026-08-22',
];

export type Goods = keyof typeof CLAIMS;

export interface Origin {
	/** The id of the series or figure. */
	id: string;
	publisher: string;
	url: string;
}

export interface OriginClaimsData {
	start: Day;
	asOf: Day;
	claims: { [G in Goods]: Point[] };
	/** The share for the whole of a year before the months begin, by another count. */
	year: Point;
	dutyFree: Point[];
	/** From this month on the records count claims that they did not count before. */
	break: string;
	events: Happening[];
	/** How the trade of the months was counted, as the record has it. */
	counted: string;
	sources: { claims: { [G in Goods]: Origin }; dutyFree: Origin; year: Origin };
}

export function data(record: WholeRecord, locale: Locale): OriginClaimsData {
	const origin = (id: string): Origin => {
		const { publisher, url } = record.sourcesOf(id)[0]!;
		return { id, publisher, url };
	};
	const { asOf, value } = record.get('figures', CLAIMS_2024);
	return {
		start: '2024-01-01',
		asOf: record.asOf,
		claims: {
			all: pointsOf(record, CLAIMS.all, 'month'),
			crude: pointsOf(record, CLAIMS.crude, 'month'),
			parts: pointsOf(record, CLAIMS.parts, 'month'),
		},
		year: [asOf, value],
		dutyFree: pointsOf(record, DUTY_FREE, 'month'),
		// The series' own note says so: goods with no normal duty went from no claims to nearly all in one month.
		break: '2025-07',
		events: happenings(record, EVENTS, locale),
		counted: record.get('series', CLAIMS.all).basis,
		sources: {
			claims: { all: origin(CLAIMS.all), crude: origin(CLAIMS.crude), parts: origin(CLAIMS.parts) },
			dutyFree: origin(DUTY_FREE),
			year: origin(CLAIMS_2024),
		},
	};
}
