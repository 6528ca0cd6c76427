/** The record as readers of a language see it: what it holds in one language only, said in theirs where that can be. */
import type { Locale } from './format/locale';
import { tellerOf } from './publishers';
import { joinRecord, type WholeRecord } from './record';
import { memory } from './remember';
import type { Source } from './schema';

/** The records that views were made of. */
const originals = new WeakMap<WholeRecord, WholeRecord>();

/** The languages of publishers that views say in another language than that of the source. */
const said = new WeakMap<Source, Locale>();

// A view is asked for by every page and file of its language, and what is worked out from it is kept by it.
const views = memory<WholeRecord, WholeRecord>();

/**
 * The record with the publishers of its sources named in a language. In English it is the record itself, whose data and
 * citations have each publisher as the source writes it.
 */
export function recordIn(record: WholeRecord, locale: Locale): WholeRecord {
	const original = originals.get(record) ?? record;
	if (locale === 'en' || original.publishers.length === 0) return original;
	return views(original, locale, () => {
		const tell = tellerOf(original.publishers, locale);
		const sources = original.sources.map((source): Source => {
			const { text: publisher, told } = tell(source.publisher);
			if (!told) return source;
			const named = { ...source, publisher };
			said.set(named, locale);
			return named;
		});
		const { find, get, proofOf, sourcesOf } = joinRecord({ ...original, sources });
		const view: WholeRecord = { ...original, sources, find, get, proofOf, sourcesOf };
		originals.set(view, original);
		return view;
	});
}

/** The language that the name of a source’s publisher is in: that of the source, unless a view of the record says it in its own. */
export const publisherLang = (source: Source): Locale => said.get(source) ?? source.lang;
