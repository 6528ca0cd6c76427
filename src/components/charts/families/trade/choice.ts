/** What the charts of trade share: the choice of a sector, and changes in percent. */
import type { When } from '../../../../record/days';
import { formatList, formatPercent, formatSpan, formatWhen, type Locale } from '../../../../record/format';
import type { Control } from '../../contract';
import type { ParamReader } from '../../kit/params';

export interface Source {
	/** The series or figure that it proves. */
	of: string;
	publisher: string;
	url: string;
}

/** Goods of a chapter or heading of the customs schedule. */
export interface Traded {
	id: string;
	name: string;
	code: string;
	/** The strategic sector they count for, or null. */
	group: string | null;
	/** The kinds of goods of the record whose duties they bear. */
	sectors: string[];
	/** The goods they are a part of, or null. */
	part: string | null;
}

export interface Places {
	groups: { id: string; name: string }[];
	goods: { id: string; name: string; group: string | null }[];
	/** Every sector of the record, and the one shown in its place. */
	sectors: { id: string; as: string }[];
}

/** Reads `sector`. A sector without data here gives way to the strategic sector around it, or to all. */
export function readSector({ sectors }: Places, { take }: ParamReader): string {
	const asked = take('sector', 'all', (id) => id === 'all' || sectors.some((sector) => sector.id === id));
	return sectors.find(({ id }) => id === asked)?.as ?? 'all';
}

export const inSector = ({ group, sectors }: Traded, sector: string): boolean =>
	sector === 'all' || group === sector || sectors.includes(sector);

/** The name of a choice of `sector`; empty for all. */
export const sectorName = ({ groups, goods }: Places, sector: string): string =>
	[...groups, ...goods].find(({ id }) => id === sector)?.name ?? '';

export function sectorControl(
	{ groups, goods }: Places,
	value: string,
	words: { label: string; all: string; more: string },
): Control {
	const nameOf = (id: string | null) => groups.find((group) => group.id === id)?.name ?? words.more;
	return {
		kind: 'choice',
		name: 'sector',
		label: words.label,
		value,
		options: [
			{ value: 'all', label: words.all },
			...groups.map(({ id, name }) => ({ value: id, label: name })),
			...goods.map(({ id, name, group }) => ({ value: id, label: name, group: nameOf(group) })),
		],
	};
}

/** The change from `before` to `now` in percent; null when either is not known. */
export const change = (now: number | null, before: number | null): number | null =>
	now === null || before === null || before === 0 ? null : (now / before - 1) * 100;

/** `January and February 2026`; more months as a span. */
export function monthsText(months: readonly When[], locale: Locale): string {
	const [first = '', second = first] = months;
	if (months.length !== 2 || first.slice(0, 4) !== second.slice(0, 4))
		return formatSpan(first, months.at(-1) ?? first, locale);
	const name = formatWhen(first, locale).replace(/ (de )?\d{4}$/, '');
	return formatList([name, formatWhen(second, locale)], locale);
}

/** A change to the whole percent, with its sign: `−51%`, `+3%`, `0%`. */
export function signedPercent(percent: number, locale: Locale): string {
	const whole = Math.round(percent);
	return (whole > 0 ? '+' : '') + formatPercent(whole, locale);
}
