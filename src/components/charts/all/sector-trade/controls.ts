import type { Context, Control } from '../../contract';
import { sectorControl } from '../../families/trade/choice';
import type { SectorTradeData } from './data';
import type { SectorTradeState } from './state';

export const controls = (data: SectorTradeData, state: SectorTradeState, { t }: Context): Control[] => [
	sectorControl(data.places, state.sector, {
		label: t('chart.sector-trade.control.sector'),
		all: t('chart.sector-trade.control.all'),
		more: t('chart.sector-trade.control.more'),
	}),
];
