/**
 * Sources that are cited together carry the same sentence. A weak source and a stronger one behind several sentences
 * would mark what only the weak one says as well proved: each sentence is given its own.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { strength } from '../../src/record/strength';
import { record } from '../record';

const CITE = /<Cite id="([^"]+)"[^>]*\/>/g;
/** Where a sentence ends: not after "Mr." or an initial. */
const END = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Inc|[A-Z]))[.!?](?=[)”"]*(?:\s|$))/g;

/** The citations of a text that lend the strength of one source to a sentence that another carries. */
function lent(mdx: string): string[] {
	return mdx.split(/\n(?:\s*\n|(?=\s*[-|]))/).flatMap((block) => {
		let from = 0;
		return [...block.matchAll(CITE)].flatMap(({ 0: tag, 1: ids, index }) => {
			const text = block
				.slice(from, index)
				.replace(/<[^>]*>/g, '')
				.replace(/\*\*[^*]*\*\*/g, '');
			from = index + tag.length;
			const sources = ids!.split(/\s+/).filter((id) => record.find(id)?.collection === 'sources');
			const alone = new Set(sources.map((id) => strength([record.get('sources', id)]) === 'thin'));
			if (alone.size < 2 || (text.match(END)?.length ?? 0) < 2) return [];
			return [`“${text.trim()}” names ${sources.join(', ')}: give each sentence the sources that carry it`];
		});
	});
}

const pages = globSync('src/content/docs/**/*.mdx').toSorted();

test.each(pages)('%s lends no sentence the strength of another’s source', (file) => {
	expect(lent(readFileSync(file, 'utf8'))).toEqual([]);
});

test('pages cite, and a strength that is lent would be found', () => {
	expect(pages.length).toBeGreaterThan(20);
	// A proclamation was read; of what was said in May there is one digest.
	const pair = '<Cite id="fr-autos-10908 baywash-2026-05-28" />';
	expect(lent(`It threatens security. He said in May that it stays.${pair}`)).toHaveLength(1);
	expect(lent(`- **It.** One.\n- It threatens security. Mr. Greer said so.${pair}`)).toHaveLength(1);
	expect(lent(`He said in May, as Mr. Greer did, that it stays.${pair}`)).toEqual([]);
	const apart = 'It threatens security.<Cite id="fr-autos-10908" /> He said so.<Cite id="baywash-2026-05-28" />';
	expect(lent(apart)).toEqual([]);
	// An entry of the record keeps its own strength beside a source.
	expect(lent('One. Two.<Cite id="fr-autos-10908 greer-tariffs-stay-2026-05-28" />')).toEqual([]);
});
