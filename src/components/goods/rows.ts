/** Suggestions as rows of the list, and answers as the sentences that are shown and read out. */
import { isOther } from '../../goods/suggest/name';
import type { Answer, Suggestion } from '../../goods/suggest/suggestion';
import { dotted } from '../../record/lines/code';
import { cut, cutTo } from '../../words/cut';
import type { Translate } from '../../words/translate';

/** Whether a name says nothing of the good without the name above it: "Described in additional U.S. note 23 to chapter 4". */
const isBare = (name: string): boolean =>
	isOther(name) || /^(described in|if entered|valued|provided for in) /i.test(name);

/** How a suggestion is called: by the everyday word, else by its name, with the name above where it says nothing alone. */
export const callOf = ({ name, path, word }: Suggestion): string =>
	word ?? (isBare(name) && path.length > 0 ? `${path.at(-1)!} › ${name}` : name);

function span(kind: string, text: string, lang?: string): HTMLElement {
	const element = document.createElement('span');
	element.className = `goods-field-${kind}`;
	element.textContent = text;
	if (lang) element.lang = lang;
	return element;
}

/** Characters of a name above, in a row. */
const LONGEST = 70;

/** A row of the list. */
export function rowOf(suggestion: Suggestion, id: string, t: Translate): HTMLLIElement {
	const { code, english, name, path, word } = suggestion;
	const called = callOf(suggestion);
	const row = document.createElement('li');
	row.id = id;
	row.role = 'option';
	row.ariaSelected = 'false';
	row.append(span('name', called.charAt(0).toLocaleUpperCase() + called.slice(1)), span('code', dotted(code)));
	const above = called === name || word ? path : path.slice(0, -1);
	const names = word && !isOther(name) ? [...above, name] : above;
	if (names.length > 0) row.append(span('path', names.map((each) => cutTo(each, LONGEST)).join(' › ')));
	if (english) row.append(span('path', english, 'en'));
	if (code.length > 8) row.append(span('path', t('jr.goods.field.statistical')));
	return row;
}

/** What is listed for an answer, and whether Enter may take the first of it. */
export function listOf(answer: Answer): { suggestions: readonly Suggestion[]; isMeant: boolean } {
	if (answer.kind === 'empty') return { suggestions: [], isMeant: false };
	if (answer.kind === 'found') return { suggestions: answer.suggestions, isMeant: true };
	return { suggestions: answer.nearest, isMeant: false };
}

/** What is said above the list: why what was typed is not in it. */
export function messageOf(answer: Answer, t: Translate): string {
	switch (answer.kind) {
		case 'empty':
			return '';
		case 'found':
			return answer.spelling ? t('jr.goods.field.spelling', { spelling: answer.spelling.join(', ') }) : '';
		case 'no-match': {
			const words = cut(answer.words);
			return answer.nearest.length > 0
				? t('jr.goods.field.no-match.near', { words, spelling: answer.spelling.join(', ') })
				: t('jr.goods.field.no-match', { words });
		}
		case 'more':
			return t('jr.goods.field.more');
		case 'nothing': {
			const words = cut(answer.words);
			return t(answer.nearest.length > 0 ? 'jr.goods.field.nothing.near' : 'jr.goods.field.nothing', { words });
		}
		case 'service':
			return t('jr.goods.field.service', { words: cut(answer.words) });
		case 'too-short':
			return t('jr.goods.field.too-short');
		default: {
			const { kind, nearest } = answer;
			const code = cut(dotted(answer.code));
			const isBegun = nearest.some((one) => answer.code.startsWith(one.code));
			if (kind === 'too-long' && !isBegun) return t('jr.goods.field.too-long.none', { code });
			if (kind === 'no-such-code' && nearest.length === 0) return t('jr.goods.field.no-such-code.none', { code });
			return t(`jr.goods.field.${kind}`, { code });
		}
	}
}

/** What is read out of an answer after a pause: what is said above the list, and how many it has. */
export function statusOf(answer: Answer, t: Translate): string {
	const { isMeant, suggestions } = listOf(answer);
	const kind = isMeant ? (suggestions.length === 1 ? 'one' : 'many') : suggestions.length === 1 ? 'near.one' : 'near';
	const count = suggestions.length > 0 ? t(`jr.goods.field.${kind}`, { count: suggestions.length }) : '';
	return [messageOf(answer, t), count].filter(Boolean).join(' ');
}
