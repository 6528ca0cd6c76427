/** The addresses of charts in frames: what is written into them is what is read out of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/components/charts/build/prepare';
import { registry } from '../../src/components/charts/registry';
import {
	askedIn,
	embedAddress,
	embedPath,
	embedQuery,
	OWN_PARAMETERS,
	readOptions,
	USUAL,
} from '../../src/embed/address';
import { LOCALES } from '../../src/record/format';
import { record } from '../record';

describe('the address of an embed', () => {
	test('is a path of the site, and stands under the public address where one is known', () => {
		const embed = { chart: 'tariff-steps', lang: 'fr', params: { on: '2026-07-01', sector: 'steel' } } as const;
		expect(embedAddress(embed)).toBe('/fr/embed/tariff-steps/?on=2026-07-01&sector=steel');
		expect(embedAddress(embed, 'https://example.org/under/')).toBe(
			'https://example.org/under/fr/embed/tariff-steps/?on=2026-07-01&sector=steel',
		);
	});
	test('names the release whose copy it shows, behind the language', () => {
		expect(embedPath({ chart: 'polls', lang: 'es', version: '0.2.0' })).toBe('/es/embed/0.2.0/polls/');
		expect(embedPath({ chart: 'polls', lang: 'en', version: '0.2.0' })).toBe('/embed/0.2.0/polls/');
	});
	test('says only what is not usual, and can be read aloud', () => {
		expect(embedQuery({ ...USUAL })).toBe('');
		expect(embedQuery({ params: { who: 'canada,mexico' }, title: false, theme: 'dark' })).toBe(
			'?who=canada,mexico&theme=dark&title=0',
		);
	});
});

describe('what the address of a frame asks for', () => {
	test('is what was written into it', () => {
		const options = fc.record({
			theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
			controls: fc.boolean(),
			title: fc.boolean(),
			asof: fc.constantFrom(undefined, '2026-10-08', '2028-02-29'),
		});
		fc.assert(
			fc.property(options, (asked) => {
				expect(readOptions(new URLSearchParams(embedQuery(asked)))).toEqual({ ...asked, ignored: [] });
			}),
		);
	});
	test.each(['theme=blue', 'controls=no', 'title=', 'asof=2026-02-30', 'asof=yesterday'])(
		'leaves the usual for %s, and says so',
		(wrong) => {
			expect(readOptions(new URLSearchParams(wrong))).toEqual({ ...USUAL, ignored: [wrong] });
		},
	);
	test('stands in its query, behind its #?, or in both', () => {
		const read = (address: string) => [...askedIn(new URL(address, 'https://example.org/embed/polls/'))];
		const both = [
			['theme', 'dark'],
			['of', 'canada'],
		];
		expect(read('?theme=dark&of=canada')).toEqual(both);
		expect(read('#?theme=dark&of=canada')).toEqual(both);
		expect(read('?theme=dark#?of=canada')).toEqual(both);
		expect(read('#of=canada')).toEqual([]);
	});
	test('does not look at a chart’s own parameters, or at those of a page around it', () => {
		expect(readOptions(new URLSearchParams('on=1999-01-01&childId=a&utm_source=b'))).toEqual({ ...USUAL, ignored: [] });
	});
	test.each(registry.map(({ chart }) => chart.id))('never means a parameter of the chart %s', (id) => {
		for (const locale of LOCALES) {
			const { chart, data, state } = prepare(record, id, locale);
			const names = Object.keys(chart.write(data, state));
			expect(names.filter((name) => (OWN_PARAMETERS as readonly string[]).includes(name))).toEqual([]);
			// An attribute of an element has no capitals, and some mean something of their own there.
			expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
		}
	});
});
