/**
 * The duty on a kind of good on a day: which measures of the record fall on it, which of them give way to another, and
 * what the rest add up to.
 *
 * Only duties that a measure of the record adds are counted. A good that does not qualify under the agreement also owes
 * the ordinary (most-favoured-nation) duty of its tariff line, which differs within a kind: see duties/goods.ts.
 */
import { isDay, type Day } from './days';
import { settle, spanOf, type Charge, type Claim, type ClaimRate } from './duties/settle';
import type { WholeRecord } from './record';
import type { Localized, Measure, Rate, RateBasis } from './schema';

/** The day on which the record of duties begins. */
export const FIRST_DAY: Day = '2025-01-01';

/** Days after this one are taken for a mistake of typing: what is set for duties ends well before it. */
export const LAST_DAY: Day = '2036-12-31';

export type { RateBasis } from './schema';

export interface DutyOptions {
	/** Whether the good qualifies under the agreement and is entered so. */
	originating: boolean;
	/** The government that charges: the US on Canadian goods (the default) or `canada` on US goods. */
	by?: string;
	/** The part of the good's value that is not American, from 0 to 1, for rates taken of that part alone. */
	nonUsContent?: number;
}

/** One measure's share of a duty. */
export interface Part {
	measure: Measure;
	/** The rate as the measure states it; null when no source gives it. */
	percent: number | null;
	/** What the rate is taken of; null when the rate is not known. `rest-of-value`: what another measure leaves of it. */
	of: RateBasis | 'rest-of-value' | null;
	/** The rate in percent of the good's full value: the most it can be where `upTo` is set. Null when not known. */
	charged: number | null;
	/** The rate falls on some of the value only, and how much is not given: `charged` is the most it can be. */
	upTo: boolean;
	/** What is missing, where the rate is not known. */
	unknown?: Localized;
}

/** A measure that covers the good but gives way to another that is owed, or to a ban. */
export interface Displaced {
	measure: Measure;
	by: Measure;
}

export interface Duty {
	goods: string;
	day: Day;
	originating: boolean;
	/** The good may not be imported; nothing else counts then, and `parts` holds the ban alone. */
	banned: boolean;
	/**
	 * What the parts come to at most, in percent of the full value; null when the good is banned or a part is not known.
	 */
	percent: number | null;
	/** The least that can be owed: a part that is not known, or falls on an unknown share of the value, counts as 0. */
	atLeast: number;
	/** `percent` is the most that can be owed: a part falls on some of the value only, and how much is not given. */
	upTo: boolean;
	/** The measures that apply, oldest first; also those that exempt the good at 0 percent. */
	parts: Part[];
	displaced: Displaced[];
	/** The names of the legal instruments of `parts`, each once. */
	instruments: string[];
}

/** A period in which the duty stays the same. Without `until` nothing that ends it is known. */
export interface DutyStep {
	from: Day;
	/** The first day on which the duty is another. */
	until?: Day;
	/** The duty on the first day of the period. */
	duty: Duty;
}

/** Whether `measure` applies on `day`. */
function inForce(measure: Measure, day: Day): boolean {
	return measure.from <= day && (measure.until === undefined || day < measure.until);
}

/**
 * The kinds of goods an id stands for: itself, or those within it when it is a group such as `automotive`. Throws when
 * the record has no such sector.
 */
export function goodsWithin(record: WholeRecord, id: string): string[] {
	if (!record.sectors.some((sector) => sector.id === id))
		throw new Error(
			`"${id}" is not a kind of good of the record; it has ${record.sectors.map((sector) => sector.id).join(', ')}.`,
		);
	const within = record.sectors.filter((sector) => sector.within === id);
	if (within.length === 0) return [id];
	return within.toSorted((a, b) => a.order - b.order).map((sector) => sector.id);
}

function assertGoods(record: WholeRecord, goods: string): void {
	const within = goodsWithin(record, goods);
	if (within[0] !== goods)
		throw new Error(`"${goods}" is a group; ask for one of the goods within it: ${within.join(', ')}.`);
}

function assertDay(day: Day): void {
	if (!isDay(day)) throw new Error(`"${day}" is not a day; write it 2026-07-01.`);
}

function assertShare(nonUsContent: number | undefined): void {
	if (nonUsContent !== undefined && !(nonUsContent >= 0 && nonUsContent <= 1))
		throw new Error(`nonUsContent is ${nonUsContent}; it must be a share from 0 to 1.`);
}

/** Measures by the day they begin, the oldest first. */
const byStart = (a: Measure, b: Measure): number => a.from.localeCompare(b.from) || a.id.localeCompare(b.id);

/** The measures on one kind of good by the government that charges, oldest first: those on the bulk of it, or the others. */
function measuresFor(
	record: WholeRecord,
	goods: string,
	{ by = 'united-states' }: Pick<DutyOptions, 'by'>,
	on: 'bulk' | 'part' = 'bulk',
): Measure[] {
	return record.measures
		.filter((measure) => measure.by === by && measure.on.includes(goods) && (on === 'part') === Boolean(measure.onlyOn))
		.toSorted(byStart);
}

/** What a measure says of a kind of good. */
interface KindClaim extends Claim<Measure> {
	stated: Rate;
}

function claimOf(measure: Measure, originating: boolean): KindClaim {
	const stated = originating ? measure.originating : measure.nonOriginating;
	return { measure, stated, rate: claimRateOf(stated) };
}

function claimRateOf(stated: Rate): ClaimRate {
	if ('banned' in stated) return 'ban';
	return 'unknown' in stated ? 'unknown' : stated;
}

const nothing = (measure: Measure, unknown?: Localized): Part => ({
	measure,
	percent: null,
	of: null,
	charged: null,
	upTo: false,
	...(unknown && { unknown }),
});

/** A charge as a part of a duty. */
function partOf(charge: Charge<KindClaim>, us: number | undefined): Part {
	const { measure, stated } = charge.claim;
	if ('unknown' in stated) return nothing(measure, stated.unknown);
	if ('banned' in stated) return nothing(measure);
	const span = spanOf([charge], { us });
	return {
		measure,
		percent: stated.percent,
		of: charge.besides.length > 0 ? 'rest-of-value' : stated.of,
		charged: span.to,
		upTo: span.from < span.to,
	};
}

/**
 * The duty on a kind of good on a day, with what it is made of.
 *
 * The rules are those of duties/settle.ts: a measure gives way when one of a programme it yields to is owed that day, and
 * a ban replaces every duty. The ordinary (most-favoured-nation) duty on goods that do not qualify is not counted.
 *
 * @param goods the id of a kind of good, never of a group
 * @throws when `goods` is unknown or a group, `day` is no day, or `nonUsContent` is no share
 */
export function rateOn(record: WholeRecord, goods: string, day: Day, options: DutyOptions): Duty {
	assertGoods(record, goods);
	assertDay(day);
	assertShare(options.nonUsContent);
	return dutyOf(measuresFor(record, goods, options), goods, day, options);
}

/** The duty on a day by the measures on a kind of good, those included that are not in force that day. */
function dutyOf(
	measures: readonly Measure[],
	goods: string,
	day: Day,
	{ originating, nonUsContent }: DutyOptions,
): Duty {
	const us = nonUsContent === undefined ? undefined : 1 - nonUsContent;
	const claims = measures.filter((measure) => inForce(measure, day)).map((measure) => claimOf(measure, originating));
	const { bans, charges, exempt, displaced } = settle(claims);
	const banned = bans.length > 0;
	const parts = [
		...bans.map(({ measure }) => nothing(measure)),
		...charges.map((charge) => partOf(charge, us)),
		...(banned ? [] : exempt.map((claim) => partOf({ claim, besides: [] }, us))),
	].toSorted((a, b) => byStart(a.measure, b.measure));
	const open = banned || parts.some(({ percent }) => percent === null);
	const span = spanOf(charges, { us });
	return {
		goods,
		day,
		originating,
		banned,
		percent: open ? null : span.to,
		atLeast: span.from,
		upTo: span.from < span.to,
		parts,
		displaced: displaced.map(({ claim, by }) => ({ measure: claim.measure, by: by.measure })),
		instruments: [...new Set(parts.map(({ measure }) => measure.instrument.name))],
	};
}

/**
 * A text that is the same for two duties when a reader sees no difference between them: the same amounts, charged by the
 * same programmes. A measure that charges nothing makes no difference.
 */
function signature({ banned, percent, parts }: Duty): string {
	const charging = parts
		.filter(({ charged }) => charged !== 0)
		.map((part) => JSON.stringify([part.measure.programme, part.percent, part.of, part.charged]));
	return JSON.stringify([banned, percent, charging.toSorted()]);
}

/**
 * The duty on a kind of good from the record's first day on, as periods in which it stays the same. Each is as long as
 * possible, they follow one another without gap or overlap, and the last has no end. Those that begin after the record's
 * last day are set already, and nothing that has happened. A step may span several entries of one programme that charge
 * the same, and entries of any programme that charge nothing. A change of programme begins a step, even at the same rate.
 */
export function dutySteps(record: WholeRecord, goods: string, options: DutyOptions): DutyStep[] {
	assertGoods(record, goods);
	assertShare(options.nonUsContent);
	const measures = measuresFor(record, goods, options);
	const days = measures.flatMap(({ from, until }) => (until ? [from, until] : [from])).filter((day) => day > FIRST_DAY);
	const duties = [FIRST_DAY, ...[...new Set(days)].toSorted()].map((day) => dutyOf(measures, goods, day, options));
	const starts = duties.filter((duty, index) => index === 0 || signature(duty) !== signature(duties[index - 1]!));
	return starts.map((duty, index) => {
		const next = starts[index + 1];
		return next ? { from: duty.day, until: next.day, duty } : { from: duty.day, duty };
	});
}

/**
 * The measures in force on a day that fall on a part of a kind of good only (`onlyOn`), oldest first. `rateOn` leaves
 * them out: it answers for the bulk of the kind.
 * @throws when `goods` is unknown or a group, or `day` is no day
 */
export function measuresOnPart(
	record: WholeRecord,
	goods: string,
	day: Day,
	options: Pick<DutyOptions, 'by'> = {},
): Measure[] {
	assertGoods(record, goods);
	assertDay(day);
	return measuresFor(record, goods, options, 'part').filter((measure) => inForce(measure, day));
}

/** The two percentages of a measure as text, whatever part of the value they are taken of. */
function percentages({ originating, nonOriginating }: Measure): string {
	const bare = (rate: Rate) => ('percent' in rate ? rate.percent : rate);
	return JSON.stringify([bare(originating), bare(nonOriginating)]);
}

/** The first day on which one kind of good of a measure was charged its rate, entry before entry. */
function startOn(record: Pick<WholeRecord, 'measures'>, measure: Measure, goods: string): Day {
	const alike = record.measures.filter(
		(other) =>
			other.by === measure.by &&
			other.programme === measure.programme &&
			percentages(other) === percentages(measure) &&
			other.on.includes(goods),
	);
	const earlier = alike.filter(({ until }) => until === measure.from);
	// What falls on a part of a kind may go on what fell on all of it, and not the other way round. Where all of it goes on
	// as it was, the part has been added to it.
	const goesOnWhole = alike.some(({ from, onlyOn }) => !onlyOn && from === measure.from);
	const before =
		earlier.find(({ onlyOn }) => onlyOn?.en === measure.onlyOn?.en) ??
		(measure.onlyOn && goesOnWhole ? undefined : earlier.find(({ onlyOn }) => !onlyOn));
	return before ? startOn(record, before, goods) : measure.from;
}

/**
 * Since when a measure's rate has been charged on all its goods, and since when in its present form. Entries of one
 * programme that follow one another on the same goods at the same percentages are one rate: a change of its list, its
 * instrument or of what it is taken of amends it and does not make it new. Several entries may go on in one and one in
 * several; where its goods have been charged since different days, the latest counts. `amended` is absent where nothing
 * changed since it began.
 */
export function daysOfRate(record: Pick<WholeRecord, 'measures'>, measure: Measure): { since: Day; amended?: Day } {
	// A measure on goods of no kind goes on nothing.
	const starts = measure.on.map((goods) => startOn(record, measure, goods));
	const since = starts.toSorted().at(-1) ?? measure.from;
	return since === measure.from ? { since } : { since, amended: measure.from };
}

/** The days after the record's first on which the duty on a kind of good changes. */
export function changeDays(record: WholeRecord, goods: string, options: DutyOptions): Day[] {
	return dutySteps(record, goods, options)
		.slice(1)
		.map(({ from }) => from);
}

/** The measures in force on a day, oldest first, of one government or of all. */
export function measuresOn(record: WholeRecord, day: Day, { by }: { by?: string } = {}): Measure[] {
	assertDay(day);
	return record.measures
		.filter((measure) => inForce(measure, day) && (by === undefined || measure.by === by))
		.toSorted(byStart);
}
