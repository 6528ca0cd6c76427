/** Rules about Canada's stance on a concern: it is no stronger than what the positions it names carry. */
import { strength } from '../strength';
import type { Entries } from '../record';
import type { Position, Stance } from '../schema';
import type { Rule } from './rule';

const CANADA = 'canada';

/** What at least one position of Canada's must be for a stance to be more than a reading of ours. */
const NEEDS: { readonly [S in Stance]?: { position: (position: Position) => boolean; says: string } } = {
	open: {
		position: ({ stance }) => stance === 'supports' || stance === 'conditional',
		says: 'a statement for talks: a position that supports what is asked or sets conditions',
	},
	protect: { position: ({ stance }) => stance === 'opposes', says: 'a statement against: a position that opposes' },
};

/** Whether a position rests on more than thin sources, such as one digest of a report. */
function isStated({ sources }: Position, entries: Entries): boolean {
	const cited = entries.sources.filter(({ id }) => sources.includes(id));
	// A source that its schema refused has its own problem.
	return cited.length < new Set(sources).size || strength(cited) !== 'thin';
}

/**
 * A stance names positions on its own concern, one of Canada at least. `open` and `protect` are carried by a statement:
 * what one digest reports is `reported`.
 */
export const stancesAreCarried: Rule = (entries, report) => {
	const positions = new Map(entries.positions.map((position) => [position.id, position]));
	for (const { id, stance, stanceFrom } of entries.concerns) {
		const named = stanceFrom.flatMap((name, index) => {
			const position = positions.get(name);
			if (position && position.issue !== id)
				report('concerns', id, `stanceFrom.${index}`, `names "${name}", a position on "${position.issue}"`);
			return position ?? [];
		});
		const own = named.filter(({ issue, party }) => issue === id && party === CANADA);
		if (named.length > 0 && own.length === 0)
			report('concerns', id, 'stanceFrom', 'names no position of Canada: a stance is what Canada says or does');
		const need = NEEDS[stance];
		if (need && own.length > 0 && !own.some((position) => need.position(position) && isStated(position, entries)))
			report(
				'concerns',
				id,
				'stance',
				`is "${stance}", which needs ${need.says}, with better than thin sources; a report alone is "reported"`,
			);
	}
};
