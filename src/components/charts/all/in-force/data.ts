/** From the record to what `in-force` needs: both sides' measures, programme by programme, with their rates in words. */
import type { Day } from '../../../../record/days';
import { formatPercent, formatRate, type Locale } from '../../../../record/format';
import { instrumentName } from '../../../../record/instrument';
import type { WholeRecord } from '../../../../record/record';
import type { Measure, Rate, RateBasis } from '../../../../record/schema';
import { FIRST_DAY } from '../../../../record/tariffs';
import { begunBy } from '../../families/duties/ahead';
import { label } from '../../kit/recordText';
import { SIDES, type Look, type Side } from './sides';

export interface Item {
	id: string;
	by: Side;
	programme: string;
	/** Its place among the lines of its programme: measures on the same goods follow one another on one. -1 where not drawn. */
	lane: number;
	/** It has no bar: of a programme on kinds of goods, measures on lists of other goods are too fine for one. */
	tableOnly?: true;
	goods: string[];
	/** The part of its goods that it alone falls on; empty where it falls on the bulk of them. */
	only: string;
	title: string;
	from: Day;
	/** The first day on which it no longer applies, which may be set for one after the record's last; null where none is. */
	until: Day | null;
	look: Look;
	/** The rate on goods that do not qualify, in short; empty when there is none to name. */
	short: string;
	originating: string;
	/** The rate on goods that do not qualify, where it is another. */
	nonOriginating?: string;
	/** What is missing, when a rate is not known. */
	missing?: string;
	/** Programmes to which it gives way on a good that they cover. */
	yields: string[];
	/** Programmes that it gives way to where they are charged on the full value. */
	partly?: string[];
	/** It is charged on the full value, so that nothing is left of it. */
	whole?: true;
	instrument: string;
	source: { publisher: string; url: string };
}

export interface InForceData {
	start: Day;
	asOf: Day;
	groups: { id: string; name: string }[];
	goods: { id: string; name: string; group: string | null }[];
	/** Side by side, programmes in the order in which they began, each line of a programme in order of time. */
	items: Item[];
	/** Measures set for a day after the record's last. */
	ahead: Item[];
	/** The name of each programme. */
	programmes: { [id: string]: string };
}

/** The bases that are the full value. */
const WHOLE: ReadonlySet<RateBasis> = new Set<RateBasis>(['value', 'value-total-with-base']);

function lookOf({ originating, nonOriginating }: Measure): Look {
	const rates = [originating, nonOriginating];
	if (rates.some((rate) => 'banned' in rate)) return 'banned';
	if (rates.some((rate) => 'unknown' in rate)) return 'unknown';
	const [on, off] = rates.map((rate) => ('percent' in rate ? rate.percent : 0)) as [number, number];
	return off === 0 ? 'free' : on === 0 ? 'other' : 'all';
}

/**
 * How many kinds of goods two measures share; none where one falls on a part of them and the other does not. Goods of no
 * kind, which both name alike, count as one.
 */
function shared(a: Measure, b: Measure): number {
	if (a.onlyOn?.en !== b.onlyOn?.en) return 0;
	if (a.on.length === 0 && b.on.length === 0) return 1;
	return a.on.filter((goods) => b.on.includes(goods)).length;
}

/** The lines of a programme: a measure goes on behind the one that ended before it with which it shares most goods. */
function lanesOf(measures: Measure[]): Measure[][] {
	const lanes: Measure[][] = [];
	for (const measure of measures) {
		const before = lanes
			.filter((lane) => {
				const { until } = lane.at(-1)!;
				return until !== undefined && until <= measure.from && shared(lane.at(-1)!, measure) > 0;
			})
			.toSorted((a, b) => shared(b.at(-1)!, measure) - shared(a.at(-1)!, measure))[0];
		if (before) before.push(measure);
		else lanes.push([measure]);
	}
	return lanes;
}

export function data(record: WholeRecord, locale: Locale): InForceData {
	const ordered = record.sectors.toSorted((a, b) => a.order - b.order);
	const groups = ordered.filter(({ id }) => ordered.some(({ within }) => within === id));
	const goods = ordered.filter((sector) => !groups.includes(sector));
	const missing = (rate: Rate) => ('unknown' in rate ? label(rate.unknown, locale) : '');
	const toItem = (measure: Measure, by: Side, lane?: number): Item => {
		const { id, programme, title, from, until, originating, nonOriginating, yields, yieldsInPart, instrument } =
			measure;
		const { publisher, url } = record.sourcesOf(id)[0]!;
		const [qualifying, other] = [originating, nonOriginating].map((rate) => formatRate(rate, locale)) as [
			string,
			string,
		];
		const unknown = missing(nonOriginating) || missing(originating);
		return {
			id,
			by,
			programme,
			...(lane === undefined ? { lane: -1, tableOnly: true } : { lane }),
			goods: goods.map((sector) => sector.id).filter((sector) => measure.on.includes(sector)),
			only: measure.onlyOn ? label(measure.onlyOn, locale) : '',
			title: label(title, locale),
			from,
			until: until ?? null,
			look: lookOf(measure),
			short: 'percent' in nonOriginating ? formatPercent(nonOriginating.percent, locale, 6) : '',
			originating: qualifying,
			...(other !== qualifying && { nonOriginating: other }),
			...(unknown && { missing: unknown }),
			yields,
			...(yieldsInPart.length > 0 && { partly: yieldsInPart }),
			...('percent' in nonOriginating && WHOLE.has(nonOriginating.of) && { whole: true }),
			instrument: instrumentName(instrument, locale).value,
			source: { publisher, url },
		};
	};
	const every = SIDES.flatMap((by) => {
		const own = record.measures
			.filter((measure) => measure.by === by)
			.toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
		const ofKinds = new Set(own.filter((measure) => measure.on.length > 0).map(({ programme }) => programme));
		const drawn = (measure: Measure) => measure.on.length > 0 || !ofKinds.has(measure.programme);
		const programmes = [...new Set(own.filter(drawn).map(({ programme }) => programme))];
		return programmes.flatMap((programme) => {
			const members = own.filter((measure) => measure.programme === programme);
			const lanes = lanesOf(members.filter(drawn)).flatMap((lane, index) =>
				lane.map((measure) => toItem(measure, by, index)),
			);
			return [...lanes, ...members.filter((measure) => !drawn(measure)).map((measure) => toItem(measure, by))];
		});
	});
	const { begun, ahead } = begunBy(record.asOf, every);
	return {
		start: FIRST_DAY,
		asOf: record.asOf,
		groups: groups.map(({ id, name }) => ({ id, name: label(name, locale) })),
		goods: goods.map(({ id, name, within }) => ({ id, name: label(name, locale), group: within ?? null })),
		items: begun,
		ahead,
		programmes: Object.fromEntries(record.programmes.map(({ id, name }) => [id, label(name, locale)])),
	};
}
