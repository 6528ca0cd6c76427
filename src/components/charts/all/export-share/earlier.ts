/** What `export-share` says of the years before its picture begins. */
import { formatList, formatPercent } from '../../../../record/format';
import type { Context } from '../../contract';
import type { ExportShareData } from './data';

/** The years before the picture that have a figure, and those up to it that have none; nothing where there are none. */
export function earlierText(
	{ years, start }: Pick<ExportShareData, 'years' | 'start'>,
	{ t, locale }: Context,
): string[] {
	const before = years.filter(([year]) => `${year}-01-01` < start);
	const last = before.at(-1);
	if (!last) return [];
	const list = formatList(
		before.map(([year, share]) => t('chart.export-share.year', { percent: formatPercent(share, locale), year })),
		locale,
	);
	const [from, to] = [Number(last[0]) + 1, Number(start.slice(0, 4)) - 1];
	if (from > to) return [t('chart.export-share.earlier', { list })];
	return [t('chart.export-share.earlier.gap', { list, from: String(from), to: String(to) })];
}
