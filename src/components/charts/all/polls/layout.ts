/** `polls` as marks: a row a question, on a scale from nobody to everybody. */
import { formatPercent } from '../../../../record/format';
import { layoutBars, type BarMarks } from '../../families/bars/layout';
import type { Context, Size } from '../../contract';
import type { PollsData } from './data';
import { drawnGroups, type PollsState } from './state';
import { saysOf, surveyOf } from './words';

export function layout(data: PollsData, state: PollsState, size: Size, context: Context): BarMarks {
	const words = (value: number) => formatPercent(value, context.locale);
	return layoutBars(
		{
			focus: state.poll,
			blocks: [
				{
					key: 'share',
					name: '',
					domain: [0, 100],
					steps: [25, 50, 100],
					words,
					// Half of those asked.
					major: 50,
					groups: drawnGroups(data, state).map(({ of, rows }) => {
						const { name, country } = data.of.find(({ id }) => id === of)!;
						return {
							key: of,
							name,
							look: country,
							bars: rows.map((row) => ({
								key: row.id,
								head: saysOf(row, context),
								ground: surveyOf(row, context, 'short'),
								value: words(row.share),
								ends: [row.share, row.share] as [number, number],
							})),
						};
					}),
				},
			],
		},
		size,
	);
}
