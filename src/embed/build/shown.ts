/** Build only: what is known of each chart for those who embed it, as a file that the Embed dialog reads. */
import { prepare } from '../../components/charts/build/prepare';
import { chartPlaces } from '../../components/parts/chartPlaces';
import { chartSvg, sizeOfSvg } from '../../formats/chartSvg';
import { formatWhen, type Locale } from '../../record/format';
import type { WholeRecord } from '../../record/record';
import { SITE_NAMES } from '../../site/names';
import { pathIn } from '../../site/paths';
import { dictionary } from '../../words/dictionary';
import { wordsIn } from '../../words/ofSite';
import { stringsUnder } from '../../words/translate';
import type { Known } from '../known';
import { frameHeights } from './heights';
import { pinnable } from './kept';

/** The words of the dialog, and those that it shares with others. */
const WORDS = ['jr.embed.', 'jr.cite.cop'];

/** What is known of a chart in a language. */
export async function knownOf(record: WholeRecord, id: string, lang: Locale): Promise<Known> {
	const prepared = prepare(record, id, lang);
	const { chart, context, data, state } = prepared;
	const place = (await chartPlaces(record))(id);
	const pinned = pinnable(id, record.asOf);
	return {
		name: chart.title(data, state, context),
		picture: { alt: chart.describe(data, state, context), ...sizeOfSvg(chartSvg(record, id, lang, undefined)) },
		page: {
			path: pathIn(lang, place?.path ?? `/charts/#${id}`),
			prefix: place?.prefix ?? '',
			plain: place?.plain ?? [],
			opens: place && !place.isUsual ? chart.write(data, state) : undefined,
			text: wordsIn(lang)('jr.embed.open', { site: SITE_NAMES[lang] }),
		},
		heights: frameHeights(prepared),
		parameters: Object.keys(chart.write(data, state)),
		pinned: { ...pinned, said: formatWhen(pinned.day, lang) },
		words: stringsUnder(WORDS, dictionary(lang)),
	};
}
