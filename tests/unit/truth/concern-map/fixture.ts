/** Two concerns and what they touch, written by hand, and a third that touches nothing. */
import type { Concern, ConcernMapData, TouchedThing } from '../../../../src/components/charts/all/concern-map/data';

const source = { publisher: 'An office', url: 'https://example.org/' };

const concern = (id: string, name: string, stance: Concern['stance'], touches: string[]): Concern => ({
	id,
	kind: 'concern',
	name,
	tag: '',
	part: null,
	text: `Of ${name}.`,
	source,
	stance,
	us: 'It asks for more.',
	canada: 'It asks for no change.',
	touches,
});

const thing = (
	id: string,
	kind: TouchedThing['kind'],
	name: string,
	more: Partial<TouchedThing> = {},
): TouchedThing => ({
	id,
	kind,
	name,
	tag: '',
	part: null,
	text: '',
	source,
	...more,
});

export const data: ConcernMapData = {
	asOf: '2026-07-01',
	provinces: 3,
	concerns: [
		concern('dairy', 'Dairy and supply management', 'protect', ['quotas', 'milk', 'ontario', 'quebec']),
		concern('alcohol', 'Provincial alcohol boards', 'open', ['wine', 'panels', 'beer', 'ontario', 'yukon']),
		concern('dumping', 'Dumping', 'cooperate', []),
	],
	things: [
		thing('quotas', 'provision', 'How import quotas are shared out among those who ask', {
			tag: '3.A.2',
			part: 'article',
		}),
		thing('wine', 'provision', 'Wine and beer', { tag: '3-C', part: 'annex' }),
		thing('panels', 'provision', 'Disputes between governments', { tag: '31', part: 'chapter' }),
		thing('milk', 'sector', 'Milk'),
		thing('beer', 'sector', 'Beer'),
		thing('ontario', 'province', 'Ontario', { tag: 'ON' }),
		thing('quebec', 'province', 'Quebec', { tag: 'QC' }),
		thing('yukon', 'province', 'Yukon', { tag: 'YT' }),
	],
};
