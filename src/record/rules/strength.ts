/** Rules about what proves an entry: a statement of several sentences is no stronger than its weakest one. */
import { strength } from '../strength';
import type { Rule } from './rule';

/** Where a sentence ends: not after an initial or a short title. */
const END = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Inc|U\.S|[A-Z]))[.!?](?=[)”"]*(?:\s|$))/g;

/** How many sentences an English text has. */
const sentences = (text: string) => text.match(END)?.length ?? 0;

/**
 * `alone` names sources of the entry. An entry whose statement has several sentences, and weak sources beside stronger
 * ones, says which of them carry a sentence without the others: else the stronger lift what only the weak ones say.
 */
export const weakPartsAreNamed: Rule = (entries, report) => {
	const sources = new Map(entries.sources.map((source) => [source.id, source]));
	const texts = [
		...entries.events.map((entry) => ({ collection: 'events' as const, entry, text: entry.text.en })),
		...entries.days.map((entry) => ({ collection: 'days' as const, entry, text: entry.text.en })),
		...entries.positions.map((entry) => ({ collection: 'positions' as const, entry, text: entry.text.en })),
		...entries.provisions.map((entry) => ({ collection: 'provisions' as const, entry, text: entry.text.en })),
		...entries.glossary.map((entry) => ({ collection: 'glossary' as const, entry, text: entry.meaning.en })),
		// A number is one statement, and its sources may still carry it for different days.
		...entries.figures.map((entry) => ({ collection: 'figures' as const, entry, text: '' })),
		...entries.series.map((entry) => ({ collection: 'series' as const, entry, text: '' })),
	];
	for (const { collection, entry, text } of texts) {
		for (const [index, name] of (entry.alone ?? []).entries())
			if (!entry.sources.includes(name))
				report(collection, entry.id, `alone.${index}`, `names "${name}", which is not among its sources`);
		// A source that is not there, or that its schema refused, has its own problem.
		const weak = new Set(
			entry.sources.flatMap((name) => (sources.has(name) ? [strength([sources.get(name)!]) === 'thin'] : [])),
		);
		if (entry.alone || weak.size < 2 || sentences(text) < 2) continue;
		report(
			collection,
			entry.id,
			'alone',
			'must say which of its sources carry a sentence without the others, as weak ones stand beside stronger ones: [] where each sentence has a stronger one',
		);
	}
};
