/** A few provinces and territories, written by hand. */
import type { ProvinceTilesData, Report, Tile } from '../../../../src/components/charts/all/province-tiles/data';

const source = { publisher: 'A government', url: 'https://example.org/', ids: ['a-paper'] };

const share = (value: number, date: string, about = false): Tile['share'] => ({ value, about, date, note: '', source });

const report = (date: string, status: Report['status']): Report => ({
	from: date.length === 7 ? `${date}-01` : date,
	date,
	status,
	text: `It was ${status}.`,
	source,
});

const buying = (date: string, kind: NonNullable<Tile['procurement']>['kind']): Tile['procurement'] => ({
	from: date,
	date,
	kind,
	text: `It ${kind}.`,
	source,
});

const tile = (code: string, column: number, row: number, more: Partial<Tile> = {}): Tile => ({
	id: code.toLowerCase(),
	code,
	name: `Province ${code}`,
	column,
	row,
	share: null,
	alcohol: [],
	procurement: null,
	sectors: [],
	...more,
});

export const data: ProvinceTilesData = {
	start: '2025-01-01',
	asOf: '2026-07-01',
	tiles: [
		tile('YT', 0, 0),
		tile('NL', 6, 0, { share: share(47, '2021'), alcohol: [report('2025-03-04', 'partly')] }),
		tile('BC', 0, 1, {
			share: share(54, '2023'),
			alcohol: [report('2025-03-04', 'removed'), report('2026-02', 'sold')],
			procurement: buying('2025-03-10', 'bars'),
		}),
		tile('AB', 1, 1, {
			share: share(88.7, '2024', true),
			alcohol: [report('2025-03-05', 'removed'), report('2025-06-01', 'sold')],
			procurement: buying('2025-04-01', 'prefers'),
		}),
		tile('SK', 2, 1, { share: share(0, '2024'), procurement: buying('2025-03-05', 'limits') }),
		tile('ON', 4, 1, {
			share: share(100, '2024'),
			alcohol: [report('2025-03-04', 'removed')],
			procurement: buying('2026-05-01', 'penalty'),
		}),
		tile('QC', 5, 1, { alcohol: [report('2025-05-01', 'not-reported')] }),
	],
};
