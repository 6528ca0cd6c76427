/**
 * What goods pay at the US border on the last day of the record, as answers to questions. The table of duties tells of the
 * bulk of a kind; a word of readers may mean less, as milk does of dairy, or more, as furniture does of upholstered seats.
 * What is said of a word holds for all that it means: where tariff lines differ, the least and the most that they pay.
 */
import { linesOfKinds, linesUnder, paysAsSaid, type KindLines, type KindSpread } from '../../record/duties/kinds';
import type { Outcome } from '../../record/duties/question';
import { BOTH_WAYS, joined, same } from '../../record/duties/reckon';
import { capital, colon, formatWhen, pickText, uncapital, type Locale } from '../../record/format';
import type { Sector } from '../../record/schema';
import type { Duty } from '../../record/tariffs';
import { duties, dutyText, type DutyRow } from '../../lists/duties';
import { outcomeText } from '../../lists/goodsWords';
import type { ReaderWord } from '../../goods/words';
import { asideOf, piecesOf, WORD_PAGE } from '../duty';
import { SURE, type Likened } from '../units';
import type { Reader } from '../words';
import { pathOf, sourcesOf, type Making } from './entries';
import { langsOf } from './names';
import type { SearchRecord } from './records';

/** What goods pay: where they qualify under the agreement, and where not. */
interface Spans {
	originating: Outcome;
	nonOriginating: Outcome;
}

/** The length of the code of a heading. */
const HEADING = 4;

/** Of so many lines of a kind, those that pay otherwise are only some. */
const BULK = 0.75;

/** A row of the table of duties, with what search needs of it. */
interface Kind {
	row: DutyRow;
	/** What its lines pay. */
	spans: Spans;
	/** Whether all of them pay what the row says. */
	isPlain: boolean;
	/** Whether nearly all of them do. */
	isBulk: boolean;
	/** What more of its lines pay than anything else: of dairy, not what the row says. */
	commonest: Spans;
	/** Its name in the languages of the index, in stems. */
	stems: ReadonlySet<string>;
	/** The goods that it is named by, each in stems, in any language. */
	called: ReadonlySet<string>;
}

const nameOf = ({ goods: { name } }: DutyRow, lang: Locale): string => pickText(name, lang).value;

/** What a row says, as a sentence of its own. */
function rowText({ nonOriginating, originating }: DutyRow, { lang, t }: Making): string {
	const [one, other] = [dutyText(originating, lang, t), dutyText(nonOriginating, lang, t)];
	return t(one === other ? 'jr.search.answer.duty.same' : 'jr.search.answer.duty', { originating: one, other });
}

/** What the bulk of a kind pays. */
function bulkText({ nonOriginating, originating }: DutyRow, { lang, t }: Making): string {
	const [one, other] = [originating, nonOriginating].map((duty) => uncapital(dutyText(duty, lang, t), lang)) as [
		string,
		string,
	];
	return one === other
		? t('jr.search.answer.duty.bulk.same', { rate: one })
		: t('jr.search.answer.duty.bulk', { originating: one, other });
}

/** What the most of some lines pay, if they qualify and if not: lines that pay alike are counted together. */
function commonestOf({ nonOriginating, originating }: Pick<KindLines, keyof Spans>): Spans {
	const counts: { spans: Spans; lines: number }[] = [];
	for (const [at, one] of originating.all.entries()) {
		const spans: Spans = { originating: one, nonOriginating: nonOriginating.all[at]! };
		const known = counts.find((each) => BOTH_WAYS.every((side) => same(each.spans[side], spans[side])));
		if (known) known.lines++;
		else counts.push({ spans, lines: 1 });
	}
	return counts.toSorted((a, b) => b.lines - a.lines)[0]!.spans;
}

/** The share of the lines of a kind that pay what its row says. */
const shareAsSaid = (duty: Duty, { all }: KindSpread): number =>
	all.filter((one) => paysAsSaid(duty, one)).length / all.length;

/**
 * The least and the most that lines pay.
 * @param how whether it depends on the line, only some lines pay otherwise than was said before, all pay the same, or more
 * lines pay that than anything else
 */
function spansText(
	{ nonOriginating, originating }: Spans,
	{ lang, t }: Making,
	how: 'depends' | 'some' | 'all' | 'common',
): string {
	const say = (span: Outcome) => uncapital(outcomeText(span, lang, t), lang);
	const [one, other] = [say(originating), say(nonOriginating)];
	const key = how === 'all' ? 'jr.search.answer.duty' : (`jr.search.answer.duty.${how}` as const);
	return same(originating, nonOriginating)
		? capital(t(`${key}.same`, how === 'all' ? { originating: one } : { rate: one }), lang)
		: t(key, { originating: one, other });
}

/** Whether goods pay one and the same, whatever their lines. */
const isOne = ({ ban, from, to }: Outcome): boolean => ban === 'yes' || (ban === 'no' && from === to);

/** Gives a text in stems, without those that a question about a duty need not name. */
type Keys = (text: string, spoken: string) => string;
function keysOf(reader: Reader): Keys {
	const aside = asideOf(reader);
	return (text, spoken) =>
		reader
			.read(text, spoken)
			.map(({ stem }) => stem)
			.filter((stem) => !aside.has(stem))
			.join(' ');
}

/** The page of a kind of goods: that of its sector, or the table of all. */
function pageOfGoods({ lang, pages }: Making, { id, within }: Sector): string {
	const path = pathOf(lang, `sectors/${within ?? id}`);
	return pages.has(path) ? path : `${pathOf(lang, 'tariffs')}#what-is-charged-on-each-kind-of-goods`;
}

/** The kinds that have a row of their own. */
function kindsOf({ lang, lines, record }: Making, reader: Reader, keyOf: Keys): Kind[] {
	const spread = linesOfKinds(record, lines, 'united-states');
	return duties(record)
		.filter(({ goods }) => !goods.lines?.rest)
		.map((row): Kind => {
			const { name } = row.goods;
			const { nonOriginating, originating } = spread.get(row.goods.id)!;
			const called = Object.entries(name).flatMap(([spoken, text]) =>
				[...piecesOf(text!), text!].map((piece) => keyOf(piece, spoken)),
			);
			return {
				row,
				spans: { originating: originating.span, nonOriginating: nonOriginating.span },
				isBulk:
					shareAsSaid(row.originating, originating) >= BULK && shareAsSaid(row.nonOriginating, nonOriginating) >= BULK,
				commonest: commonestOf({ originating, nonOriginating }),
				isPlain: paysAsSaid(row.originating, originating.span) && paysAsSaid(row.nonOriginating, nonOriginating.span),
				stems: new Set(
					langsOf(lang).flatMap((spoken) => reader.read(name[spoken] ?? name.en, spoken).map(({ stem }) => stem)),
				),
				called: new Set(called),
			};
		});
}

/** What a kind of goods pays: with the rate of its row where that is the bulk’s, else with the commonest where it is one. */
function kindText({ commonest, isBulk, isPlain, row, spans }: Kind, making: Making): string {
	if (isPlain) return rowText(row, making);
	if (isBulk) return `${bulkText(row, making)} ${spansText(spans, making, 'some')}`;
	const depends = spansText(spans, making, 'depends');
	return BOTH_WAYS.every((side) => isOne(commonest[side]))
		? `${depends} ${spansText(commonest, making, 'common')}`
		: depends;
}

/** What a kind of goods pays, under its own name. */
function answerOfKind(kind: Kind, making: Making, key: string[]): SearchRecord {
	const { row } = kind;
	const { lang, record, t } = making;
	const { goods, measures } = row;
	const name = nameOf(row, lang);
	const group = goods.within ? record.get('sectors', goods.within) : undefined;
	return {
		kind: 'answer',
		page: `answer/duty-${goods.id}`,
		href: pageOfGoods(making, goods),
		title: t('jr.search.answer.duty.title', { goods: name }),
		place: t('jr.search.answer.asOf', { day: formatWhen(record.asOf, lang) }),
		text: kindText(kind, making),
		lang,
		names: [name, goods.name.en, ...(group && group.name.en === goods.name.en ? [group.name.en] : [])],
		key,
		sources: sourcesOf(record, measures),
	};
}

/** Where the likeliest of some codes is answered: the page of one product takes those of headings and longer ones. */
function hrefOfCodes(codes: readonly string[], { lang }: Making): string {
	const code = codes.find(({ length }) => length >= HEADING);
	return code ? `${pathOf(lang, WORD_PAGE)}?code=${code}` : pathOf(lang, `tariffs/goods/${codes[0]!}`);
}

/**
 * What goods pay that readers know by a word of theirs which leads to a kind, and does not name it.
 * @param leadsTo the kinds that a word leads to
 */
function answerOfWord(
	{ codes, ...words }: ReaderWord,
	making: Making,
	leadsTo: (word: string, spoken: Locale) => readonly Kind[],
	key: string[],
): SearchRecord | undefined {
	const { lang, lines, record, t } = making;
	const led = new Map(
		langsOf(lang).map((spoken) => [spoken, words[spoken].filter((word) => leadsTo(word, spoken).length > 0)] as const),
	);
	const kinds = [...new Set([...led].flatMap(([spoken, own]) => own.flatMap((word) => leadsTo(word, spoken))))];
	if (kinds.length === 0) return undefined;
	const own = linesUnder(record, lines, codes);
	const whole = kinds.find(({ row }) => own.within.includes(row.goods.id));
	// A truck pays what the lines of trucks do, and not what cars pay, which are of its kind, or auto parts, which are not.
	const having = kinds.filter(({ row }) => own.among.includes(row.goods.id));
	const meant = having.length > 0 ? having : kinds;
	const asWhole = having.length > 0 ? [] : kinds;
	const spans: Spans = {
		originating: joined([own.originating, ...asWhole.map((kind) => kind.spans.originating)]),
		nonOriginating: joined([own.nonOriginating, ...asWhole.map((kind) => kind.spans.nonOriginating)]),
	};
	const how = isOne(spans.originating) && isOne(spans.nonOriginating) ? 'all' : 'depends';
	const among = meant
		.filter(({ isPlain }) => isPlain)
		.map(({ row }) => `${nameOf(row, lang)}${colon(lang)} ${rowText(row, making)}`);
	const shown = led.get(lang)!.length > 0 ? led.get(lang)! : words[lang].slice(0, 1);
	return {
		kind: 'answer',
		page: `answer/duty-of-${words.en[0]!}`,
		href: hrefOfCodes(codes, making),
		title: t('jr.search.answer.duty.title', { goods: shown.join(', ') }),
		place: t('jr.search.answer.asOf', { day: formatWhen(record.asOf, lang) }),
		text: whole?.isPlain ? rowText(whole.row, making) : [spansText(spans, making, how), ...among].join(' '),
		lang,
		names: [...led.values()].flat(),
		key,
		sources: sourcesOf(
			record,
			meant.flatMap(({ row }) => row.measures),
		),
	};
}

/**
 * What each kind of goods pays at the US border on the last day of the record, and what the goods pay that readers call
 * otherwise.
 * @param likened what readers’ words lead to
 */
export function dutyAnswers(making: Making, reader: Reader, likened: Likened): SearchRecord[] {
	const key = making.t('jr.search.answer.duty.key').split(' ');
	const keyOf = keysOf(reader);
	const kinds = kindsOf(making, reader, keyOf);
	const leadsTo = (word: string, spoken: Locale): Kind[] => {
		const stems = reader.read(word, spoken).map(({ stem }) => stem);
		const own = keyOf(word, spoken);
		if (stems.length === 0 || kinds.some(({ called }) => called.has(own))) return [];
		const variants = [{ stems, sure: 1 }, ...(likened.get(stems.join(' ')) ?? [])];
		return kinds.filter((kind) =>
			variants.some(({ stems: each, sure }) => sure >= SURE.likened && each.every((stem) => kind.stems.has(stem))),
		);
	};
	return [
		...kinds.map((kind) => answerOfKind(kind, making, key)),
		...making.goodsWords.flatMap((words) => answerOfWord(words, making, leadsTo, key) ?? []),
	];
}
