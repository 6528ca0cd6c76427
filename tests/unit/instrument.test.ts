import { expect, test } from 'vitest';
import { instrumentName, instrumentNumber } from '../../src/record/instrument';
import { record } from '../record';

const named = (id: string, locale: 'en' | 'fr' | 'es') => instrumentName(record.get('measures', id).instrument, locale);
/** A name with no-break spaces as they can be seen. */
const inBoth = (name: string) =>
	(['fr', 'es'] as const).map((locale) => instrumentName({ name }, locale).value.replaceAll('\u00A0', '_'));

test('an order of Canada goes by its official French name in French, and is described in Spanish', () => {
	const [id] = record.measures
		.filter(({ instrument }) => instrument.citation === 'SOR/2025-118')
		.map((each) => each.id);
	expect(named(id!, 'fr')).toEqual({
		value: 'Décret imposant une surtaxe aux États-Unis (véhicules automobiles, 2025)',
		lang: 'fr',
	});
	expect(named(id!, 'en')).toEqual({ value: 'United States Surtax Order (Motor Vehicles 2025)', lang: 'en' });
	expect(named(id!, 'es')).toEqual({
		value: 'Decreto canadiense de sobretasa a Estados Unidos (vehículos automotores, 2025)',
		lang: 'es',
	});
});

test.each([
	[
		'Executive Order 14193, amended by Executive Order 14231',
		'Décret présidentiel 14193, modifié par le décret présidentiel 14231',
		'Orden ejecutiva 14193, modificada por la orden ejecutiva 14231',
	],
	[
		'Proclamation 11046, amended by Proclamation 11064',
		'Proclamation 11046, modifiée par la proclamation 11064',
		'Proclamación 11046, modificada por la proclamación 11064',
	],
	[
		'Proclamations 11046, 11047 and 11048',
		'Proclamations 11046, 11047 et 11048',
		'Proclamaciones 11046, 11047 y 11048',
	],
	[
		'Proclamation 11020, with the list of 29 September 2026',
		'Proclamation 11020, avec la liste du 29_septembre 2026',
		'Proclamación 11020, con la lista del 29_de septiembre de 2026',
	],
	[
		'Cases A-122-857 and C-122-858, fifth administrative review',
		'Dossiers A-122-857 et C-122-858, cinquième examen administratif',
		'Casos A-122-857 y C-122-858, quinta revisión administrativa',
	],
	[
		'Case A-122-857, amended sixth administrative review',
		'Dossier A-122-857, sixième examen administratif modifié',
		'Caso A-122-857, sexta revisión administrativa modificada',
	],
	[
		'USTR notice of action, Section 301',
		'Avis de mesure de l’USTR, article 301',
		'Aviso de acción de la USTR, Sección 301',
	],
])('%s is said in French and in Spanish', (name, ...both) => expect(inBoth(name)).toEqual(both));

test('what cannot be said in a language keeps its English name, and says so', () => {
	for (const name of ['United States Surtax Order (2026)', 'Executive Order 14193, as read'])
		expect(instrumentName({ name }, 'fr')).toEqual({ value: name, lang: 'en' });
	for (const { by, instrument } of record.measures) {
		expect(instrumentName(instrument, 'en')).toEqual({ value: instrument.name, lang: 'en' });
		expect(instrumentName(instrument, 'es').lang).toBe('es');
		// The French title of one order of Canada could not be read.
		const unread = ['P.C. 2026-0786'].includes(instrument.citation ?? '');
		expect(instrumentName(instrument, 'fr').lang, by).toBe(unread ? 'en' : 'fr');
	}
});

test('an order of Canada is cited in French by its French letters', () => {
	const cited = (citation: string, locale: 'en' | 'fr' | 'es') =>
		instrumentNumber({ name: 'An order', citation }, locale);
	expect(cited('SOR/2025-66, SOR/2025-95', 'fr')).toBe('DORS/2025-66, DORS/2025-95');
	expect(cited('P.C. 2026-0785', 'fr')).toBe('C.P.\u00A02026-0785');
	expect(cited('91 FR 46663', 'fr')).toBe('91 FR 46663');
	expect(cited('SOR/2025-66', 'en')).toBe('SOR/2025-66');
	expect(cited('SOR/2025-66', 'es')).toBe('SOR/2025-66');
	expect(instrumentNumber({ name: 'An order' }, 'fr')).toBeUndefined();
	for (const { instrument } of record.measures)
		expect(instrumentNumber(instrument, 'fr') ?? '').not.toMatch(/SOR|P\.C\./);
});
