/** Build only: the cards of pages and the pictures of charts, painted while the pages that follow are rendered. */
import { digestOf } from '../../content/digest';
import type { PageText } from '../../pageText/entry';
import type { WholeRecord } from '../../record/record';
import type { Locale } from '../../record/format';
import type { Card } from './card';
import { cardOfChart, chartCardPath } from './ofChart';
import { cardId, cardOf, cardPath } from './ofPage';
import { paintChart, paintOnce } from './paint';
import { askedCards } from './painted';

let sources: string | undefined;
/** The digest of all that is on cards or makes them, but for the texts of the pages. */
const sourcesOfAll = () =>
	(sources ??= digestOf('cards', ['package-lock.json', 'src/**/*.{astro,css,json,mjs,ts,yaml}']));

/** Begins to paint a card, where a build has asked for cards. integration.ts waits for it and writes it. */
function begin(path: string, made: unknown, compose: () => Card): void {
	const cards = askedCards();
	if (!cards || cards.has(path)) return;
	cards.set(
		path,
		paintOnce(path, digestOf([made, sourcesOfAll()]), compose).catch((error: Error) => ({ error })),
	);
}

/** Begins to paint the card of a page, where it has one of its own. */
export function paintLater(record: WholeRecord, page: PageText, body: string): void {
	if (cardId(page.id) !== page.id) return;
	begin(cardPath(page.id), [page.id, page.title, body], () => cardOf(record, page));
}

/** Begins to paint the card of a chart that stands alone. */
export const paintChartLater = (record: WholeRecord, id: string, locale: Locale): void =>
	begin(chartCardPath(id, locale), [id, locale], () => cardOfChart(record, id, locale));

/**
 * Begins to paint the PNG file of a chart from its SVG file, where a build has asked for pictures.
 * @param path of the PNG file from the root of the site: `/charts/timeline/en.png`
 */
export function paintFileLater(path: string, svg: string): void {
	const pictures = askedCards();
	if (!pictures || pictures.has(path)) return;
	pictures.set(
		path,
		paintChart(svg).then(
			(picture) => ({ picture }),
			(error: Error) => ({ error }),
		),
	);
}
