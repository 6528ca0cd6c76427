/** Every way in which what a reader has not said of a good may turn out, and what the good owes in each. */
import type { Day } from '../days';
import type { LineRow, ScheduleLine } from '../lines/line';
import type { RateBasis } from '../schema';
import { rowsOf } from './leaves';
import type {
	Answered,
	Answers,
	Ask,
	GoodsClaim,
	GoodsCondition,
	GoodsMeasure,
	GoodsQuestion,
	GoodsRules,
	Leaf,
	Outcome,
	PlainRate,
} from './question';
import { contentsOf, settle, spanOf, type Charge, type ClaimRate } from './settle';

/** Whether a measure or a row applies on a day. */
export const inForce = ({ from, until }: { from: Day; until?: Day | undefined }, day: Day) =>
	from <= day && (until === undefined || day < until);

/** A row or an every-good measure that bears on a leaf, before the conditions are looked at. */
export interface Candidate<M extends GoodsMeasure> {
	measure: M;
	row?: LineRow;
}

function candidatesOn<M extends GoodsMeasure>(rules: GoodsRules<M>, leaf: Leaf, { by, day }: GoodsQuestion) {
	const listed = rowsOf(rules, by, (row) => leaf.code.startsWith(row.code) && inForce(row, day)).filter(({ measure }) =>
		inForce(measure, day),
	);
	const general = rules.measures.filter(
		(measure) => measure.by === by && measure.list?.of === 'every-good' && inForce(measure, day),
	);
	return [...general.map((measure): Candidate<M> => ({ measure })), ...listed];
}

/** The conditions that a candidate depends on. */
function conditionsOf({ row }: Candidate<GoodsMeasure>, originating: boolean): string[] {
	if (!row) return [];
	return [row.when, ...(row.instead ?? []), originating ? row.originatingWhen : undefined].flatMap((id) => id ?? []);
}

export const rateOfPlain = (rate: PlainRate): ClaimRate => {
	if ('banned' in rate) return 'ban';
	return 'unknown' in rate ? 'unknown' : rate;
};

/** The conditions that set another rate than the row’s for goods of a day that qualify or do not. */
const insteadOf = (
	{ instead = [] }: LineRow,
	{ originating, day }: GoodsQuestion,
	conditions: ReadonlyMap<string, GoodsCondition>,
): GoodsCondition[] =>
	instead
		.flatMap((id) => conditions.get(id) ?? [])
		.filter(({ from, only }) => (only !== 'originating' || originating) && (from === undefined || from <= day));

/** The claim of a candidate with every condition answered; null where its condition leaves the good outside. */
function claimOf<M extends GoodsMeasure>(
	{ measure, row }: Candidate<M>,
	question: GoodsQuestion,
	answers: Answers,
	conditions: ReadonlyMap<string, GoodsCondition>,
): GoodsClaim<M> | null {
	const { originating } = question;
	if (!row)
		return { measure, rate: rateOfPlain(originating ? measure.originating : measure.nonOriginating), digits: 0 };
	if (row.when && answers[row.when] !== 'yes') return null;
	const claim = { measure, row, digits: row.code.length };
	if (typeof row.rate === 'string') return { ...claim, rate: row.rate };
	let rate: { percent: number; of: RateBasis } = row.rate;
	const other = insteadOf(row, question, conditions).find(({ id }) => answers[id] === 'yes');
	if (originating && row.originating !== undefined) {
		// What is free because it qualifies pays another rate only where that rate is for such goods.
		if (row.originating === null) {
			if (other?.only !== 'originating') return { ...claim, rate: { percent: 0, of: 'value' } };
		} else {
			const holds = !row.originatingWhen || answers[row.originatingWhen] === 'yes';
			rate = holds ? row.originating : { percent: row.originating.percent, of: 'value' };
		}
	}
	if (other?.percent === undefined) return { ...claim, rate };
	const of = other.asRow ? rate.of : (other.of ?? 'value');
	return { ...claim, rate: { percent: other.percent, of }, instead: other.id };
}

/** Pairs of conditions that no good meets both of. */
type Pairs = readonly (readonly [string, string])[];

const pairsOf = (asked: readonly string[], conditions: ReadonlyMap<string, GoodsCondition>): Pairs =>
	asked.flatMap((id) => (conditions.get(id)?.rulesOut ?? []).map((other) => [id, other] as const));

/** All ways to answer the conditions that have no answer, but those of which no good can be. */
const scenarios = (open: readonly string[], answers: Answers, pairs: Pairs): Answers[] =>
	open
		.reduce<Answers[]>(
			(ways, id) =>
				ways.flatMap((one) => [
					{ ...one, [id]: 'yes' as const },
					{ ...one, [id]: 'no' as const },
				]),
			[answers],
		)
		.filter((one) => !pairs.some((pair) => pair.every((id) => one[id] === 'yes')));

export interface Reckoned<M extends GoodsMeasure> {
	answers: Answers;
	claims: readonly (GoodsClaim<M> | null)[];
	charges: readonly Charge<GoodsClaim<M>>[];
	outcome: Outcome;
	settled: ReturnType<typeof settle<GoodsClaim<M>>>;
}

export const joined = (all: readonly Outcome[]): Outcome => {
	// What may not be imported owes nothing, and says nothing of what the rest owes.
	const traded = all.filter(({ ban }) => ban !== 'yes');
	const free = all.every(({ ban }) => ban === 'no');
	return {
		from: traded.length > 0 ? Math.min(...traded.map(({ from }) => from)) : 0,
		to: traded.length > 0 ? Math.max(...traded.map(({ to }) => to)) : 0,
		ban: free ? 'no' : traded.length === 0 ? 'yes' : 'maybe',
	};
};

/** The two ways in which a good enters: if it qualifies under the agreement, and if not. */
export const BOTH_WAYS = ['originating', 'nonOriginating'] as const;
export type Way = (typeof BOTH_WAYS)[number];

export const same = (a: Outcome, b: Outcome) => a.from === b.from && a.to === b.to && a.ban === b.ban;

/** The ordinary duty that a good of a US line owes, in percent. Canada’s ordinary duty is not in the record. */
function baseOf(line: ScheduleLine | undefined, originating: boolean): number | null {
	if (!line) return null;
	if (originating && line.originating === 'free') return 0;
	return line.percent ?? null;
}

/** What is reckoned for goods that all measures treat alike. */
export interface LeafAnswer<M extends GoodsMeasure> {
	outcome: Outcome;
	asks: readonly Ask[];
	base: number | null;
	ways: readonly Reckoned<M>[];
	candidates: readonly Candidate<M>[];
}

/** The answer for goods that all measures treat alike. */
export function answerLeaf<M extends GoodsMeasure>(
	rules: GoodsRules<M>,
	leaf: Leaf,
	question: GoodsQuestion,
): LeafAnswer<M> {
	const { originating, content = {}, answers = {}, by } = question;
	const conditions = new Map(rules.conditions.map((condition) => [condition.id, condition]));
	const candidates = candidatesOn(rules, leaf, question);
	const asked = [...new Set(candidates.flatMap((candidate) => conditionsOf(candidate, originating)))];
	const given: { [id: string]: Answered | undefined } = { ...answers };
	for (const id of asked) given[id] ??= conditions.get(id)?.usual;
	const pairs = pairsOf(asked, conditions);
	for (const [id, other] of pairs) {
		// Of two answers that contradict each other the one counts that rules the other out.
		if (given[id] === 'yes') given[other] = 'no';
		else if (given[other] === 'yes') given[id] ??= 'no';
	}
	const open = asked.filter((id) => given[id] === undefined);
	const line = rules.schedule.find(({ code }) => leaf.code.startsWith(code));
	const base = by === 'canada' ? 0 : baseOf(line, originating);

	const reckon = (one: Answers): Reckoned<M> => {
		const claims = candidates.map((candidate) => claimOf(candidate, question, one, conditions));
		const settled = settle(claims.filter((claim) => claim !== null));
		const { charges } = settled;
		const span = spanOf(charges, content, base);
		const outcome: Outcome = { ...span, ban: settled.bans.length > 0 ? 'yes' : 'no' };
		return { answers: one, claims, charges, outcome, settled };
	};
	const ways = scenarios(open, given, pairs).map(reckon);
	const outcome = joined(ways.map((way) => way.outcome));
	const outcomesWith = (id: string, answer: Answered) =>
		ways.filter((way) => way.answers[id] === answer).map((way) => way.outcome);
	const matters = (id: string) => !same(joined(outcomesWith(id, 'yes')), joined(outcomesWith(id, 'no')));
	const contents = new Set(
		ways.flatMap(({ charges, outcome: { from, to } }) =>
			from < to ? [...contentsOf(charges)].filter((name) => content[name] === undefined) : [],
		),
	);
	const asks: Ask[] = [
		...open.filter(matters).map((condition) => ({ condition })),
		...[...contents].map((name) => ({ content: name })),
	];
	return { outcome, asks, base, ways, candidates };
}
