import { addDays } from '../../../../record/days';
import { PARTIES, READING_IDS } from '../../../../record/review';
import type { Context, Control } from '../../contract';
import { reviewYears } from './course';
import type { ReviewPathsData } from './data';
import { PRESETS, type ReviewPathsState } from './state';

const NAME = 'chart.review-paths.control';

export function controls(data: ReviewPathsData, state: ReviewPathsState, { t }: Context): Control[] {
	const years = reviewYears(data);
	const parties = (checked: readonly string[]) =>
		PARTIES.map((id) => ({
			value: id,
			label: data.parties.find((party) => party.id === id)!.name,
			checked: checked.includes(id),
		}));
	return [
		{
			kind: 'choice',
			name: 'path',
			label: t(`${NAME}.path`),
			value: state.path,
			options: [...PRESETS, 'own' as const].map((path) => ({
				value: path,
				label: t(`${NAME}.path.${path}`, { year: years[0] ?? '' }),
			})),
		},
		{
			kind: 'choice',
			name: 'extend',
			label: t(`${NAME}.extend`),
			value: state.extend,
			options: [
				{ value: 'none', label: t(`${NAME}.extend.none`) },
				...years.map((year) => ({ value: year, label: t(`${NAME}.extend.year`, { year }) })),
				{ value: 'each', label: t(`${NAME}.extend.each`, { year: years[0] ?? '' }) },
			],
		},
		{
			kind: 'choice',
			name: 'reading',
			label: t(`${NAME}.reading`),
			value: state.reading,
			options: READING_IDS.map((id) => ({ value: id, label: t(`chart.review-paths.reading.${id}`) })),
		},
		{ kind: 'several', name: 'confirm', label: t(`${NAME}.confirm`), options: parties(state.confirm) },
		{ kind: 'several', name: 'notice', label: t(`${NAME}.notice`), options: parties(state.notice) },
		{
			kind: 'day',
			name: 'notice-on',
			label: t(`${NAME}.notice-on`),
			value: state.noticeOn,
			min: data.asOf,
			max: addDays(data.end, -1),
		},
	];
}
