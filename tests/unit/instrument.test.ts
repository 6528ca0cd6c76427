import { expect, test } from 'vitest';
import { instrumentName } from '../../src/record/instrument';
import { record } from '../record';

const named = (id: string, locale: 'en' | 'fr' | 'es') => instrumentName(record.get('measures', id).instrument, locale);

test('an order of Canada goes by its official French name in French, and by its English one elsewhere', () => {
	const [id] = record.measures
		.filter(({ instrument }) => instrument.citation === 'SOR/2025-118')
		.map((each) => each.id);
	expect(named(id!, 'fr')).toEqual({
		value: 'Décret imposant une surtaxe aux États-Unis (véhicules automobiles, 2025)',
		lang: 'fr',
	});
	const english = { value: 'United States Surtax Order (Motor Vehicles 2025)', lang: 'en' };
	expect(named(id!, 'en')).toEqual(english);
	expect(named(id!, 'es')).toEqual(english);
});

test('what has no French name keeps its English one, and says so', () => {
	const american = record.measures.find(({ by }) => by === 'united-states')!;
	expect(named(american.id, 'fr')).toEqual({ value: american.instrument.name, lang: 'en' });
});
