import type { Context, Control } from '../../contract';
import type { InForceData } from './data';
import { SIDES } from './sides';
import type { InForceState } from './state';

const NAME = 'chart.in-force.control';

export function controls(data: InForceData, state: InForceState, { t }: Context): Control[] {
	const groupName = (id: string | null) => data.groups.find((group) => group.id === id)?.name;
	return [
		{
			kind: 'choice',
			name: 'side',
			label: t(`${NAME}.side`),
			value: state.side,
			options: (['both', ...SIDES] as const).map((value) => ({
				value,
				label: t(value === 'both' ? `${NAME}.both` : `chart.in-force.side.${value}`),
			})),
		},
		{
			kind: 'choice',
			name: 'sector',
			label: t(`${NAME}.sector`),
			value: state.sector,
			options: [
				{ value: 'all', label: t(`${NAME}.all`) },
				...data.groups.map(({ id, name }) => ({ value: id, label: name })),
				...data.goods.map(({ id, name, group }) => ({
					value: id,
					label: name,
					group: groupName(group) ?? t(`${NAME}.more`),
				})),
			],
		},
		{ kind: 'day', name: 'on', label: t(`${NAME}.on`), value: state.on, min: data.start, max: data.asOf },
	];
}
