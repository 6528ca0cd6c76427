import type { Context, Control } from '../../contract';
import type { TariffStepsData } from './data';
import type { TariffStepsState } from './state';

export function controls(data: TariffStepsData, state: TariffStepsState, { t }: Context): Control[] {
	const groupName = (id: string | null) => data.groups.find((group) => group.id === id)?.name;
	return [
		{
			kind: 'choice',
			name: 'sector',
			label: t('chart.tariff-steps.control.sector'),
			value: state.sector,
			options: [
				{ value: 'all', label: t('chart.tariff-steps.control.all') },
				...data.groups.map(({ id, name }) => ({ value: id, label: name })),
				...data.goods.map(({ id, name, group }) => ({
					value: id,
					label: name,
					group: groupName(group) ?? t('chart.tariff-steps.control.more'),
				})),
			],
		},
		{
			kind: 'choice',
			name: 'origin',
			label: t('chart.tariff-steps.control.origin'),
			value: state.origin,
			options: (['both', 'originating', 'other'] as const).map((value) => ({
				value,
				label: t(value === 'both' ? 'chart.tariff-steps.control.both' : `chart.tariff-steps.key.${value}`),
			})),
		},
		{
			kind: 'day',
			name: 'on',
			label: t('chart.tariff-steps.control.on'),
			value: state.on,
			min: data.start,
			max: data.asOf,
		},
	];
}
