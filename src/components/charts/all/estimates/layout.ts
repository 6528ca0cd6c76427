/** `estimates` as marks: a row an estimate, a scale a unit. */
import { layoutBars, type BarMarks } from '../../families/bars/layout';
import type { Context, Size } from '../../contract';
import type { EstimatesData } from './data';
import { shortValue } from './scale';
import { drawnBlocks, type EstimatesState } from './state';
import { groundOf, valueOf, whoOf } from './words';

export function layout(data: EstimatesData, state: EstimatesState, size: Size, context: Context): BarMarks {
	return layoutBars(
		{
			focus: state.estimate,
			blocks: drawnBlocks(data, state).map(({ unit, groups }) => {
				const ends = groups.flatMap(({ rows }) => rows.flatMap(({ value, high }) => [value, high ?? value]));
				return {
					key: unit,
					name: context.t(`chart.estimates.unit.${unit}`),
					domain: [Math.min(0, ...ends), Math.max(0, ...ends)],
					words: (value) => shortValue(value, unit, context.locale),
					major: 0,
					groups: groups.map(({ of, rows }) => {
						const { name, country } = data.of.find(({ id }) => id === of)!;
						return {
							key: of,
							name,
							look: country,
							bars: rows.map((row) => ({
								key: row.id,
								head: whoOf(row, context),
								ground: groundOf(row, context),
								value: valueOf(row, context),
								ends: [row.value, row.high ?? row.value],
								bound: row.bound,
							})),
						};
					}),
				};
			}),
		},
		size,
	);
}
