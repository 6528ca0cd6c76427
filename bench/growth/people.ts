/** Who takes part, and what things are called: parties and terms. Both grow less than the news does. */
import type { Party, Term } from '../../src/record/schema';
import type { Maker } from './maker';

/** Of what the news grows by, people and organisations grow by this share, and words by that. */
const PARTIES = 0.2;
const TERMS = 0.5;

/** More people in office and organisations; governments stay what they are. */
export function moreParties(maker: Maker): Party[] {
	const models = maker.real.parties.filter(({ kind }) => kind === 'person' || kind === 'organisation');
	return Array.from({ length: Math.round(maker.more(models.length) * PARTIES) }, (): Party => {
		const model = maker.pick(models);
		const day = maker.day();
		const name = maker.like(
			'party',
			models.map((party) => party.name),
			model.name,
		);
		return {
			...model,
			id: maker.ids.of(name.en, day),
			name,
			from: undefined,
			until: undefined,
			note: undefined,
			sources: maker.sources(day),
			...maker.history(day),
		};
	});
}

/** More terms, no two of which are named by the same words. */
export function moreTerms(maker: Maker): Term[] {
	const { glossary } = maker.real;
	return Array.from({ length: Math.round(maker.more(glossary.length) * TERMS) }, (_, index): Term => {
		const model = maker.pick(glossary);
		const day = maker.day();
		const name = maker
			.like(
				'meaning',
				glossary.map(({ meaning }) => meaning),
				{ en: '' },
			)
			.en.split(' ')
			.slice(0, 2)
			.join(' ');
		const term = `${name.replace(/[^\p{L}\p{N} ]/gu, '')} ${index + 1}`;
		return {
			...model,
			id: maker.ids.of(term, day),
			names: {},
			term: { en: term, fr: term, es: term },
			aliases: [],
			inText: {},
			meaning: maker.like(
				'meaning',
				glossary.map(({ meaning }) => meaning),
				model.meaning,
			),
			note: undefined,
			sources: maker.sources(day),
			alone: [],
			...maker.history(day),
		};
	});
}
