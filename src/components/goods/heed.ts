/** What of a question cannot be heeded: it is left out, and told of in a sentence. */
import { answerGoods } from '../../goods/answer';
import { knowledgeOf, type Asked, type Reading } from '../../goods/address';
import type { HeadingFile, RulesFile } from '../../goods/files';
import type { Speech } from '../../goods/say';
import type { Content, ContentName } from '../../record/duties/settle';
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
 * The question about the longest beginning of its code that the schedule has, of eight, six or four digits: those of other
 * countries share no more than six. Ten digits stay where the first eight are a line: what numbers a line has is not held.
 */
export function nearest({ schedule }: HeadingFile, asked: Asked, t: Translate): Heeded {
	const { code } = asked;
	const has = (digits: number) =>
		digits <= code.length && schedule.some((line) => line.code.startsWith(code.slice(0, Math.min(digits, 8))));
	const found = code.slice(0, [10, 8, 6].find(has) ?? 4);
	if (found === code) return { asked, notes: [] };
	const values = { code: dotted(code), nearest: dotted(found) };
	const isCut = code.length === found.length + 1 && schedule.some((line) => line.code.startsWith(code.slice(0, 8)));
	return {
		asked: { ...asked, code: found, rest: false },
		notes: [t(isCut ? 'jr.goods.answer.odd' : 'jr.goods.answer.missing', values)],
	};
}

/** The question without the rest of a line, where the line has no numbers of which there could be a rest. */
export function withoutRest(rules: RulesFile, heading: HeadingFile, asked: Asked, t: Translate): Heeded {
	if (!asked.rest) return { asked, notes: [] };
	const whole = { ...asked, rest: false };
	const { narrower } = answerGoods(rules, heading, whole);
	if (narrower.some(({ code, rest }) => rest && code === asked.code)) return { asked, notes: [] };
	return { asked: whole, notes: [t('jr.goods.answer.rest.none', { code: dotted(asked.code) })] };
}

/** The question without the answers and shares that change nothing for its goods, and what is told of these. */
export function unusedOf(rules: RulesFile, heading: HeadingFile, asked: Asked, t: Translate): [Asked, string[]] {
	const known = knowledgeOf(asked);
	if (known.length === 0) return [asked, []];
	const { conditions } = answerGoods(rules, heading, asked);
	const matters = (name: string): boolean => {
		const { [name as ContentName]: share, ...content } = asked.content as Content & { [name: string]: number };
		if (share === undefined) return conditions.some(({ id }) => id === name);
		return answerGoods(rules, heading, { ...asked, content }).contents.includes(name as ContentName);
	};
	const unused = known.filter(([name]) => !matters(name));
	const left = <Values extends object>(values: Values) =>
		Object.fromEntries(Object.entries(values).filter(([name]) => !unused.some(([one]) => one === name))) as Values;
	return [
		{ ...asked, answers: left(asked.answers), content: left(asked.content) },
		unused.length > 0 ? [t('jr.goods.answer.unused', { list: pairs(unused) })] : [],
	];
}
