/** Rules about the lists of goods that measures fall on, what gives way to what, and what rows of lines ask. */
import type { Measure } from '../schema';
import type { Rule } from './rule';

/** A measure on goods of no kind says in words which they are, and has a list of their lines. */
export const measuresNameTheirGoods: Rule = (entries, report) => {
	for (const { id, on, onlyOn, list } of entries.measures) {
		if (on.length > 0) continue;
		if (!onlyOn) report('measures', id, 'on', 'names no kind of goods: name one, or say in onlyOn what the goods are');
		else if (!list)
			report('measures', id, 'list', 'is missing: goods of no kind are known by their tariff lines alone');
		else if (list.of === 'every-good')
			report('measures', id, 'list.of', 'is every-good, but the measure names no kind of goods: name them all in on');
	}
};

/** A list that is partial says what is missing from it. */
export const partialListsSayWhat: Rule = (entries, report) => {
	for (const { id, list } of entries.measures)
		if (list?.of === 'partial' && !list.remark)
			report('measures', id, 'list.remark', 'is missing: say what a partial list leaves out');
};

const frees = ({ originating, nonOriginating }: Measure) =>
	[originating, nonOriginating].every((rate) => 'percent' in rate && rate.percent === 0);

/** An exemption charges nothing, and is known by its list. */
export const exemptionsAreFree: Rule = (entries, report) => {
	for (const measure of entries.measures) {
		if (measure.kind !== 'exemption') continue;
		if (!frees(measure)) report('measures', measure.id, 'kind', 'is exemption, so both rates must be { percent: 0 }');
		if (!measure.list) report('measures', measure.id, 'list', 'is missing: an exemption is a list of goods');
	}
};

const together = (a: Measure, b: Measure) => a.from < (b.until ?? '9999') && b.from < (a.until ?? '9999');

/**
 * A measure gives way to other programmes than its own, either entirely or in part; and no two measures of one
 * government give way to each other on one day, since nothing would be charged.
 */
export const measuresYieldOneWay: Rule = (entries, report) => {
	for (const measure of entries.measures) {
		const { id, programme, yields, yieldsInPart } = measure;
		for (const [field, named] of Object.entries({ yields, yieldsInPart })) {
			const own = named.indexOf(programme);
			if (own >= 0)
				report(
					'measures',
					id,
					`${field}.${own}`,
					`names "${programme}", its own programme: measures of one never add up`,
				);
		}
		yieldsInPart.forEach((other, index) => {
			if (yields.includes(other))
				report('measures', id, `yieldsInPart.${index}`, `names "${other}", which stands in yields: keep one of them`);
		});
	}
	entries.measures.forEach((measure, place) => {
		for (const other of entries.measures.slice(0, place))
			if (
				other.by === measure.by &&
				measure.yields.includes(other.programme) &&
				other.yields.includes(measure.programme) &&
				together(measure, other)
			)
				report(
					'measures',
					measure.id,
					'yields',
					`names "${other.programme}", but "${other.id}" of it yields to "${measure.programme}" on the same days: one must be charged`,
				);
	});
};

/** A condition that ruled itself out could never be met. */
export const conditionsCanBeMet: Rule = (entries, report) => {
	for (const { id, rulesOut } of entries.conditions)
		rulesOut.forEach((other, index) => {
			if (other === id) report('conditions', id, `rulesOut.${index}`, 'names itself: no good could meet it');
		});
};

/** What narrows the other rate of a condition stands only where there is such a rate. */
export const conditionsSetARate: Rule = (entries, report) => {
	for (const { id, percent, only, from } of entries.conditions)
		for (const [field, value] of Object.entries({ only, from }))
			if (value !== undefined && percent === undefined)
				report('conditions', id, field, 'narrows a rate that is missing: give it in percent');
};
