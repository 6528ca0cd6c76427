/**
 * From the record to what `needs` needs: for each kind of goods what the United States bought from Canada in a year, what
 * share that is of all it imports of them, how much of Canada’s exports go there, and the duties day by day.
 */
import type { Day } from '../../../../record/days';
import type { Locale } from '../../../../record/format';
import type { WholeRecord } from '../../../../record/record';
import { dutySteps, FIRST_DAY } from '../../../../record/tariffs';
import { qualifierOf } from '../../kit/fileColumns';
import type { Places, Traded } from '../../families/trade/choice';
import { placesOf, tradedGoods } from '../../families/trade/goods';
import { shareOf, type Share } from '../../families/trade/shares';

const YEAR = '2025';
const ALL = 'us-imports-for-use-2025';
/** How these imports were counted is what the record has of the same goods month by month. */
const COUNTED = 'us-imports-from-canada-annual';
const SHARE_OF_ALL = 'canada-share-us-imports-2025';

/** Goods that one share is of. They are one rectangle, under a name of their own. */
const JOINED: { readonly [id: string]: readonly string[] } = { vehicles: ['cars', 'trucks'] };

export interface Good extends Traded {
	/** US imports from Canada in the year, in US dollars. */
	value: number;
	/** How the source words the value; empty where it is exact or added up. */
	qualifier: string;
	/** Canada’s share of US imports. */
	imports: Share | null;
	/** The share of Canada’s exports that goes to the United States. */
	exports: Share | null;
	/** The figures or series that the value is from, and who published the first. */
	proof: string[];
	publisher: string;
	url: string;
}

/** The duty on goods of a kind that qualify, from a day on. */
export interface Step {
	from: Day;
	banned: boolean;
	/** Percent of the value; null where no source gives it. */
	percent: number | null;
	/** A part falls on some of the value only: the figure is a ceiling. */
	upTo: boolean;
	/** The measures that it is made of. */
	measures: string[];
}

export interface NeedsData {
	start: Day;
	asOf: Day;
	year: string;
	/** How the trade was counted, as the record has it. */
	counted: string;
	places: Places;
	goods: Good[];
	/** What addresses may call the goods that are shown as one, or in parts. */
	known: { [product: string]: string };
	/** The steps of each kind of goods that the record has duties on. */
	duties: { [kind: string]: Step[] };
	/** All goods: their value, and Canada’s share of all US imports. */
	all: { value: number; share: number; proof: string[]; publisher: string; url: string };
}

function sumOf(record: WholeRecord, series: string): number {
	const months = record.get('series', series).points.filter(([period]) => period.startsWith(YEAR));
	const values = months.map(([, value]) => value);
	if (values.length !== 12 || values.includes(null)) throw new Error(`${series} lacks months of ${YEAR}.`);
	return Math.round(values.reduce<number>((total, value) => total + value!, 0));
}

function goodsOf(record: WholeRecord, locale: Locale): Good[] {
	return tradedGoods(record, locale).map(({ goods, held }): Good => {
		const figure = held.figure && record.get('figures', held.figure);
		const proof = [held.figure, held.series].filter((id) => id !== undefined);
		const { publisher, url } = record.sourcesOf(proof[0]!)[0]!;
		return {
			...goods,
			value: figure ? figure.value : sumOf(record, held.series!),
			qualifier: figure ? qualifierOf(figure) : '',
			imports: shareOf(record, goods.id, 'imports', locale),
			exports: shareOf(record, goods.id, 'exports', locale),
			proof,
			publisher,
			url,
		};
	});
}

/** Goods that one share is of, as one. */
function join(goods: readonly Good[], id: string, record: WholeRecord, locale: Locale): Good {
	const parts = JOINED[id]!.map((part) => goods.find((one) => one.id === part)!);
	const [first] = parts;
	return {
		...first!,
		id,
		name: '',
		code: parts.map(({ code }) => code).join(', '),
		sectors: [...new Set(parts.flatMap(({ sectors }) => sectors))],
		value: parts.reduce((total, { value }) => total + value, 0),
		imports: shareOf(record, id, 'imports', locale),
		exports: shareOf(record, id, 'exports', locale),
		proof: parts.flatMap(({ proof }) => proof),
	};
}

export function data(record: WholeRecord, locale: Locale): NeedsData {
	const single = goodsOf(record, locale);
	const joins = Object.keys(JOINED).filter((id) => JOINED[id]!.every((part) => single.some((one) => one.id === part)));
	const joined = joins.flatMap((id) => JOINED[id]!);
	const goods = [
		...joins.map((id) => join(single, id, record, locale)),
		...single.filter(({ id }) => !joined.includes(id)),
	];
	const kinds = [...new Set(goods.flatMap(({ sectors }) => sectors))];
	const { publisher, url } = record.sourcesOf(ALL)[0]!;
	return {
		start: FIRST_DAY,
		asOf: record.asOf,
		year: YEAR,
		counted: record.get('series', COUNTED).basis,
		places: placesOf(record, locale, goods),
		goods,
		known: Object.fromEntries(joins.flatMap((id) => JOINED[id]!.map((part) => [part, id]))),
		duties: Object.fromEntries(
			kinds.map((kind) => [
				kind,
				dutySteps(record, kind, { originating: true })
					.filter(({ from }) => from <= record.asOf)
					.map(({ from, duty }): Step => ({
						from,
						banned: duty.banned,
						percent: duty.percent,
						upTo: duty.upTo,
						measures: [...new Set(duty.parts.map(({ measure }) => measure.id))],
					})),
			]),
		),
		all: {
			value: record.get('figures', ALL).value,
			share: record.get('figures', SHARE_OF_ALL).value,
			proof: [ALL, SHARE_OF_ALL],
			publisher,
			url,
		},
	};
}
