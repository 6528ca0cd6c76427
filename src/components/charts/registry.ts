/** Every chart of the site, in the order of the gallery. Build only: the browser loads one chart at a time (boot.ts). */
import type { Locale } from '../../record/format';
import type { Record } from '../../record/record';
import { chart as concernMap } from './concern-map';
import { data as concernMapData } from './concern-map/data';
import type { Chart } from './contract';
import { chart as polls } from './polls';
import { data as pollsData } from './polls/data';
import { chart as positions } from './positions';
import { data as positionsData } from './positions/data';
import { chart as provinceTiles } from './province-tiles';
import { data as provinceTilesData } from './province-tiles/data';
import { chart as sectorMonths } from './sector-months';
import { data as sectorMonthsData } from './sector-months/data';
import { chart as sectorTrade } from './sector-trade';
import { data as sectorTradeData } from './sector-trade/data';
import { chart as inForce } from './in-force';
import { data as inForceData } from './in-force/data';
import { chart as reviewPaths } from './review-paths';
import { data as reviewPathsData } from './review-paths/data';
import { chart as dependence } from './dependence';
import { data as dependenceData } from './dependence/data';
import { chart as estimates } from './estimates';
import { data as estimatesData } from './estimates/data';
import { chart as exportShare } from './export-share';
import { data as exportShareData } from './export-share/data';
import { chart as originClaims } from './origin-claims';
import { data as originClaimsData } from './origin-claims/data';
import { chart as tariffSteps } from './tariff-steps';
import { data as tariffStepsData } from './tariff-steps/data';
import { chart as timeline } from './timeline';
import { data as timelineData } from './timeline/data';

export interface Registered {
	chart: Chart;
	data: (record: Record, locale: Locale) => unknown;
}

/** Pairs a chart with its data; the pair is checked here, and looked at only through the contract from then on. */
function register<Data, State, M extends { width: number; height: number }>(
	chart: Chart<Data, State, M>,
	data: (record: Record, locale: Locale) => Data,
): Registered {
	return { chart: chart as unknown as Chart, data };
}

export const registry: readonly Registered[] = [
	register(timeline, timelineData),
	register(reviewPaths, reviewPathsData),
	register(tariffSteps, tariffStepsData),
	register(inForce, inForceData),
	register(originClaims, originClaimsData),
	register(dependence, dependenceData),
	register(exportShare, exportShareData),
	register(sectorTrade, sectorTradeData),
	register(sectorMonths, sectorMonthsData),
	register(concernMap, concernMapData),
	register(provinceTiles, provinceTilesData),
	register(positions, positionsData),
	register(polls, pollsData),
	register(estimates, estimatesData),
];

/** The chart with this id. Throws, naming the charts there are, when there is none. */
export function chartOf(id: string): Registered {
	const found = registry.find(({ chart }) => chart.id === id);
	if (!found)
		throw new Error(`There is no chart "${id}"; there are: ${registry.map(({ chart }) => chart.id).join(', ')}.`);
	return found;
}
