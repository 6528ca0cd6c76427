/** `origin-claims` as marks: the share claimed as a line of discs, the share free of duty as a line of diamonds. */
import { formatPercent } from '../../../../record/format';
import { TYPE, type Context, type Size } from '../../contract';
import { wrap } from '../../kit/textWidth';
import { board, diamond, disc, linePath, type MonthMarks, type TextMark } from '../../families/months/layout';
import { monthOf } from '../../families/months/series';
import { settle } from '../../families/months/settle';
import type { OriginClaimsData } from './data';
import type { OriginClaimsState } from './state';

export interface OriginClaimsMarks extends MonthMarks {
	/** The rows of the table that the picture shows. */
	rows: string[];
}

/** The months with a figure of either kind, as the state shows them. */
function knownMonths(data: OriginClaimsData, { claims }: OriginClaimsState): Set<string> {
	const free = claims === 'all' ? data.dutyFree : [];
	return new Set([...data.claims[claims], ...free].map(([month]) => month));
}

const NAME_LINE = 16;

/** The name of a line, on two lines of text where one would lie on the figures. */
const nameLines = (name: string, { band }: Size): string[] =>
	band === 'narrow' ? wrap(name, 92, TYPE.narrow, 2, true) : [name];

export function layout(
	data: OriginClaimsData,
	state: OriginClaimsState,
	size: Size,
	{ locale, t }: Context,
): OriginClaimsMarks {
	const claims = data.claims[state.claims];
	const all = state.claims === 'all';
	const free = all ? data.dutyFree : [];
	const known = knownMonths(data, state);
	const on = board(
		{
			start: data.start,
			asOf: data.asOf,
			on: state.on,
			events: data.events,
			known,
			low: 0,
			high: 100,
			step: 25,
			notes: all ? [t('chart.origin-claims.note.break')] : [],
			missing: t('chart.origin-claims.missing'),
		},
		size,
		locale,
	);
	const { x, y, at, base } = on;
	const month = monthOf(state.on);
	const percent = (value: number) => formatPercent(value, locale);
	const [year, share] = data.year;
	const first = claims[0]!;
	const last = claims.at(-1)!;
	// Under the line there is room for its name at any width; the lowest value it passes decides how far under.
	const nameFrom = '2025-04';
	const lowest = Math.min(...claims.filter(([period]) => period >= nameFrom).map(([, value]) => value));
	const labels: TextMark[] = [
		...nameLines(t('chart.origin-claims.line.claims'), size).map((text, index): TextMark => ({
			key: index === 0 ? 'claims' : 'claims-below',
			x: x(nameFrom),
			y: y(lowest) + 24 + index * NAME_LINE,
			text,
			anchor: 'start',
			look: 'claims strong halo',
		})),
		{
			key: 'first',
			x: x(first[0]),
			y: y(first[1]) + 20,
			text: percent(first[1]),
			anchor: 'middle',
			look: 'claims halo',
		},
		{
			key: 'last',
			x: x(last[0]) + 7,
			y: y(last[1]) + 14,
			text: percent(last[1]),
			anchor: 'start',
			look: 'claims halo',
		},
	];
	if (all) {
		const end = free.at(-1)!;
		const name = nameLines(t('chart.origin-claims.line.free'), size);
		labels.push(
			...name.map((text, index): TextMark => ({
				key: index === name.length - 1 ? 'free' : 'free-above',
				x: on.left + 4,
				y: y(Math.max(...free.slice(0, 14).map(([, value]) => value))) - 12 - (name.length - 1 - index) * NAME_LINE,
				text,
				anchor: 'start',
				look: 'strong halo',
			})),
			{ key: 'free-last', x: x(end[0]) + 7, y: y(end[1]) - 6, text: percent(end[1]), anchor: 'start', look: 'halo' },
			{
				key: 'year',
				x: at(`${year}-01-01`) + 4,
				y: y(share) - 8,
				text: t('chart.origin-claims.year', { percent: percent(share), year }),
				anchor: 'start',
				look: 'claims halo',
			},
		);
	}
	return {
		...base,
		lines: [
			...(all ? [{ key: 'free', look: 'free', path: linePath(free, on) }] : []),
			{ key: 'claims', look: 'claims', path: linePath(claims, on, all ? [data.break] : []) },
		],
		spans: all
			? [{ key: year, look: 'claims', x1: at(`${year}-01-01`), x2: at(`${Number(year) + 1}-01-01`), y: y(share) }]
			: [],
		dots: [
			...on.marked(free).map(([period, value]) => ({
				key: `free|${period}`,
				look: 'free',
				path: diamond(x(period), y(value)),
				focused: period === month,
			})),
			...on.marked(claims).map(([period, value]) => ({
				key: `claims|${period}`,
				look: 'claims',
				path: disc(x(period), y(value)),
				focused: period === month,
			})),
		],
		// The name of the line has room below, where a figure stands in its way.
		labels: [...settle(labels, base, size, ['claims', 'claims-below']), ...base.labels],
		rows: [...(all ? [year] : []), ...known],
	};
}
