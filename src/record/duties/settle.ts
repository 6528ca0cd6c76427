/**
 * Which of the measures that cover a good are charged on a day, which give way, and what the rest add up to. One set of
 * rules for a tariff code and for a kind of good.
 *
 * The order comes from the instruments: Executive Order 14289 (90 FR 18907) and Proclamation 10947 for the emergency duty
 * and the metals, U.S. note 16 of chapter 99 for the metals of 2026, notes 51 and 52 for Sections 338 and 301. Which
 * programme yields to which stands in the record with each measure.
 */
import type { RateBasis } from '../schema';

/** What the rules need to know of a measure. */
export interface Ruling {
	id: string;
	programme: string;
	/** Programmes that displace it on a good on which they are owed. */
	yields: readonly string[];
	/** Programmes that displace it for the part of the value that they are charged on; it falls on the rest. */
	yieldsInPart?: readonly string[] | undefined;
}

/** What a measure says of a good: a rate, that the good is outside it, that it may not be traded, or nothing that is known. */
export type ClaimRate = { percent: number; of: RateBasis } | 'exempt' | 'ban' | 'unknown';

export interface Claim<M extends Ruling = Ruling> {
	measure: M;
	rate: ClaimRate;
	/** How many digits of the good’s code it names: of two claims of one programme the longer code counts. */
	digits?: number;
}

/** A claim that is charged. */
export interface Charge<C extends Claim> {
	claim: C;
	/** Claims whose part of the value it leaves out. */
	besides: readonly C[];
}

export interface Settlement<C extends Claim> {
	/** The claims that forbid the trade; then nothing is charged. */
	bans: readonly C[];
	charges: readonly Charge<C>[];
	/** Claims that say that the good is outside a measure, or that a measure adds nothing to it. */
	exempt: readonly C[];
	/** Claims that give way entirely, each with one that it gives way to. */
	displaced: readonly { claim: C; by: C }[];
}

/** Whether a claim is owed: a rate of 0 displaces nothing. A rate that is not known may be owed. */
const owed = ({ rate }: Claim): boolean =>
	rate === 'unknown' || rate === 'ban' || (typeof rate === 'object' && rate.percent > 0);

/** Whether a claim is charged on the full value and leaves nothing to one that yields to it in part. */
const fallsOnAll = ({ rate }: Claim): boolean => typeof rate === 'object' && !IN_PART.has(rate.of);

/** Whether two claims are charged on metals that stand side by side in the good: neither leaves the other’s metal out. */
const areTwoMetals = (one: Claim, other: Claim): boolean =>
	[one, other].every(({ rate }) => typeof rate === 'object' && rate.of === 'metal-content');

const percentOf = ({ rate }: Claim): number => (typeof rate === 'object' ? rate.percent : 0);

/** Measures of one programme never add up. The longest code counts, and of two as long the higher rate. */
function strongest<C extends Claim>(claims: readonly C[]): C {
	return claims.reduce((best, claim) => {
		const longer = (claim.digits ?? 0) - (best.digits ?? 0);
		return longer > 0 || (longer === 0 && percentOf(claim) > percentOf(best)) ? claim : best;
	});
}

/**
 * Settles the claims on one good on one day.
 *
 * 1. A ban comes first: nothing else is charged.
 * 2. Within a programme an exemption ends every claim, else one claim counts.
 * 3. A claim gives way where a programme that it yields to is owed and does not itself give way.
 * 4. A claim that yields in part falls on what the other leaves of the value.
 *
 * @param claims all claims in force on the day whose conditions the good meets
 * @throws when two measures each yield to the other
 */
export function settle<C extends Claim>(claims: readonly C[]): Settlement<C> {
	const bans = claims.filter(({ rate }) => rate === 'ban');
	const displaced: { claim: C; by: C }[] = [];
	const nothing: C[] = [];
	const standing: C[] = [];
	const byProgramme = new Map<string, C[]>();
	for (const claim of claims.filter(({ rate }) => rate !== 'ban')) {
		const { programme } = claim.measure;
		byProgramme.set(programme, [...(byProgramme.get(programme) ?? []), claim]);
	}
	for (const group of byProgramme.values()) {
		const outside = group.find(({ rate }) => rate === 'exempt');
		const counts = outside ?? strongest(group);
		for (const claim of group) if (claim !== counts) displaced.push({ claim, by: counts });
		(owed(counts) ? standing : nothing).push(counts);
	}
	const [first] = bans;
	if (first) {
		for (const claim of standing) displaced.push({ claim, by: first });
		return { bans, charges: [], exempt: nothing, displaced };
	}
	const given = new Map<C, C | null>();
	const weighing = new Set<C>();
	/** The claim to which `claim` gives way, or null. */
	const stronger = (claim: C): C | null => {
		const known = given.get(claim);
		if (known !== undefined) return known;
		if (weighing.has(claim)) throw new Error(`"${claim.measure.id}" yields to a measure that yields to it.`);
		weighing.add(claim);
		const by = standing.find(
			(other) => other !== claim && claim.measure.yields.includes(other.measure.programme) && stronger(other) === null,
		);
		weighing.delete(claim);
		given.set(claim, by ?? null);
		return by ?? null;
	};
	const charges: Charge<C>[] = [];
	for (const claim of standing) {
		const by = stronger(claim);
		if (by) {
			displaced.push({ claim, by });
			continue;
		}
		const besides = standing.filter(
			(other) =>
				claim.measure.yieldsInPart?.includes(other.measure.programme) &&
				stronger(other) === null &&
				!areTwoMetals(claim, other),
		);
		const whole = besides.find(fallsOnAll);
		if (whole) displaced.push({ claim, by: whole });
		else charges.push({ claim, besides });
	}
	// What adds nothing takes no duty's place, and gives way only to what is charged: where nothing is, each tells its own reason.
	const covering = charges.map(({ claim }) => claim);
	const exempt: C[] = [];
	for (const claim of nothing) {
		const { yields, yieldsInPart = [] } = claim.measure;
		const by = covering.find(
			(other) =>
				yields.includes(other.measure.programme) ||
				(yieldsInPart.includes(other.measure.programme) && fallsOnAll(other)),
		);
		if (by) displaced.push({ claim, by });
		else exempt.push(claim);
	}
	return { bans, charges, exempt, displaced };
}

/** The parts of a good’s value that a duty can be taken of, each from 0 to 1. What is not known is left out. */
export interface Content {
	/** US content: of a vehicle as Commerce approved it, of a machine as the importer shows it. */
	us?: number | undefined;
	/** The value of its steel and aluminum, where a measure names them. */
	metal?: number | undefined;
	/** The value of its copper, where a measure names it. */
	copper?: number | undefined;
	/** Canadian and Mexican content of a US vehicle. */
	regional?: number | undefined;
}
export type ContentName = keyof Content;

/** The content that each basis depends on. A basis that is not here falls on the full value. */
const IN_PART: ReadonlyMap<RateBasis, ContentName> = new Map<RateBasis, ContentName>([
	['non-us-content', 'us'],
	['value-less-us-content-up-to-40', 'us'],
	['metal-content', 'metal'],
	['non-regional-content', 'regional'],
]);

/** Canada takes the Canadian and Mexican content of a qualifying US vehicle to be at least this (SOR/2025-118). */
const LEAST_REGIONAL = 0.15;
/** US content that is free in mobile industrial equipment, at most (U.S. note 16(j) of chapter 99). */
const MOST_FREE = 0.4;

/** The programme of the tariff on copper, which is charged on the copper in a good and not on its other metals. */
const COPPER = 's232-copper';

/** The content that a claim depends on; undefined where it falls on the full value. */
function contentOf({ measure, rate }: Claim): ContentName | undefined {
	if (typeof rate !== 'object') return undefined;
	return rate.of === 'metal-content' && measure.programme === COPPER ? 'copper' : IN_PART.get(rate.of);
}

/** The share of the value that a rate is taken of, from 0 to 1. */
export function shareOf(basis: RateBasis, content: Required<Content>): number {
	switch (basis) {
		case 'non-us-content':
			return 1 - content.us;
		case 'value-less-us-content-up-to-40':
			return 1 - Math.min(content.us, MOST_FREE);
		case 'metal-content':
			return content.metal;
		case 'non-regional-content':
			return 1 - Math.max(content.regional, LEAST_REGIONAL);
		default:
			return 1;
	}
}

/** Percentages from the least to the most that can be. */
export interface Span {
	from: number;
	to: number;
}

/** The share of the value that a claim is charged on, from 0 to 1; 0 without a rate. */
const shareTaken = (claim: Claim, content: Required<Content>): number =>
	typeof claim.rate === 'object'
		? shareOf(claim.rate.of, contentOf(claim) === 'copper' ? { ...content, metal: content.copper } : content)
		: 0;

/** A number of percent without the noise of binary fractions: 35.16 + 10 is 45.16. */
const tidy = (percent: number): number => Math.round(percent * 1e6) / 1e6;

/** What a charge comes to in percent of the full value, with every content known. */
function amount({ claim, besides }: Charge<Claim>, content: Required<Content>, base: number | null): Span {
	const { rate } = claim;
	if (typeof rate === 'string') return { from: 0, to: 0 };
	if (rate.of === 'value-total-with-base') {
		// The rate is the total with the ordinary duty. Where that is not a percentage, what is added is not known.
		const to = Math.max(0, rate.percent - (base ?? 0));
		return { from: base === null ? 0 : to, to };
	}
	const taken = besides.reduce((sum, other) => sum + shareTaken(other, content), 0);
	const percent = rate.percent * Math.max(0, shareTaken(claim, content) - taken);
	return { from: percent, to: percent };
}

/** Every content with what is not known at its least and at its most. */
function corners(content: Content, needed: ReadonlySet<ContentName>): Required<Content>[] {
	const known = {
		us: content.us ?? 0,
		metal: content.metal ?? 0,
		copper: content.copper ?? 0,
		regional: content.regional ?? 0,
	};
	// Two metals are no more than the whole good.
	const most = (name: ContentName, { copper, metal }: Required<Content>) =>
		name === 'metal' ? 1 - copper : name === 'copper' ? 1 - metal : 1;
	return [...needed]
		.filter((name) => content[name] === undefined)
		.reduce<Required<Content>[]>(
			(all, name) => all.flatMap((one) => [one, { ...one, [name]: most(name, one) }]),
			[known],
		);
}

/** The contents that charges depend on. */
export function contentsOf(charges: readonly Charge<Claim>[]): Set<ContentName> {
	const all = charges.flatMap(({ claim, besides }) => [claim, ...besides]);
	return new Set(all.flatMap((claim) => contentOf(claim) ?? []));
}

/**
 * What charges add up to in percent of the full value, the ordinary duty apart: the least and the most where a content
 * is not known.
 * @param base the ordinary duty that the good owes, in percent: 0 where it is free, null where it is not a percentage
 */
export function spanOf(charges: readonly Charge<Claim>[], content: Content = {}, base: number | null = 0): Span {
	const sums = corners(content, contentsOf(charges)).map((corner) =>
		charges.reduce(
			(sum, charge) => {
				const { from, to } = amount(charge, corner, base);
				return { from: sum.from + from, to: sum.to + to };
			},
			{ from: 0, to: 0 },
		),
	);
	return {
		from: tidy(Math.min(...sums.map(({ from }) => from))),
		to: tidy(Math.max(...sums.map(({ to }) => to))),
	};
}
