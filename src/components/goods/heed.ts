/** What of a question cannot be heeded: it is left out, and told of in a sentence. */
import { answerGoods, conditionsOf } from '../../goods/answer';
import { knowledgeOf, type Asked, type Reading } from '../../goods/address';
import type { HeadingFile, RulesFile } from '../../goods/files';
import type { Speech } from '../../goods/say';
import type { Content, ContentName } from '../../record/duties/settle';
import type { Day } from '../../record/days';
import { formatWhen } from '../../record/format';
import { dotted } from '../../record/lines/code';
import { cut } from '../../words/cut';
import type { Translate } from '../../words/translate';

/** A question that can be answered, and what is told of the one it was. */
interface Heeded {
	asked: Asked;
	notes: string[];
}

const pairs = (list: readonly (readonly [name: string, value: string])[]): string =>
	list.map(([name, value]) => `${cut(name)}=${cut(value)}`).join(', ');

/**
 * What is told of an address.
 * @param dayProblem says what is wrong with a day
 */
export function tellAddress(read: Reading, dayProblem: (day: string) => string, { lang, t }: Speech): string[] {
	const { asked, ignored, noCode, noDay, repeated, unknown } = read;
	const unused = asked.code || noCode !== undefined ? [] : knowledgeOf(asked);
	const isEmpty = asked.code === '' && noCode === undefined;
	const list = (names: readonly string[]) => ({ list: names.map(cut).join(', ') });
	return [
		...(noDay === undefined ? [] : [dayProblem(noDay)]),
		...(ignored.length > 0
			? [t('jr.goods.answer.ignored', { list: pairs(ignored.map(({ name, value }) => [name, value])) })]
			: []),
		...(repeated.length > 0 ? [t('jr.goods.answer.repeated', list(repeated))] : []),
		...(unknown.length > 0 ? [t('jr.goods.answer.strange', list(unknown))] : []),
		...(unused.length > 0 ? [t('jr.goods.answer.unused', { list: pairs(unused) })] : []),
		...(isEmpty && noDay === undefined && read.hasDay
			? [t('jr.goods.answer.day.waits', { day: formatWhen(asked.day, lang) })]
			: []),
	];
}

/**
 * The question about the longest beginning of its code that the record has, of ten, eight, six or four digits: those of
 * other countries share no more than six, and of numbers of ten digits the record holds those that a measure names.
 */
export function nearest({ rows, schedule }: HeadingFile, asked: Asked, t: Translate): Heeded {
	const { code } = asked;
	const has = (digits: number) => {
		const start = code.slice(0, digits);
		if (digits > code.length) return false;
		if (digits > 8) return rows['united-states'].some(({ codes }) => codes.includes(start));
		return schedule.some((line) => line.code.startsWith(start));
	};
	const found = code.slice(0, [10, 8, 6].find(has) ?? 4);
	if (found === code) return { asked, notes: [] };
	const values = { code: dotted(code), nearest: dotted(found) };
	const key =
		found.length === 8 && code.length === 10
			? 'jr.goods.answer.number.unchecked'
			: code.length % 2 === 1 && code.length === found.length + 1
				? 'jr.goods.answer.odd'
				: 'jr.goods.answer.missing';
	return { asked: { ...asked, code: found, rest: false }, notes: [t(key, values)] };
}

/** The question without the rest of a line, where the line has no numbers of which there could be a rest. */
export function withoutRest(rules: RulesFile, heading: HeadingFile, asked: Asked, t: Translate): Heeded {
	if (!asked.rest) return { asked, notes: [] };
	const whole = { ...asked, rest: false };
	const { narrower } = answerGoods(rules, heading, whole);
	if (narrower.some(({ code, rest }) => rest && code === asked.code)) return { asked, notes: [] };
	return { asked: whole, notes: [t('jr.goods.answer.rest.none', { code: dotted(asked.code) })] };
}

/** What a reader knows of a good, by what it does to the answer. */
interface Sorted {
	/** The question with what matters on its day. */
	used: Asked;
	/** The question with what matters to the goods on any day. */
	kept: Asked;
	/** What matters on another day only, and what never does. */
	idle: [name: string, value: string][];
	unused: [name: string, value: string][];
}

/** The question with some of what is known. */
const only = (asked: Asked, names: ReadonlySet<string>): Asked => {
	const left = <Values extends object>(values: Values) =>
		Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name))) as Values;
	return { ...asked, answers: left(asked.answers), content: left(asked.content) };
};

/** Parts what a reader knows of a good by whether it matters on the day that is asked for, on another, or never. */
export function sortKnown(rules: RulesFile, heading: HeadingFile, asked: Asked): Sorted {
	const known = knowledgeOf(asked);
	if (known.length === 0) return { used: asked, kept: asked, idle: [], unused: [] };
	const whole = answerGoods(rules, heading, asked);
	const matters = (name: string, day: Day): boolean => {
		const { [name as ContentName]: share, ...content } = asked.content as Content & { [name: string]: number };
		if (share === undefined) return conditionsOf(whole.rules, { ...asked, day }).some(({ id }) => id === name);
		return answerGoods(rules, heading, { ...asked, content, day }).contents.includes(name as ContentName);
	};
	const days = [...new Set(whole.periods.map(({ from }) => from))];
	const used = known.filter(([name]) => matters(name, asked.day));
	const rest = known.filter((one) => !used.includes(one));
	const idle = rest.filter(([name]) => days.some((day) => matters(name, day)));
	const names = (list: readonly (readonly [string, string])[]) => new Set(list.map(([name]) => name));
	return {
		used: only(asked, names(used)),
		kept: only(asked, names([...used, ...idle])),
		idle,
		unused: rest.filter((one) => !idle.includes(one)),
	};
}

/** What is told of what a question knows and the answer does not use. */
export const tellSorted = ({ idle, unused }: Pick<Sorted, 'idle' | 'unused'>, { t }: Speech): string[] => [
	...(idle.length > 0 ? [t('jr.goods.answer.idle', { list: pairs(idle) })] : []),
	...(unused.length > 0 ? [t('jr.goods.answer.unused', { list: pairs(unused) })] : []),
];
