/** An answer as CSV: a row for each measure and way of entering, with what it adds and where it stands. */
import { csvOf, type Cell } from '../record/csv';
import type { Layer } from '../record/duties/question';
import { BOTH_WAYS } from '../record/duties/reckon';
import { knowledgeOf } from './address';
import { layersIn, sinceOf, type GoodsResult } from './answer';
import type { RulesFile, ToldMeasure } from './files';
import { addedText, baseOfQualifying, baseText, layerRate, reasonOf, type Speech } from './say';

const HEADER = [
	'code',
	'day',
	'origin',
	'given',
	'enters',
	'measure',
	'title',
	'state',
	'percent_from',
	'percent_to',
	'rate',
	'reason',
	'since',
	'instrument',
	'heading',
	'source',
];

/** What every row begins with: the code, the day, whose goods are meant, what the reader said of them, and how they enter. */
function leadOf({ asked }: GoodsResult, enters: string): Cell[] {
	const { code, day, rest } = asked;
	const given = [...(rest ? ['rest=yes'] : []), ...knowledgeOf(asked).map(([name, value]) => `${name}=${value}`)];
	return [code, day, 'canada', given.join(' ') || null, enters];
}

const WAYS = { originating: 'originating', nonOriginating: 'non_originating' } as const;

function layerRow(
	layer: Layer<ToldMeasure>,
	way: keyof typeof WAYS,
	result: GoodsResult,
	rules: RulesFile,
	speech: Speech,
): Cell[] {
	const { claim, from, state, to } = layer;
	const { measure, row } = claim;
	const sources = [...new Set([...measure.sources, ...(row ? [row.source] : [])])];
	const isBan = state === 'ban' || claim.rate === 'ban';
	return [
		...leadOf(result, WAYS[way]),
		measure.id,
		measure.title,
		state,
		isBan ? null : from,
		isBan ? null : to,
		layerRate(layer, speech),
		reasonOf(layer, way, result, speech) || null,
		sinceOf(result, way, layer),
		measure.instrument,
		row?.heading ?? null,
		sources.flatMap((id) => rules.sources[id]?.url ?? []).join(' '),
	];
}

/** The name of the file: another question has another name. */
export function csvName({ asked }: Pick<GoodsResult, 'asked'>): string {
	const { code, day, rest } = asked;
	const known = knowledgeOf(asked).map(([name, value]) => `${name}-${value}`);
	return `${['goods', code, ...(rest ? ['rest'] : []), day, ...known].join('-')}.csv`;
}

/** The rows of an answer; the ordinary duty and the sum stand first and last of each way. */
export function answerCsv(result: GoodsResult, rules: RulesFile, speech: Speech): string {
	const { line } = result;
	const bases = {
		originating: baseOfQualifying(result, speech),
		nonOriginating: baseText(result, speech).words,
	};
	const url = line ? (rules.sources[line.source]?.url ?? null) : null;
	const rows = BOTH_WAYS.flatMap((way): Cell[][] => {
		const answer = result[way];
		const lead = leadOf(result, WAYS[way]);
		const { ban, from, to } = answer.outcome;
		// A ban has no rate, and what may be one has none that is sure.
		const sum = ban === 'no' ? [from, to] : [null, null];
		const total = addedText(answer.outcome, speech);
		return [
			[...lead, 'base_duty', null, null, null, null, bases[way], null, null, null, null, url],
			...layersIn(answer).map((layer) => layerRow(layer, way, result, rules, speech)),
			[...lead, 'added', null, ban === 'no' ? null : `ban: ${ban}`, ...sum, total, null, null, null, null, null],
		];
	});
	return csvOf([HEADER, ...rows]);
}
