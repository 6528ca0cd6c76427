/** Rules about measures, the goods they are charged on, and figures. */
import type { Measure } from '../schema';
import type { Rule } from './rule';

/**
 * Measures of one programme follow one another: never two on the same good on the same day. A measure on part of a kind
 * of good may stand beside one on the bulk of it.
 */
export const programmesDoNotOverlap: Rule = (entries, report) => {
	const earlier = new Map<string, Measure[]>();
	for (const measure of entries.measures) {
		// The goods on which an earlier measure of the programme overlaps, by that measure.
		const overlaps = new Map<Measure, string[]>();
		for (const good of new Set(measure.on)) {
			const key = [measure.by, measure.programme, good, measure.onlyOn?.en ?? ''].join(' ');
			const before = earlier.get(key) ?? [];
			for (const other of before)
				if (measure.from < (other.until ?? '9999') && other.from < (measure.until ?? '9999'))
					overlaps.set(other, [...(overlaps.get(other) ?? []), good]);
			before.push(measure);
			earlier.set(key, before);
		}
		for (const [other, goods] of overlaps)
			report(
				'measures',
				measure.id,
				'from',
				`overlaps "${other.id}" of the same programme on ${goods.join(', ')}: end one with until, or give one another programme`,
			);
	}
};

/** A measure names kinds of goods, never a group of them. */
export const measuresNameGoods: Rule = (entries, report) => {
	const groups = new Set(entries.sectors.flatMap(({ within }) => within ?? []));
	for (const { id, on } of entries.measures)
		on.forEach((sector, index) => {
			if (groups.has(sector))
				report('measures', id, `on.${index}`, `names "${sector}", a group: name the goods within it`);
		});
};

/** No two sectors, and no two concerns, have the same place in lists and charts. */
export const placesAreUnique: Rule = (entries, report) => {
	for (const collection of ['sectors', 'concerns'] as const) {
		const places = new Map<number, string>();
		for (const { id, order } of entries[collection]) {
			const twin = places.get(order);
			if (twin) report(collection, id, 'order', `is ${order}, the place of "${twin}"; each entry has its own`);
			else places.set(order, id);
		}
	}
};

export const rangesRunUpwards: Rule = (entries, report) => {
	for (const { id, value, high } of entries.figures)
		if (high !== undefined && high <= value)
			report('figures', id, 'high', `is ${high}, which is not above value, ${value}`);
};
