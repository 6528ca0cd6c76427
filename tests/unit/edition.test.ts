import { expect, test } from 'vitest';
import { bibtex } from '../../src/record/edition';
import { dataPackage } from '../../src/record/dataPackage';
import { lines } from '../lines';
import { record } from '../record';

const edition = { asOf: '2026-10-08', version: '1.2.3' };

test('a citation names the day, the version and the licence', () => {
	expect(bibtex(edition)).toBe(
		[
			'@misc{joint-review-2026-10-08,',
			'  author = {{The Joint Review}},',
			'  title  = {{The Joint Review: the record}},',
			'  year   = {2026},',
			'  month  = oct,',
			'  note   = {Version 1.2.3, as of 2026-10-08. Licence: CC-BY-4.0}',
			'}',
		].join('\n'),
	);
});

test('an address stands in it only where one is known', () => {
	const homepage = 'https://example.org/';
	expect(bibtex({ ...edition, homepage })).toContain(`url    = {${homepage}}`);
	expect(dataPackage(record, lines, { version: '1' })).not.toHaveProperty('homepage');
	expect(dataPackage(record, lines, { version: '1', homepage })).toHaveProperty('homepage', homepage);
});
