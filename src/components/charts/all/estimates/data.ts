/** From the record to what `estimates` needs: each figure that is a forecast or a model's result. */
import type { Day, When } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import { ESTIMATES, type Estimated, type Figure } from '../../../../record/schema';
import { label } from '../../kit/recordText';

/** The units that estimates are shown in, each a block of the picture with a scale of its own. */
export const ESTIMATE_UNITS = ['percent', 'percentage-points', 'usd', 'cad', 'count'] as const;
export type EstimateUnit = (typeof ESTIMATE_UNITS)[number];

export interface Estimate {
	id: string;
	what: Estimated;
	/** Whose economy, as an id of `EstimatesData.of`. */
	of: string;
	by: string;
	made: When;
	value: number;
	high?: number;
	/** The source gives one end only. */
	bound?: 'at-least' | 'at-most';
	about: boolean;
	unit: EstimateUnit;
	scenario: string;
	horizon: string;
	/** What to know of the number, and what else was said. */
	notes: string[];
	/** Other values for the same thing, each with where it comes from. */
	others: { value: number; why: string }[];
	/** No source but weak ones. */
	weak: boolean;
	source: { publisher: string; url: string; more: number };
}

export interface EstimatesData {
	asOf: Day;
	/** What estimates are of, in the order of the control. */
	whats: Estimated[];
	of: { id: string; name: string; country: 'canada' | 'us' | 'mexico' }[];
	estimates: Estimate[];
}

const COUNTRIES = { canada: 'canada', 'united-states': 'us', mexico: 'mexico' } as const;
const isCountry = (id: string | undefined): id is keyof typeof COUNTRIES => id !== undefined && id in COUNTRIES;

export function data(record: WholeRecord, locale: Locale): EstimatesData {
	const figures = record.figures.filter((figure) => figure.estimate);
	const ids = [...new Set(figures.map(({ estimate }) => estimate!.of))];
	const parties = ids.map((id) => record.get('parties', id));
	// Canada and its provinces, the United States, Mexico; the country before its parts.
	const order = Object.keys(COUNTRIES);
	const place = ({ id, of }: { id: string; of?: string | undefined }) =>
		order.indexOf(isCountry(id) ? id : (of ?? '')) * 2 + (isCountry(id) ? 0 : 1);
	return {
		asOf: record.asOf,
		whats: ESTIMATES.filter((what) => figures.some(({ estimate }) => estimate!.what === what)),
		of: parties
			.toSorted((a, b) => place(a) - place(b))
			.map(({ id, name, of }) => ({
				id,
				name: label(name, locale),
				country: COUNTRIES[isCountry(id) ? id : isCountry(of) ? of : 'canada'],
			})),
		estimates: figures.map((figure) => estimateOf(record, figure, locale)),
	};
}

/** @throws when the picture has no block for the unit of an estimate */
function unitOf({ id, unit }: Figure): EstimateUnit {
	const shown = ESTIMATE_UNITS.find((one) => one === unit);
	if (!shown)
		throw new Error(
			`The figure "${id}" is an estimate in ${unit}; the chart of estimates shows ${ESTIMATE_UNITS.join(', ')}. ` +
				'Add the unit there, with its name in src/content/i18n.',
		);
	return shown;
}

function estimateOf(record: WholeRecord, figure: Figure, locale: Locale): Estimate {
	const { what, of, by, scenario, horizon, bound } = figure.estimate!;
	const sources = figure.sources.map((id) => record.get('sources', id));
	return {
		id: figure.id,
		what,
		of,
		by: label(by, locale),
		made: figure.asOf,
		value: figure.value,
		...(figure.high !== undefined && { high: figure.high }),
		...(bound && { bound }),
		about: figure.about,
		unit: unitOf(figure),
		scenario: label(scenario, locale),
		horizon: horizon ? label(horizon, locale) : '',
		notes: figure.note ? [label(figure.note, locale)] : [],
		others: figure.others.map(({ value, why }) => ({ value, why: label(why, locale) })),
		weak: sources.every(({ weak }) => weak),
		source: { publisher: sources[0]!.publisher, url: sources[0]!.url, more: sources.length - 1 },
	};
}
