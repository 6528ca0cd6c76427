/** The card of a chart that stands alone in a frame, for those who share the frame’s own address. */
import { pictureOf, prepare } from '../../components/charts/build/prepare';
import { svgDocument } from '../../components/charts/files/svgFile';
import { formatWhen, type Locale } from '../../record/format';
import type { WholeRecord } from '../../record/record';
import { SITE_NAMES } from '../../site/names';
import { pathIn } from '../../site/paths';
import { wordsIn } from '../../words/ofSite';
import type { Card } from './card';
import { flatten } from './flatten';

/** The address of the card, from the root: `/cards/embed/timeline.png`, `/cards/fr/embed/timeline.png`. */
export const chartCardPath = (id: string, locale: Locale): string => `/cards${pathIn(locale, `/embed/${id}`)}.png`;

/** Everything on the card: the question that the chart answers, and the chart as it opens. */
export function cardOfChart(record: WholeRecord, id: string, locale: Locale): Card {
	const prepared = prepare(record, id, locale);
	const { chart, context, data, state } = prepared;
	const picture = pictureOf(prepared, 'wide', 'card');
	const { width, height } = picture;
	return {
		site: SITE_NAMES[locale],
		title: context.t(chart.question),
		asOf: wordsIn(locale)('jr.asOf', { day: formatWhen(record.asOf, locale) }),
		chart: {
			title: chart.title(data, state, context),
			markup: flatten(svgDocument(id, picture)),
			width,
			height,
		},
	};
}
