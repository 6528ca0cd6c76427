/** From the record to what `tariff-steps` needs: the duty on each kind of goods as periods without change. */
import type { Day } from '../../../../record/days';
import { formatRate, type Locale } from '../../../../record/format';
import { instrumentName } from '../../../../record/instrument';
import type { WholeRecord } from '../../../../record/record';
import { dutySteps, FIRST_DAY, rateOn, type RateBasis } from '../../../../record/tariffs';
import { begunBy } from '../../families/duties/ahead';
import { label } from '../../kit/recordText';

export type Origin = 'originating' | 'other';

export interface Goods {
	id: string;
	name: string;
	/** The strategic sector the goods belong to, or null. */
	group: string | null;
}

export interface Part {
	title: string;
	/** Percent of the base; null where no source gives it. */
	percent: number | null;
	of: RateBasis | 'rest-of-value' | null;
	instrument: string;
}

export interface Step {
	key: string;
	goods: string;
	origin: Origin;
	from: Day;
	/** The first day of the next step, which may be set for a day after the record's last; null where none is known. */
	until: Day | null;
	banned: boolean;
	/** Percent of full value; null when a part of it is not known. */
	percent: number | null;
	/** Where the step is drawn: the duty, or what of it is known. */
	level: number;
	/** A part is charged on some of the value only: the figure is a ceiling. */
	upTo: boolean;
	parts: Part[];
	/** The places, in the chart's measures, of those that apply, also of those that exempt the goods. */
	cited: number[];
}

/** A measure that covers the goods for a while but gives way to another, so that it adds nothing. */
export interface Displaced {
	goods: string;
	origin: Origin;
	title: string;
	from: Day;
	until: Day | null;
}

/** A measure on some of the goods of a kind only, which the steps of the kind leave out. */
export interface OnPart {
	goods: string;
	/** The goods it falls on, in words. */
	only: string;
	/** Its rate on each origin, in words. */
	rates: { readonly [O in Origin]: string };
	from: Day;
	until: Day | null;
	/** The place of the measure in the chart's measures. */
	measure: number;
}

export interface TariffStepsData {
	start: Day;
	asOf: Day;
	groups: { id: string; name: string }[];
	goods: Goods[];
	/** The steps up to the record's last day. */
	steps: Step[];
	/** The steps set for later. */
	ahead: Step[];
	displaced: Displaced[];
	onPart: OnPart[];
	/** The measures that the steps are made of, each once, with who published its first source. */
	measures: { id: string; publisher: string }[];
}

/** The periods in which measures on the goods give way to others. One that goes on over several changes is one period. */
function displacedOn(record: WholeRecord, goods: string, origin: Origin, locale: Locale): Displaced[] {
	const on = record.measures.filter((measure) => measure.on.includes(goods));
	const days = [...new Set(on.flatMap(({ from, until }) => [from, ...(until ? [until] : [])]))].toSorted();
	const open = new Map<string, Displaced>();
	const periods: Displaced[] = [];
	for (const day of days.filter((each) => each >= FIRST_DAY && each <= record.asOf)) {
		const { displaced } = rateOn(record, goods, day, { originating: origin === 'originating' });
		const titles = new Set(displaced.map(({ measure }) => label(measure.title, locale)));
		for (const [title, period] of open)
			if (!titles.has(title)) {
				period.until = day;
				open.delete(title);
			}
		for (const title of titles)
			if (!open.has(title)) {
				const period: Displaced = { goods, origin, title, from: day, until: null };
				open.set(title, period);
				periods.push(period);
			}
	}
	return periods;
}

/** US duties on Canadian goods from 1 January 2025 to the record's last day, per kind of goods and origin. */
export function data(record: WholeRecord, locale: Locale): TariffStepsData {
	const measures: TariffStepsData['measures'] = [];
	const placeOf = (id: string): number => {
		const known = measures.findIndex((measure) => measure.id === id);
		return known >= 0 ? known : measures.push({ id, publisher: record.sourcesOf(id)[0]!.publisher }) - 1;
	};
	const ordered = record.sectors.toSorted((a, b) => a.order - b.order);
	const groups = ordered.filter(({ id }) => ordered.some(({ within }) => within === id));
	const goods = ordered.filter((sector) => !groups.includes(sector));
	const every = goods.flatMap(({ id }) =>
		(['originating', 'other'] as const).flatMap((origin) =>
			dutySteps(record, id, { originating: origin === 'originating' }).map(({ from, until, duty }): Step => ({
				key: `${id}|${origin}|${from}`,
				goods: id,
				origin,
				from,
				until: until ?? null,
				banned: duty.banned,
				percent: duty.percent,
				level: duty.percent ?? duty.atLeast,
				upTo: duty.upTo,
				// A measure that exempts the goods adds nothing, and may end within the step while another goes on exempting them.
				parts: duty.parts
					.filter(({ charged }) => charged !== 0)
					.map(({ measure, percent, of }) => ({
						title: label(measure.title, locale),
						percent,
						of,
						instrument: instrumentName(measure.instrument, locale).value,
					})),
				cited: [...new Set(duty.parts.map(({ measure }) => placeOf(measure.id)))],
			})),
		),
	);
	const { begun, ahead } = begunBy(record.asOf, every);
	return {
		start: FIRST_DAY,
		asOf: record.asOf,
		groups: groups.map(({ id, name }) => ({ id, name: label(name, locale) })),
		goods: goods.map(({ id, name, within }) => ({ id, name: label(name, locale), group: within ?? null })),
		steps: begun,
		ahead,
		displaced: goods.flatMap(({ id }) =>
			(['originating', 'other'] as const).flatMap((origin) => displacedOn(record, id, origin, locale)),
		),
		measures,
		onPart: goods.flatMap(({ id }) =>
			record.measures.flatMap(({ id: measure, by, from, nonOriginating, on, onlyOn, originating, until }): OnPart[] =>
				onlyOn && by === 'united-states' && on.includes(id) && from <= record.asOf
					? [
							{
								goods: id,
								only: label(onlyOn, locale),
								rates: { originating: formatRate(originating, locale), other: formatRate(nonOriginating, locale) },
								from,
								until: until ?? null,
								measure: placeOf(measure),
							},
						]
					: [],
			),
		),
	};
}
