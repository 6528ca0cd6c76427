/** Build only: the goods whose trade the record holds, as the charts of trade name and group them. */
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import type { Localized } from '../../../../record/schema';
import { label } from '../../kit/recordText';
import type { Places, Source, Traded } from './choice';

interface Entry {
	id: string;
	name: Localized;
	/** Chapter or heading of the customs schedule. */
	code: string;
	/** The strategic sector the goods count for. */
	group?: string;
	/** The kinds of goods of the record whose duties they bear. */
	sectors: string[];
	/** The goods they are a part of, so that nothing is counted twice. */
	part?: string;
	/** Monthly imports. */
	series?: string;
	/** Imports of a year. */
	figure?: string;
	/** Canada’s share of US imports of them, or of the US market. */
	share?: { figure: string; of: 'imports' | 'market' };
}

const imports = (figure: string) => ({ figure, of: 'imports' as const });

const GOODS: Entry[] = [
	{
		id: 'cars',
		name: { en: 'Passenger vehicles', fr: 'Véhicules de tourisme', es: 'Vehículos de pasajeros' },
		code: '8703',
		group: 'automotive',
		sectors: ['cars'],
		series: 'us-imports-cars-monthly',
		figure: 'us-imports-cars-2025',
	},
	{
		id: 'parts',
		name: { en: 'Auto parts', fr: 'Pièces automobiles', es: 'Autopartes' },
		code: '8708',
		group: 'automotive',
		sectors: ['auto-parts'],
		series: 'us-imports-parts-monthly',
		figure: 'us-imports-parts-2025',
	},
	{
		id: 'trucks',
		name: { en: 'Trucks', fr: 'Camions', es: 'Camiones' },
		code: '8704',
		group: 'automotive',
		sectors: ['cars', 'trucks'],
		series: 'us-imports-trucks-monthly',
		figure: 'us-imports-trucks-2025',
	},
	{
		id: 'aluminum',
		name: { en: 'Aluminum', fr: 'Aluminium', es: 'Aluminio' },
		code: '76',
		group: 'steel-aluminum',
		sectors: ['aluminum'],
		series: 'us-imports-aluminum-monthly',
		figure: 'us-imports-aluminum-2025',
		share: imports('aluminum-us-import-share'),
	},
	{
		id: 'unwrought-aluminum',
		name: { en: 'Unwrought aluminum', fr: 'Aluminium brut', es: 'Aluminio en bruto' },
		code: '7601',
		group: 'steel-aluminum',
		sectors: ['aluminum'],
		part: 'aluminum',
		series: 'us-imports-unwrought-aluminum-monthly',
	},
	{
		id: 'steel',
		name: { en: 'Iron and steel', fr: 'Fer et acier', es: 'Hierro y acero' },
		code: '72',
		group: 'steel-aluminum',
		sectors: ['steel'],
		series: 'us-imports-steel-monthly',
		figure: 'us-imports-steel-2025',
		share: imports('steel-us-import-share'),
	},
	{
		id: 'fuels',
		name: { en: 'Fuels and electricity', fr: 'Combustibles et électricité', es: 'Combustibles y electricidad' },
		code: '27',
		group: 'energy-resources',
		sectors: ['energy'],
		figure: 'us-imports-fuels-2025',
	},
	{
		id: 'crude',
		name: { en: 'Crude oil', fr: 'Pétrole brut', es: 'Petróleo crudo' },
		code: '2709',
		group: 'energy-resources',
		sectors: ['energy'],
		part: 'fuels',
		series: 'us-imports-crude-monthly',
		figure: 'us-imports-crude-2025',
		share: imports('crude-share-2025'),
	},
	{
		id: 'gas',
		name: { en: 'Pipeline gas', fr: 'Gaz par gazoduc', es: 'Gas por ducto' },
		code: '2711.21',
		group: 'energy-resources',
		sectors: ['energy'],
		part: 'fuels',
		series: 'us-imports-gas-monthly',
		figure: 'us-imports-gas-2025',
	},
	{
		id: 'electricity',
		name: { en: 'Electricity', fr: 'Électricité', es: 'Electricidad' },
		code: '2716',
		group: 'energy-resources',
		sectors: ['energy'],
		part: 'fuels',
		series: 'us-imports-electricity-monthly',
		figure: 'us-imports-electricity-2025',
	},
	{
		id: 'copper',
		name: { en: 'Copper', fr: 'Cuivre', es: 'Cobre' },
		code: '74',
		group: 'energy-resources',
		sectors: ['copper'],
		figure: 'us-imports-copper-2025',
	},
	{
		id: 'potash',
		name: { en: 'Potash', fr: 'Potasse', es: 'Potasa' },
		code: '3104.20',
		group: 'energy-resources',
		sectors: ['potash'],
		series: 'us-imports-potash-monthly',
		figure: 'us-imports-potash-2025',
		share: imports('potash-share'),
	},
	{
		id: 'uranium',
		name: { en: 'Uranium', fr: 'Uranium', es: 'Uranio' },
		code: '2844',
		group: 'energy-resources',
		// The emergency order of 2025 counts uranium as energy.
		sectors: ['energy'],
		series: 'us-imports-uranium-monthly',
		figure: 'us-imports-uranium-2025',
		share: imports('uranium-import-share'),
	},
	{
		id: 'wood',
		name: { en: 'Wood and wood goods', fr: 'Bois et articles en bois', es: 'Madera y sus artículos' },
		code: '44',
		group: 'forest-products',
		sectors: [],
		figure: 'us-imports-wood-2025',
	},
	{
		id: 'lumber',
		name: { en: 'Sawn lumber', fr: 'Bois de sciage', es: 'Madera aserrada' },
		code: '4407',
		group: 'forest-products',
		sectors: ['lumber'],
		part: 'wood',
		series: 'us-imports-lumber-monthly',
		figure: 'us-imports-lumber-2025',
		share: { figure: 'lumber-us-market-share', of: 'market' },
	},
	{
		id: 'paper',
		name: { en: 'Paper and board', fr: 'Papier et carton', es: 'Papel y cartón' },
		code: '48',
		group: 'forest-products',
		sectors: ['other-goods'],
		series: 'us-imports-paper-monthly',
		figure: 'us-imports-paper-2025',
	},
	{
		id: 'pulp',
		name: { en: 'Wood pulp', fr: 'Pâte de bois', es: 'Pulpa de madera' },
		code: '47',
		group: 'forest-products',
		sectors: ['other-goods'],
		series: 'us-imports-pulp-monthly',
		figure: 'us-imports-pulp-2025',
	},
	{
		id: 'food',
		name: { en: 'Food and farm goods', fr: 'Produits agroalimentaires', es: 'Productos agroalimentarios' },
		code: '1–24',
		sectors: ['other-goods'],
		series: 'us-imports-food-monthly',
	},
	{
		id: 'baked-goods',
		name: { en: 'Baked goods', fr: 'Produits de boulangerie', es: 'Panadería y cereales' },
		code: '19',
		sectors: ['other-goods'],
		part: 'food',
		figure: 'us-imports-baked-goods-2025',
	},
	{
		id: 'meat',
		name: { en: 'Meat', fr: 'Viandes', es: 'Carne' },
		code: '02',
		sectors: ['other-goods'],
		part: 'food',
		figure: 'us-imports-meat-2025',
	},
	{
		id: 'oils',
		name: { en: 'Fats and oils', fr: 'Graisses et huiles', es: 'Grasas y aceites' },
		code: '15',
		sectors: ['other-goods'],
		part: 'food',
		figure: 'us-imports-oils-2025',
	},
	{
		id: 'fish',
		name: { en: 'Fish and seafood', fr: 'Poissons et fruits de mer', es: 'Pescados y mariscos' },
		code: '03',
		sectors: ['other-goods'],
		part: 'food',
		figure: 'us-imports-fish-2025',
	},
	{
		id: 'dairy',
		name: { en: 'Dairy', fr: 'Produits laitiers', es: 'Lácteos' },
		code: '0401–0406',
		sectors: ['dairy'],
		part: 'food',
		figure: 'us-imports-dairy-2025',
	},
	{
		id: 'machinery',
		name: { en: 'Machinery', fr: 'Machines', es: 'Maquinaria' },
		code: '84',
		sectors: ['other-goods'],
		series: 'us-imports-machinery-monthly',
	},
	{
		id: 'aircraft',
		name: { en: 'Aircraft', fr: 'Aéronefs', es: 'Aeronaves' },
		code: '88',
		sectors: ['other-goods'],
		series: 'us-imports-aircraft-monthly',
	},
];

/** Goods as charts carry them, with what the record holds of them. */
export function tradedGoods(locale: Locale) {
	return GOODS.map(({ name, group = null, part = null, id, code, sectors, ...held }) => ({
		goods: { id, name: label(name, locale), code, group, sectors, part } satisfies Traded,
		held,
	}));
}

export function sourceOf(record: WholeRecord, id: string): Source {
	const { publisher, url } = record.sourcesOf(id)[0]!;
	return { publisher, url };
}

/** What the choice of a sector may name. One without data of its own stands for its strategic sector, or for all. */
export function placesOf(record: WholeRecord, locale: Locale, goods: readonly Traded[]): Places {
	const ordered = record.sectors.toSorted((a, b) => a.order - b.order);
	const has = (id: string) => goods.some((one) => one.group === id || one.sectors.includes(id));
	const named = ordered.filter(({ id }) => has(id));
	return {
		groups: named.filter(({ strategic }) => strategic).map(({ id, name }) => ({ id, name: label(name, locale) })),
		goods: named
			.filter(({ strategic }) => !strategic)
			.map(({ id, name, within }) => ({ id, name: label(name, locale), group: within ?? null })),
		sectors: ordered.map(({ id, within }) => ({ id, as: has(id) ? id : within && has(within) ? within : 'all' })),
	};
}
