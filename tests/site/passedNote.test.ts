/** Wherever a date ahead can be marked as passed by the reader's clock, a line says that the record does not know more. */
import { expect, test } from 'vitest';
import { formatWhen } from '../../src/record/format';
import { wordsIn } from '../../src/words/ofSite';
import { record } from '../record';
import { pages } from './dist';

const marked = pages.filter(({ document }) => document.querySelector('[data-passed-after]'));

test('dates ahead stand on the front page, on where it stands and on the years to come', () => {
	const paths = marked.map(({ path }) => path);
	expect(paths).toEqual(expect.arrayContaining(['/', '/where-it-stands/', '/timeline/2026/', '/timeline/2027/']));
});

test.each(marked)('$path says that the record does not know what came of them', ({ document, locale }) => {
	// A page that is not translated yet says it in English.
	const says = [locale, 'en' as const].map((one) =>
		wordsIn(one)('jr.dates.passed.note', { day: formatWhen(record.asOf, one) }),
	);
	const notes = [...document.querySelectorAll('.jr-note')].map((note) => note.textContent.trim());
	expect(notes.filter((note) => says.includes(note))).not.toEqual([]);
});
