/** What search finds of the record that has no place of its own on a page, and the answers to questions. */
import { formatFigure, formatPercent, formatWhen, pickText, type Locale } from '../../record/format';
import { instrumentCited } from '../../record/instrument';
import type { WholeRecord } from '../../record/record';
import { ENTRY_INTO_FORCE, follow, historyOf } from '../../record/review';
import type { LineBook } from '../../record/lines/line';
import type { Party, Province, Rate } from '../../record/schema';
import type { ReaderWord } from '../../goods/words';
import { pathIn } from '../../site/paths';
import type { Translate } from '../../words/translate';
import type { Answers } from './lists';
import { langsOf } from './names';
import type { Pages, SearchRecord } from './records';

/** What entries are made into records with. */
export interface Making {
	record: WholeRecord;
	/** The tariff lines. */
	lines: LineBook;
	/** The words by which readers know goods. */
	goodsWords: readonly ReaderWord[];
	lang: Locale;
	t: Translate;
	pages: Pages;
}

/** The path of a page in the language, without the slash before it: `fr/tariffs/`. */
export const pathOf = (lang: Locale, page: string): string => pathIn(lang, `/${page}/`).slice(1);

/** The place of an id on a page; the page itself where the id is not on it. */
function placeOn({ lang, pages }: Making, page: string, id: string): string {
	const path = pathOf(lang, page);
	return pages.get(path)?.ids.has(id) ? `${path}#${id}` : path;
}

/** The first sources that prove some ids. */
export const sourcesOf = (record: WholeRecord, ids: readonly string[]): [string, string][] =>
	[...new Set(ids.flatMap((id) => record.proofOf(id)))].slice(0, 2).map(({ title, url }) => [title, url]);

const base = { key: [] as string[], names: [] as string[] };

/** A rate as readers type it: “35%”. */
const rateIn = (rate: Rate, lang: Locale): string[] => ('percent' in rate ? [formatPercent(rate.percent, lang)] : []);

/** The measures, under the names and numbers of their instruments and their rates. */
export function measures(making: Making): SearchRecord[] {
	const { lang, record, t } = making;
	const say = (text: Parameters<typeof pickText>[0]) => pickText(text, lang).value;
	return record.measures.map((measure): SearchRecord => {
		const { by, from, id, instrument, nonOriginating, on, onlyOn, originating, programme, text, title, until } =
			measure;
		const goods = on.map((kind) => record.get('sectors', kind));
		const groups = goods.flatMap(({ within }) => (within ? [record.get('sectors', within)] : []));
		const period = t(until ? 'jr.search.measure.was' : 'jr.search.measure.is', {
			from: formatWhen(from, lang),
			until: until ? formatWhen(until, lang) : '',
		});
		const named = instrumentCited(instrument, lang);
		return {
			...base,
			kind: 'measure',
			page: `measure/${id}`,
			href: `${pathOf(lang, 'tariffs')}?in-force.programme=${programme}${from <= record.asOf ? `&in-force.on=${from}` : ''}#when-was-each-measure-in-force`,
			title: say(title),
			place: named,
			called: [named, ...rateIn(originating, lang), ...rateIn(nonOriginating, lang)],
			text: [`${period} ${goods.map(({ name }) => say(name)).join(', ')}`, onlyOn && say(onlyOn), text && say(text)]
				.filter(Boolean)
				.join('\n'),
			lang,
			names: [
				named,
				// Readers of every language type “executive order 14193”.
				instrument.name,
				title.en,
				...goods.flatMap(({ name }) => [say(name), name.en]),
				...groups.map(({ name }) => say(name)),
				say(record.get('programmes', programme).name),
				say(record.get('parties', by).name),
			],
		};
	});
}

/** The government at whose end of the table someone sits. */
function governmentOf(record: WholeRecord, { id, of }: Party): string {
	return of === undefined ? id : governmentOf(record, record.get('parties', of));
}

/** The parties: people under their names and offices, offices and organisations. */
export function parties(making: Making): SearchRecord[] {
	const { lang, record, t } = making;
	const say = (text: Parameters<typeof pickText>[0]) => pickText(text, lang).value;
	const table = 'who-is-at-the-table';
	const stands = new Set(record.positions.map(({ party }) => party));
	const hasPage = new Map(record.provinces.map(({ government, id }) => [government, id]));
	return record.parties.map((party): SearchRecord => {
		const government = record.get('parties', governmentOf(record, party));
		const isPerson = party.kind === 'person';
		const province = hasPage.get(party.id);
		const place = placeOn(making, table, party.id);
		const speaks = placeOn(
			making,
			table,
			`who-speaks-for-${government.id === 'united-states' ? 'the-united-states' : government.id}`,
		);
		const href = province
			? pathOf(lang, `provinces/${province}`)
			: place.includes('#')
				? place
				: stands.has(party.id)
					? pathOf(lang, 'who-stands-where')
					: isPerson || party.kind === 'office'
						? speaks
						: pathOf(lang, 'who-stands-where');
		return {
			...base,
			kind: isPerson ? 'person' : 'organisation',
			page: `party/${party.id}`,
			href,
			title: say(party.name),
			// Who holds an office today is told with the day, and the office below.
			place:
				isPerson && party.role && !party.until
					? t('jr.search.answer.asOf', { day: formatWhen(record.asOf, lang) })
					: party.role
						? say(party.role)
						: government === party
							? ''
							: say(government.name),
			text: party.role ? `${say(party.role)}.` : '',
			lang,
			// One who no longer holds an office is not found by it.
			names: [
				party.name.en,
				...(party.role && !party.until ? [party.role.en, say(party.role), say(government.name)] : []),
			],
			// “Negotiator to the United States” is not one of them.
			key: isPerson ? [government.name.en, say(government.name)] : [],
			sources: sourcesOf(record, [party.id]),
		};
	});
}

/**
 * Whether US alcohol is sold, by the last report, in words: the day of a report is not that on which it began. Where it was
 * so before and was sold in part since, the first day is told as the first.
 */
function alcoholText(alcohol: Province['alcohol'], { lang, t }: Making): string {
	const { status } = alcohol.at(-1)!;
	const sold = alcohol.findLastIndex((one) => one.status === 'sold' && status !== 'sold');
	const own = alcohol.slice(sold + 1);
	const first = own.find((one) => one.status === status)!;
	const isHeld = own.slice(own.indexOf(first)).every((one) => one.status === status);
	const state = t(`jr.label.alcohol.${status}`);
	if (status === 'not-reported') return `${state}.`;
	const how = isHeld ? 'jr.search.answer.alcohol.since' : 'jr.search.answer.alcohol.first';
	return t(how, { status: state, day: formatWhen(first.from, lang) });
}

/** Whether each province sells US alcohol in its stores, by the last report. */
export function alcoholAnswers(making: Making): SearchRecord[] {
	const { lang, record, t } = making;
	const say = (text: Parameters<typeof pickText>[0]) => pickText(text, lang).value;
	return record.provinces.flatMap(({ alcohol, id, name }): SearchRecord[] => {
		const last = alcohol.at(-1);
		if (!last) return [];
		return [
			{
				kind: 'answer',
				page: `answer/alcohol-${id}`,
				href: pathOf(lang, `provinces/${id}`),
				title: t('jr.search.answer.alcohol.title', { province: say(name) }),
				place: t('jr.search.answer.report', { day: formatWhen(last.from, lang) }),
				text: `${alcoholText(alcohol, making)} ${say(last.text)}`,
				lang,
				names: [say(name), name.en],
				key: t('jr.search.answer.alcohol.key').split(' '),
				sources: last.sources.slice(0, 2).map((source) => {
					const { title, url } = record.get('sources', source);
					return [title, url];
				}),
			},
		];
	});
}

/** The event of the signature. */
const SIGNING = 'signing-2018-11-30';

/** What stands for something that the record works out: the name of a day, or a figure by its id. */
const PLACE = /\{\{(?:figure:([a-z0-9-]+)|(\w+))\}\}/g;

/** The answers of the record’s list, with the days that Article 34.7 gives and with figures. */
export function listedAnswers(making: Making, answers: Answers): SearchRecord[] {
	const { lang, record, t } = making;
	const course = follow(historyOf(record));
	const state = course.stateOn(record.asOf);
	const next = course.steps.find(({ kind, on }) => kind === 'joint-review' && on > record.asOf);
	const last = course.steps.findLast(({ kind, on }) => kind === 'joint-review' && on <= record.asOf);
	const days: { [name: string]: string | undefined } = {
		termEnd: state.phase === 'ended' ? undefined : formatWhen(state.termEnd, lang),
		nextReview: next && formatWhen(next.on, lang),
		nextReviewYear: next?.on.slice(0, 4),
		lastReview: last && formatWhen(last.on, lang),
		asOf: formatWhen(record.asOf, lang),
		signed: formatWhen(record.get('events', SIGNING).date, lang),
		entryIntoForce: formatWhen(ENTRY_INTO_FORCE, lang),
	};
	return answers.flatMap(({ asks, cites, id: answer, page, text }): SearchRecord[] => {
		const said = pickText(text, lang);
		// An answer that needs a day which is not there any more is no answer.
		const isWhole = [...said.value.matchAll(PLACE)].every(([, figure, day]) => figure ?? days[day!]);
		if (!isWhole) return [];
		const filled = said.value.replace(PLACE, (_, figure: string | undefined, day: string) =>
			figure ? formatFigure(record.get('figures', figure), lang) : days[day]!,
		);
		const [at, id] = page.split('#') as [string, string?];
		const questions = langsOf(lang).flatMap((spoken) => asks[spoken]);
		return [
			{
				kind: 'answer',
				page: `answer/${answer}`,
				href: id === undefined ? pathOf(lang, at) : placeOn(making, at, id),
				title: asks[lang][0]!,
				place: t('jr.search.answer.asOf', { day: days.asOf! }),
				text: filled,
				lang: said.lang,
				names: [],
				key: questions,
				asks: questions,
				// Each statement has a source of its own.
				sources: [
					...new Map(
						cites.flatMap((cite) => sourcesOf(record, [cite]).slice(0, 1)).map((one) => [one[1], one]),
					).values(),
				],
			},
		];
	});
}
