import type { Context, Control } from '../../contract';
import { sectorControl } from '../../families/trade/choice';
import type { SectorMonthsData } from './data';
import type { SectorMonthsState } from './state';

export function controls(data: SectorMonthsData, state: SectorMonthsState, { t }: Context): Control[] {
	const choice = (name: 'scale' | 'origin', values: readonly string[]): Control => ({
		kind: 'choice',
		name,
		label: t(`chart.sector-months.control.${name}`),
		value: state[name],
		options: values.map((value) => ({ value, label: t(`chart.sector-months.${name}.${value}`) })),
	});
	return [
		sectorControl(data.places, state.sector, {
			label: t('chart.sector-months.control.sector'),
			all: t('chart.sector-months.control.all'),
			more: t('chart.sector-months.control.more'),
		}),
		choice('scale', ['own', 'one']),
		choice('origin', ['originating', 'other']),
	];
}
