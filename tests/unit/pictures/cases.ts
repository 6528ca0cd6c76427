/** Which pictures are kept: each chart as it opens, as pages show it, and with one thing in focus; one in French. */
import { readdirSync } from 'node:fs';
import type { Band } from '../../../src/components/charts/contract';
import type { Locale } from '../../../src/record/format';

export interface Case {
	chart: string;
	/** The parameters, as an address has them; empty for the chart as it opens. */
	address: string;
	band: Band;
	locale: Locale;
	/** The picture's file, relative to this folder. */
	file: string;
}

/** The states of each chart but the first: those that pages ask for with `<Chart params>`, and one with a focus. */
const STATES: { [chart: string]: string[] } = {
	asks: ['who=organisations', 'who=governments&issue=extension', 'cell=mexico@extension'],
	'border-receipt': [
		'good=steel',
		'good=cars',
		'good=dairy',
		'good=energy',
		'good=lumber',
		'good=87043101',
		'good=04069012',
		'good=2203000030',
		'good=61091000&line=other.us-s301-2026-07-24',
		'good=44071300&on=2025-03-04',
		'good=9403608093&on=2027-01-01',
	],
	'concern-map': ['focus=digital-services', 'focus=quebec'],
	estimates: ['what=jobs', 'what=output&order=date', 'what=burden'],
	'export-share': ['scale=zero', 'on=2025-08-01'],
	'in-force': ['on=2025-03-04', 'side=canada&sector=steel'],
	needs: [
		'sector=automotive',
		'sector=energy-resources',
		'sector=forest-products',
		'sector=other-goods&product=food',
		'sector=steel-aluminum',
		'product=potash',
		'on=2025-03-05',
	],
	'on-any-day': ['on=2025-06-04', 'on=2026-07-01'],
	'origin-claims': ['claims=crude', 'claims=parts', 'on=2025-07-01'],
	polls: ['of=united-states', 'order=share'],
	'province-tiles': ['show=alcohol', 'show=alcohol&on=2025-03-10', 'province=ontario'],
	'review-paths': [
		'path=extended',
		'path=notice',
		'show=clock',
		'show=clock&path=extended',
		'extend=2030&reading=from-term-end&notice=mexico&notice-on=2031-03-01',
		'at=annual.2036-07-01.end',
	],
	'sector-months': [
		'sector=automotive',
		'sector=energy-resources',
		'sector=forest-products',
		'sector=steel-aluminum',
		'scale=own',
		'scale=one&origin=other&month=2025-08',
	],
	'tariff-steps': [
		'sector=automotive',
		'sector=energy-resources',
		'sector=forest-products',
		'sector=steel-aluminum',
		'sector=dairy',
		'goods=steel&on=2025-06-04',
	],
	'tariff-trade': ['product=potash', 'against=month', 'product=steel&month=2025-03'],
	timeline: [
		'events=turning',
		'track=talks',
		'track=talks,review',
		'track=review',
		'track=mexico',
		'concern=digital-services',
		'concern=dairy-supply-management',
		'concern=alcohol-distribution',
		'concern=provincial-procurement',
		'event=review-2026-07-01',
	],
};

const BANDS: readonly Band[] = ['narrow', 'wide'];

const nameOf = (address: string) => (address === '' ? 'opening' : address.replaceAll('&', '+').replaceAll('=', '-'));

export const charts: string[] = readdirSync(new URL('../../../src/components/charts/all', import.meta.url)).toSorted();

const caseOf = (chart: string, address: string, band: Band, locale: Locale): Case => {
	const language = locale === 'en' ? '' : `.${locale}`;
	return { chart, address, band, locale, file: `${chart}/${nameOf(address)}.${band}${language}.svg` };
};

export const cases: Case[] = charts.flatMap((chart) => [
	...['', ...(STATES[chart] ?? [])].flatMap((address) => BANDS.map((band) => caseOf(chart, address, band, 'en'))),
	// In French words are the longest, and on a phone the room for them the smallest.
	caseOf(chart, '', 'narrow', 'fr'),
]);
