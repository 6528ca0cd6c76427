/** Build only: the cards of pages, painted while the pages that follow are rendered. */
import { digestOf } from '../../content/digest';
import type { PageText } from '../../pageText/entry';
import type { WholeRecord } from '../../record/record';
import { cardId, cardOf, cardPath } from './ofPage';
import { paintOnce } from './paint';
import { askedCards } from './painted';

let sources: string | undefined;
/** The digest of all that is on cards or makes them, but for the texts of the pages. */
const sourcesOfAll = () =>
	(sources ??= digestOf('cards', ['package-lock.json', 'src/**/*.{astro,css,json,mjs,ts,yaml}']));

/** Begins to paint the card of a page, where it has one of its own and a build has asked for cards. integration.ts waits for it and writes it. */
export function paintLater(record: WholeRecord, page: PageText, body: string): void {
	if (cardId(page.id) !== page.id) return;
	const path = cardPath(page.id);
	const cards = askedCards();
	if (!cards || cards.has(path)) return;
	const digest = digestOf([page.id, page.title, body, sourcesOfAll()]);
	cards.set(
		path,
		paintOnce(path, digest, () => cardOf(record, page)).catch((error: Error) => ({ error })),
	);
}
