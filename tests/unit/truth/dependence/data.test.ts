/** What `dependence` takes from the record. */
import { expect, test } from 'vitest';
import { data as dataOf, rangeOf } from '../../../../src/components/charts/all/dependence/data';
import { record } from '../../../record';

/** The figure that each side of each product is, and the sectors it stands in. */
const PRODUCTS: { [id: string]: { us?: string; canada?: string; within: string[] } } = {
	goods: { us: 'canada-share-us-imports-2025', canada: 'export-share-2025', within: [] },
	vehicles: { us: 'auto-us-import-share-2023', canada: 'auto-exports-us-2023', within: ['automotive', 'cars'] },
	steel: { us: 'steel-us-import-share', canada: 'steel-exports-us', within: ['steel-aluminum', 'steel'] },
	aluminum: {
		us: 'aluminum-us-import-share',
		canada: 'aluminum-exports-us',
		within: ['steel-aluminum', 'aluminum'],
	},
	crude: { us: 'crude-share-2025', canada: 'crude-exports-us-2025', within: ['energy-resources', 'energy'] },
	gas: { us: 'gas-us-import-share-2022', canada: 'gas-exports-us-2021', within: ['energy-resources', 'energy'] },
	electricity: { canada: 'electricity-exports-us-2024', within: ['energy-resources', 'energy'] },
	uranium: { us: 'uranium-import-share', within: ['energy-resources', 'energy'] },
	potash: { us: 'potash-share', within: ['energy-resources', 'potash'] },
	nickel: { us: 'nickel-share', within: ['energy-resources'] },
	lumber: { us: 'lumber-us-import-share-2024', canada: 'lumber-us-share-2025', within: ['forest-products', 'lumber'] },
};

/** What the record says of a share: its number, its day, its note in a language, and its first source. */
function shareOf(id: string | undefined, language: 'en' | 'fr') {
	if (!id) return null;
	const { value, about, asOf, bound, note, unit, sources, others } = record.figures.find((figure) => figure.id === id)!;
	const { publisher, url } = record.sources.find((source) => source.id === sources[0])!;
	expect(unit).toBe('percent');
	const said = note?.[language] ?? (note ? `${note.en} [EN]` : '');
	const given = (others ?? []).map((other) => other.value).toSorted((a, b) => a - b);
	return { value, others: given, about, ...(bound && { bound }), asOf, note: said, figure: id, publisher, url };
}

test.each(['en', 'fr'] as const)('each side of each product is the figure of the record, in %s', (language) => {
	const data = dataOf(record, language);
	expect(data.asOf).toBe(record.asOf);
	expect(data.products).toEqual(
		Object.entries(PRODUCTS).map(([id, { us, canada, within }]) => ({
			id,
			within,
			us: shareOf(us, language),
			canada: shareOf(canada, language),
		})),
	);
	expect(data.products.some(({ us, canada }) => us?.about || canada?.about)).toBe(true);
});

test('the choice of a sector holds every sector of the record in its order, groups apart from goods', () => {
	// In whatever order the sectors stand in their file.
	const data = dataOf({ ...record, sectors: record.sectors.toReversed() }, 'fr');
	const ordered = record.sectors.toSorted((a, b) => a.order - b.order);
	const name = (sector: (typeof ordered)[number]) => sector.name.fr ?? `${sector.name.en} [EN]`;
	const holders = new Set(ordered.flatMap(({ within }) => within ?? []));
	expect(data.groups).toEqual(
		ordered.filter(({ id }) => holders.has(id)).map((sector) => ({ id: sector.id, name: name(sector) })),
	);
	expect(data.goods).toEqual(
		ordered
			.filter(({ id }) => !holders.has(id))
			.map((sector) => ({ id: sector.id, name: name(sector), group: sector.within ?? null })),
	);
	expect(data.groups.length).toBeGreaterThan(2);
	expect(data.goods.some(({ group }) => group === null)).toBe(true);
});

test('no share of imports is a share of something else, and where sources differ the record’s range is taken', () => {
	const { products } = dataOf(record, 'en');
	const of = (id: string) => products.find((product) => product.id === id)!;
	for (const id of Object.keys(PRODUCTS))
		if (PRODUCTS[id]!.us) {
			const figure = record.figures.find((one) => one.id === PRODUCTS[id]!.us)!;
			expect(figure.of.en, id).toMatch(/^Canada’s share of (all )?US .*imports\b/);
		}
	// About 30 percent of what is imported; 36 percent is of all that reactor operators bought.
	expect(of('uranium').us).toMatchObject({ value: 30, about: true });
	expect(rangeOf(of('aluminum').us!)).toEqual([44, 75]);
	expect(rangeOf(of('steel').us!)).toEqual([23, 23]);
});
