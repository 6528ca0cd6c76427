/**
 * Which kinds of goods a tariff code is of. The record names the codes of each kind (`lines` of sectors.yaml), so that
 * what a kind is charged can be held against what its lines are.
 */
import { fileOf, type Problem } from '../problem';
import type { Sector } from '../schema';
import { dotted, prefixes } from './code';
import type { LineBook } from './line';

type Kind = Pick<Sector, 'id' | 'within' | 'lines'>;

/** The codes that a kind names, itself or by the lists of measures. */
function claimedBy({ lines: said }: Kind, { rows }: LineBook): Set<string> {
	const lists = new Set(said?.lists);
	const listed = lists.size > 0 ? rows['united-states'].filter(({ measure }) => lists.has(measure)) : [];
	return new Set([...(said?.codes ?? []), ...listed.map(({ code }) => code)]);
}

/** Answers which kinds a code is of. */
export interface KindFinder {
	/**
	 * The ids of the kinds of which goods of a US line are, or of a statistical number that measures name; several where
	 * kinds share the code.
	 * @param code eight or ten digits
	 */
	ofLine: (code: string) => string[];
	/**
	 * The ids of the kinds of which some goods of a subheading are. The US and Canadian codes agree up to here and no
	 * further.
	 * @param code six digits
	 */
	ofSubheading: (code: string) => string[];
}

const without = (found: readonly Kind[], whole: readonly Kind[]) =>
	found.filter((kind) => !kind.lines?.except.some((id) => whole.some((other) => other.id === id)));

/** Makes ready what the kinds of any code are found by. */
export function kindFinder(sectors: readonly Kind[], lines: LineBook): KindFinder {
	/** The kinds that name a code, and those that name a longer one within it. */
	const [named, within] = [new Map<string, Set<Kind>>(), new Map<string, Set<Kind>>()];
	const add = (to: Map<string, Set<Kind>>, code: string, kind: Kind) =>
		to.set(code, (to.get(code) ?? new Set()).add(kind));
	for (const kind of sectors)
		for (const code of claimedBy(kind, lines)) {
			add(named, code, kind);
			for (const shorter of prefixes(code).slice(0, -1)) add(within, shorter, kind);
		}
	const rest = sectors.filter((kind) => kind.lines?.rest);
	const whole = (code: string) => [...new Set(prefixes(code).flatMap((one) => [...(named.get(one) ?? [])]))];
	const ids = (kinds: readonly Kind[]) => kinds.map(({ id }) => id);
	return {
		ofLine: (code) => {
			const found = whole(code);
			return ids(found.length > 0 ? without(found, found) : rest);
		},
		ofSubheading: (code) => {
			const found = whole(code);
			const all = [...new Set([...found, ...(within.get(code) ?? [])])];
			return ids([...without(all, found), ...(found.length > 0 ? [] : rest)]);
		},
	};
}

/** A code that two kinds name, or that one names within a code of the other. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
	const within = (codes: ReadonlySet<string>, others: ReadonlySet<string>) =>
		[...codes].find((code) => prefixes(code).some((one) => others.has(one)));
	return within(a, b) ?? within(b, a);
}

/**
 * What is wrong with the codes of kinds: one that the schedule lacks, a list without rows, a code that two kinds name
 * and neither says so, a kind without codes.
 */
export function kindProblems(sectors: readonly Kind[], lines: LineBook): Problem[] {
	const problems: Problem[] = [];
	const report = (entry: string, field: string, message: string) =>
		problems.push({ file: fileOf('sectors'), entry, field, message });
	const groups = new Set(sectors.flatMap(({ within }) => within ?? []));
	const us = lines.rows['united-states'];
	const named = new Set(us.map(({ code }) => code));
	const known = new Set(lines.schedule.flatMap(({ code }) => prefixes(code)));
	const rests = sectors.filter((kind) => kind.lines?.rest);
	for (const { id, lines: said } of sectors) {
		if (groups.has(id)) {
			if (said) report(id, 'lines', 'names codes, but it is a group: its kinds have codes of their own');
			continue;
		}
		if (!said) {
			report(id, 'lines', 'is missing: name the tariff codes of the kind, or say { rest: true }');
			continue;
		}
		const { codes, lists, rest } = said;
		if (rest && codes.length + lists.length > 0)
			report(id, 'lines.rest', 'stands beside codes: the rest is what no kind names');
		if (rest && rests[0]?.id !== id)
			report(id, 'lines.rest', `is that of "${rests[0]?.id}" already: one kind is the rest`);
		if (!rest && codes.length + lists.length === 0)
			report(id, 'lines', 'names no code: give codes or lists, or say rest: true');
		codes.forEach((code, index) => {
			if (code.length > 8 ? !named.has(code) : !known.has(code))
				report(
					id,
					`lines.codes.${index}`,
					code.length > 8
						? `${dotted(code)} is named by no measure: kinds tell ten digits apart only where measures do`
						: `${dotted(code)} is not in the US schedule (us-schedule.csv)`,
				);
		});
		lists.forEach((list, index) => {
			if (!us.some(({ measure }) => measure === list))
				report(id, `lines.lists.${index}`, `"${list}" has no rows in us-lines.csv`);
		});
	}
	const claimed = new Map(sectors.map((kind) => [kind.id, claimedBy(kind, lines)]));
	const says = (one: Kind, field: 'shares' | 'except', other: string) => one.lines?.[field].includes(other);
	sectors.forEach((a, index) => {
		for (const b of sectors.slice(index + 1)) {
			const common = inCommon(claimed.get(a.id)!, claimed.get(b.id)!);
			const told = (['shares', 'except'] as const).flatMap((field) => [
				...(says(a, field, b.id) ? [{ kind: a, field, other: b.id }] : []),
				...(says(b, field, a.id) ? [{ kind: b, field, other: a.id }] : []),
			]);
			if (common !== undefined && told.length === 0)
				report(
					b.id,
					'lines',
					`names ${dotted(common)}, as "${a.id}" does: say in shares that both do, or in except whose it is`,
				);
			if (common === undefined)
				for (const { kind, field, other } of told)
					report(kind.id, `lines.${field}`, `names "${other}", which has no code in common with it`);
			if (told.length > 1)
				report(
					told[1]!.kind.id,
					`lines.${told[1]!.field}`,
					`says of "${told[1]!.other}" what is said already: once is enough`,
				);
		}
	});
	return problems;
}
