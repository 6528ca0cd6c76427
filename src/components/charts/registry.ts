/** Every chart of the site, in the order of the gallery. Build only: the browser loads one chart at a time (boot.ts). */
import type { Locale } from '../../record/format';
import type { WholeRecord } from '../../record/record';
import { chart as borderReceipt } from './all/border-receipt';
import { data as borderReceiptData } from './all/border-receipt/data';
import { chart as concernMap } from './all/concern-map';
import { data as concernMapData } from './all/concern-map/data';
import type { Chart, ChartData, Marks } from './contract';
import { chart as polls } from './all/polls';
import { data as pollsData } from './all/polls/data';
import { chart as asks } from './all/asks';
import { data as asksData } from './all/asks/data';
import { chart as provinceTiles } from './all/province-tiles';
import { data as provinceTilesData } from './all/province-tiles/data';
import { chart as sectorMonths } from './all/sector-months';
import { data as sectorMonthsData } from './all/sector-months/data';
import { chart as inForce } from './all/in-force';
import { data as inForceData } from './all/in-force/data';
import { chart as reviewPaths } from './all/review-paths';
import { data as reviewPathsData } from './all/review-paths/data';
import { chart as needs } from './all/needs';
import { data as needsData } from './all/needs/data';
import { chart as estimates } from './all/estimates';
import { data as estimatesData } from './all/estimates/data';
import { chart as exportShare } from './all/export-share';
import { data as exportShareData } from './all/export-share/data';
import { chart as onAnyDay } from './all/on-any-day';
import { data as onAnyDayData } from './all/on-any-day/data';
import { chart as originClaims } from './all/origin-claims';
import { data as originClaimsData } from './all/origin-claims/data';
import { chart as tariffSteps } from './all/tariff-steps';
import { data as tariffStepsData } from './all/tariff-steps/data';
import { chart as tariffTrade } from './all/tariff-trade';
import { data as tariffTradeData } from './all/tariff-trade/data';
import { chart as timeline } from './all/timeline';
import { data as timelineData } from './all/timeline/data';

export interface Registered {
	chart: Chart;
	data: (record: WholeRecord, locale: Locale) => ChartData;
}

/** Pairs a chart with its data; the pair is checked here, and looked at only through the contract from then on. */
export function register<Data extends ChartData, State, M extends Marks>(
	chart: Chart<Data, State, M>,
	data: (record: WholeRecord, locale: Locale) => Data,
): Registered {
	return { chart: chart as unknown as Chart, data };
}

export const registry: readonly Registered[] = [
	register(timeline, timelineData),
	register(onAnyDay, onAnyDayData),
	register(reviewPaths, reviewPathsData),
	register(tariffSteps, tariffStepsData),
	register(borderReceipt, borderReceiptData),
	register(inForce, inForceData),
	register(originClaims, originClaimsData),
	register(needs, needsData),
	register(exportShare, exportShareData),
	register(sectorMonths, sectorMonthsData),
	register(tariffTrade, tariffTradeData),
	register(concernMap, concernMapData),
	register(provinceTiles, provinceTilesData),
	register(asks, asksData),
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
