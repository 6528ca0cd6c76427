/** From the record to what `province-tiles` needs: a tile a province or territory, with what the record knows of it. */
import { firstDay, type Day, type When } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import type { Bound, Province, Purchasing } from '../../../../record/schema';
import { FIRST_DAY } from '../../../../record/tariffs';
import { GRID, WEST_TO_EAST } from '../../families/provinces/grid';
import { label } from '../../kit/recordText';

export interface Source {
	publisher: string;
	url: string;
	/** The ids of it and of those beside it. */
	ids: readonly string[];
}

export type AlcoholStatus = Province['alcohol'][number]['status'];

export interface Report {
	/** The first day of `date`, which may be a month. */
	from: Day;
	date: When;
	status: AlcoholStatus;
	text: string;
	source: Source;
}

export interface Tile {
	id: string;
	code: string;
	name: string;
	column: number;
	row: number;
	/** Percent of exports that go to the United States; null where no source gives it. */
	share: { value: number; about: boolean; bound?: Bound; date: When; note: string; source: Source } | null;
	/** Oldest first. */
	alcohol: Report[];
	procurement: { from: Day; date: When; kind: Purchasing; text: string; source: Source } | null;
	/** Names of the sectors that the province makes or sells much of. */
	sectors: string[];
}

export interface ProvinceTilesData {
	start: Day;
	asOf: Day;
	/** In the order of the grid's rows. */
	tiles: Tile[];
}

export function data(record: WholeRecord, locale: Locale): ProvinceTilesData {
	const sourceOf = (ids: readonly string[]): Source => {
		const { publisher, url } = record.get('sources', ids[0]!);
		return { publisher, url, ids };
	};
	const tileOf = ({ id, code, name, share: shareId, alcohol, procurement }: Province): Tile => {
		const [column, row] = GRID[code] ?? [WEST_TO_EAST.length, 0];
		const share = shareId === undefined ? null : record.get('figures', shareId);
		const sectors = record.sectors.filter(({ provinces }) => provinces.includes(id));
		return {
			id,
			code,
			name: label(name, locale),
			column,
			row,
			share: share && {
				value: share.value,
				about: share.about,
				...(share.bound && { bound: share.bound }),
				date: share.asOf,
				note: share.note ? label(share.note, locale) : '',
				source: sourceOf(share.sources),
			},
			alcohol: alcohol.map(({ from, status, text, sources }) => ({
				from: firstDay(from),
				date: from,
				status,
				text: label(text, locale),
				source: sourceOf(sources),
			})),
			procurement: procurement
				? {
						from: firstDay(procurement.date),
						date: procurement.date,
						kind: procurement.kind,
						text: label(procurement.text, locale),
						source: sourceOf(procurement.sources),
					}
				: null,
			// A strategic sector speaks for the goods within it.
			sectors: sectors
				.filter(({ within }) => !sectors.some((group) => group.id === within))
				.toSorted((a, b) => a.order - b.order)
				.map((sector) => label(sector.name, locale)),
		};
	};
	return {
		start: FIRST_DAY,
		asOf: record.asOf,
		tiles: record.provinces.map(tileOf).toSorted((a, b) => a.row - b.row || a.column - b.column),
	};
}
