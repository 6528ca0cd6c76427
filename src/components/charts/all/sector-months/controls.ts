import type { Context, Control } from '../../contract';
import { sectorControl } from '../../families/trade/choice';
import type { SectorMonthsData } from './data';
import { SCALES, type SectorMonthsState } from './state';

export function controls(data: SectorMonthsData, state: SectorMonthsState, { t }: Context): Control[] {
	return [
		sectorControl(data.places, state.sector, {
			label: t('chart.sector-months.control.sector'),
			all: t('chart.sector-months.control.all'),
			more: t('chart.sector-months.control.more'),
		}),
		{
			kind: 'choice',
			name: 'scale',
			label: t('chart.sector-months.control.scale'),
			value: state.scale,
			options: SCALES.map((value) => ({ value, label: t(`chart.sector-months.scale.${value}`) })),
		},
		{
			kind: 'choice',
			name: 'origin',
			label: t('chart.sector-months.control.origin'),
			value: state.origin,
			options: (['originating', 'other'] as const).map((value) => ({
				value,
				label: t(`chart.sector-months.origin.${value}`),
			})),
		},
	];
}
