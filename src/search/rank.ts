/** What all that is asked for comes to in each record: all of it first, then some of it, the rarer counting more. */
import { rarity, type Field, type Places } from './engine';
import { SURE, type Unit, type Variant } from './units';

/** Gives where a stem stands. */
export type Find = (stem: string, begun: boolean) => Promise<Places>;

/** What one thing that is asked for comes to in a record. */
export interface Met {
	score: number;
	/** The same without what only its page is called. */
	own: number;
	/** How much of its name is there, from 0 to 1: of “Article 32.10” the “Article” alone is little. */
	part: number;
	fields: ReadonlySet<Field>;
	/** Whether its title has the thing as it was typed, and not only what that is likened to. */
	asTyped: boolean;
}

/** Where one thing stands that is asked for. */
export interface FoundUnit {
	unit: Unit;
	/** How much it counts among the others. */
	weight: number;
	places: ReadonlyMap<number, Met>;
	/** The stems that stand for it. */
	stems: readonly string[];
	/** Whether it only tells records apart that have the rest of what is asked. */
	isSlight?: boolean;
}

/** A record with what was asked. */
export interface Ranked {
	place: number;
	score: number;
	/** The same without what only its page is called. */
	own: number;
	/** How much of what is asked it has, from 0 to 1. */
	coverage: number;
	/** Whether its title has all of it. */
	inTitle: boolean;
	/** Whether it has it as it was typed. */
	asTyped: boolean;
}

/** How much it tells against a name that only some of its words are there. */
const PARTLY = 2;

/** Adds what one variant comes to in each record. */
async function meet(
	{ stems, sure }: Variant,
	begun: boolean,
	find: Find,
	size: number,
	into: Map<number, Met>,
	isTyped: boolean,
): Promise<void> {
	const lists = await Promise.all(stems.map((stem) => find(stem, begun)));
	const rare = lists.map((places) => (places.size > 0 ? rarity(size, places.size) : Math.log(size + 1)));
	const total = rare.reduce((sum, each) => sum + each, 0);
	const candidates = new Set(lists.flatMap((places) => [...places.keys()]));
	for (const place of candidates) {
		let [score, own, had] = [0, 0, 0];
		let fields: Field[] | undefined;
		for (const [at, places] of lists.entries()) {
			const stands = places.get(place);
			if (stands) {
				score += rare[at]! * stands.score;
				own += rare[at]! * stands.own;
				had += rare[at]!;
			}
			const met = stands?.fields ?? [];
			fields = fields ? fields.filter((field) => met.includes(field)) : [...met];
		}
		const part = had / total;
		// A word of a name alone, the “joint” of “joint review”, is not the name.
		const reached = (sure / total) * part ** PARTLY;
		const known = into.get(place);
		into.set(place, {
			score: Math.max(known?.score ?? 0, reached * score),
			own: Math.max(known?.own ?? 0, reached * own),
			part: Math.max(known?.part ?? 0, part),
			fields: new Set([...(known?.fields ?? []), ...(part === 1 ? fields! : [])]),
			asTyped: known?.asTyped === true || (isTyped && part === 1 && fields!.includes('title')),
		});
	}
}

/** How much what a word is likened to counts beside the word itself, where few records have that: a name, as LCBO. */
const BESIDE = 0.7;
const RARE = 0.03;

/** Where a thing stands under all of its names. */
export async function findUnit(unit: Unit, find: Find, size: number): Promise<FoundUnit> {
	const places = new Map<number, Met>();
	let isRare = false;
	// All are asked for at once: over a slow line one after the other would take as many times as long.
	await Promise.all(unit.variants.flatMap(({ stems }) => stems.map((stem) => find(stem, unit.begun ?? false))));
	for (const [at, { stems, sure }] of unit.variants.entries()) {
		const less = at > 0 && sure <= SURE.likened && isRare ? BESIDE : 1;
		await meet({ stems, sure: sure * less }, unit.begun ?? false, find, size, places, at === 0);
		if (at === 0) isRare = places.size > 0 && places.size < size * RARE;
	}
	// A name that is nowhere in whole is as rare as its words.
	const having = [...places.values()].filter(({ part }) => part === 1).length || places.size;
	const words = Math.max(...unit.variants.map(({ stems }) => stems.length), 1);
	return {
		unit,
		places,
		// A name of several words tells more than one word.
		weight: having === 0 ? 0 : Math.max(0.4, rarity(size, having)) * Math.sqrt(words),
		stems: [...new Set(unit.variants.flatMap(({ stems }) => stems))],
	};
}

/** How much a slight thing counts beside others. */
const SLIGHTLY = 0.15;

/**
 * Found things, of which some are slight: they count little beside the rest, if there is a rest.
 * @param slight the stems of words that tell little
 */
export function withSlight(found: readonly FoundUnit[], slight: ReadonlySet<string>): FoundUnit[] {
	const isSlight = ({ unit }: FoundUnit) => unit.variants[0]!.stems.every((stem) => slight.has(stem));
	if (found.every(isSlight)) return [...found];
	return found
		.filter((one) => !isSlight(one) || (one.places.size > 0 && one.unit.spelling === undefined))
		.map((one) => (isSlight(one) ? { ...one, weight: one.weight * SLIGHTLY, isSlight: true } : one));
}

/** How much it tells against a record that it lacks something that is asked for. */
const LACKING = 1.6;

/** All records that have something of what is asked. */
export function rank(units: readonly FoundUnit[]): Ranked[] {
	const there = units.filter(({ places }) => places.size > 0);
	const total = there.reduce((sum, { isSlight, weight }) => sum + (isSlight ? 0 : weight), 0);
	const all = new Set(there.flatMap(({ places }) => [...places.keys()]));
	return [...all].map((place) => {
		let [score, own, had] = [0, 0, 0];
		let [inTitle, asTyped] = [true, true];
		for (const { isSlight, places, weight } of there) {
			const met = places.get(place);
			if (!met?.fields.has('title') && !isSlight) inTitle = false;
			if (!met?.asTyped && !isSlight) asTyped = false;
			if (!met) continue;
			score += weight * met.score;
			own += weight * met.own;
			if (!isSlight) had += weight * met.part;
		}
		const coverage = had / total;
		const less = coverage ** LACKING / total;
		return { place, score: score * less, own: own * less, coverage, inTitle, asTyped };
	});
}
