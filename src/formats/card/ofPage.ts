/** The card of a page: what of the page stands on it, and its address. */
import { svgDocument } from '../../components/charts/files/svgFile';
import { faultOfChart, paramsOf, pictureOf, prepare } from '../../components/charts/build/prepare';
import { chartsIn, checkCharts } from '../../pageText/charts';
import type { PageText } from '../../pageText/entry';
import { formatWhen } from '../../record/format';
import type { WholeRecord } from '../../record/record';
import { answerOf } from '../../pageText/plain';
import { SITE_NAMES } from '../../site/names';
import { localeOfId, pathIn, plainId } from '../../site/paths';
import { wordsIn } from '../../words/ofSite';
import type { Card } from './card';
import { flatten } from './flatten';

/** The chapters of the schedule: a card each would say what the card of their list says, two hundred times over. */
const CHAPTER = /^(tariffs\/goods)\/\d\d$/;

/**
 * The id of the page whose card a page has: its own, but for the chapters of the schedule, which have that of their list.
 */
export const cardId = (id: string): string => {
	const plain = plainId(id);
	const list = CHAPTER.exec(plain)?.[1];
	return list === undefined ? id : `${id.slice(0, id.length - plain.length)}${list}`;
};

/** The address of a page’s card, from the root: `/cards/sectors/automotive.png`, `/cards/fr/index.png`. */
export function cardPath(id: string): string {
	const of = cardId(id);
	return `/cards${pathIn(localeOfId(of), `/${plainId(of)}`)}.png`;
}

/** The first chart of a page, which its card shows, and its title for the card and for the card’s text alternative. */
export function chartWords(record: WholeRecord, { text, locale }: PageText) {
	const [found] = chartsIn(text);
	if (!found) return undefined;
	checkCharts(text, ({ id, params }) => faultOfChart(record, id, locale, paramsOf(params)));
	const prepared = prepare(record, found.id, locale, paramsOf(found.params));
	const { chart, context, data, state } = prepared;
	return { prepared, title: chart.title(data, state, context) };
}

/** A day written out in a text: `1 July 2026`, `1er juillet 2026`, `1 de julio de 2026`. */
const DAY = /\d{1,2}(?:er)?(?: de)? \p{L}{3,}(?: de)? 20\d\d/u;

/** Everything on a page’s card. */
export function cardOf(record: WholeRecord, page: PageText): Card {
	const { locale, text, title } = page;
	const t = wordsIn(locale);
	const answer = answerOf(text, record, locale);
	// A day that stands later in the answer is not what it turns on.
	const [opening = ''] = answer?.split(/(?<=[.!?]) /) ?? [];
	const card: Card = {
		site: SITE_NAMES[locale],
		title,
		asOf: t('jr.asOf', { day: formatWhen(record.asOf, locale) }),
		answer,
		day: DAY.exec(opening)?.[0],
	};
	const words = chartWords(record, page);
	if (!words) return card;
	const picture = pictureOf(words.prepared, 'wide', 'card');
	const { width, height } = picture;
	const file = svgDocument(words.prepared.chart.id, picture);
	return { ...card, chart: { title: words.title, markup: flatten(file), width, height } };
}
