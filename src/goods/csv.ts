/** An answer as CSV: a row for each measure and way of entering, with what it adds and where it stands. */
import { csvOf, type Cell } from '../record/csv';
import type { Layer } from '../record/duties/question';
import type { GoodsResult } from './answer';
import type { RulesFile, ToldMeasure } from './files';
import { baseText, layerRate, reasonOf, type Speech } from './say';

const HEADER = [
	'code',
	'day',
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

function layerRow(
	layer: Layer<ToldMeasure>,
	enters: string,
	result: GoodsResult,
	rules: RulesFile,
	speech: Speech,
): Cell[] {
	const { claim, from, state, to } = layer;
	const { measure, row } = claim;
	const sources = [...new Set([...measure.sources, ...(row ? [row.source] : [])])];
	return [
		result.asked.code,
		result.asked.day,
		enters,
		measure.id,
		measure.title,
		state,
		from,
		to,
		layerRate(layer, speech),
		reasonOf(layer, result, speech) || null,
		measure.from,
		measure.instrument,
		row?.heading ?? null,
		sources.flatMap((id) => rules.sources[id]?.url ?? []).join(' '),
	];
}

/** The rows of an answer; the ordinary duty and the sum stand first and last of each way. */
export function answerCsv(result: GoodsResult, rules: RulesFile, speech: Speech): string {
	const { asked, line, nonOriginating, originating } = result;
	const ways = [
		{ enters: 'originating', answer: originating, base: line?.originating === 'quota' ? 'quota' : 'free' },
		{ enters: 'non_originating', answer: nonOriginating, base: baseText(result, speech) },
	];
	const url = line ? (rules.sources[line.source]?.url ?? null) : null;
	const rows = ways.flatMap(({ answer, base, enters }): Cell[][] => {
		const lead = [asked.code, asked.day, enters];
		const { ban, from, to } = answer.outcome;
		return [
			[...lead, 'base_duty', null, null, null, null, base, null, null, null, null, url],
			...answer.layers.map((layer) => layerRow(layer, enters, result, rules, speech)),
			[...lead, 'added', null, ban === 'no' ? null : `ban: ${ban}`, from, to, null, null, null, null, null, null],
		];
	});
	return csvOf([HEADER, ...rows]);
}
