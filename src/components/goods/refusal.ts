/** What is told of a code that has no answer: the sentence that the field has for it, and the nearest that exists. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { asker } from '../../goods/suggest/ask';
import type { Answer, Suggestion } from '../../goods/suggest/suggestion';
import type { Locale } from '../../record/format';
import { dotted, readCode } from '../../record/lines/code';
import { cut } from '../../words/cut';
import type { Translate } from '../../words/translate';
import { indexAt } from './fetching';
import { callOf, listOf, messageOf } from './rows';

export interface Around {
	lang: Locale;
	/** The sentences of the field and of answers. */
	t: Translate;
	/** The way to the root of the site, where the files are. */
	root: string;
	/** The path of the site in the language of the page. */
	home: string;
	/** The address of the official schedule. */
	schedule: string;
	/** The address of the same question about another code. */
	hrefOf: (code: string) => string;
	choose: (code: string) => void;
}

let ask: ReturnType<typeof asker> | undefined;

/** Why there is no answer to a text, in a sentence. */
function reasonOf(text: string, answer: Answer, t: Translate): string {
	const read = readCode(text);
	if (answer.kind !== 'found')
		return messageOf(answer, t) || t('jr.goods.answer.ignored', { list: `code=${cut(text)}` });
	if (!read) return t('jr.goods.answer.words', { value: cut(text) });
	if ('code' in read && read.code.length === 2) return t('jr.goods.answer.wholeChapter', { code: read.code });
	if ('code' in read && read.code.length === 3) return t('jr.goods.answer.headings', { code: cut(text) });
	// What is found in place of a longer code is another number: that with the zero which a spreadsheet takes away.
	return t('jr.goods.field.no-such-code', { code: cut(text) });
}

/**
 * @param text a code that has no answer: of a chapter, of nothing, or no code at all
 * @throws when the index cannot be had
 */
export async function refusalOf(text: string, around: Around): Promise<TemplateResult> {
	const { choose, home, hrefOf, lang, root, schedule, t } = around;
	ask ??= asker(indexAt(root));
	const answer = await ask(text, lang);
	const read = readCode(text);
	const chapter = read && 'code' in read ? read.code.slice(0, 2) : undefined;
	const near = listOf(answer).suggestions.filter(({ code }) => code !== chapter);
	const pageOf = (code: string) => `${home}tariffs/goods/${code}/`;
	const act = (code: string) => (event: MouseEvent) => {
		// Other clicks open another tab or window.
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		choose(code);
	};
	const link = (one: Suggestion) => {
		const words = html`<b>${dotted(one.code)}</b> ${callOf(one)}`;
		return one.code.length === 2
			? html`<a href=${pageOf(one.code)}>${words}</a>`
			: html`<a href=${hrefOf(one.code)} @click=${act(one.code)}>${words}</a>`;
	};
	const page = chapter
		? html`<p><a href=${pageOf(chapter)}>${t('jr.goods.answer.chapter', { code: chapter })}</a></p>`
		: html`<p><a href=${`${home}tariffs/goods/`}>${t('jr.goods.field.chapters')}</a></p>`;
	const list =
		near.length > 0
			? html`<ul class="goods-near">
					${near.map((one) => html`<li>${link(one)}</li>`)}
				</ul>`
			: nothing;
	// The rules of chapters 98 and 99 are not in the record: who looks for one is led to where it stands.
	const rules =
		answer.kind === 'services'
			? html`<p>
					${t('jr.goods.answer.unknown.procedures')}
					<a href=${schedule}>${t('jr.goods.answer.rules.schedule')}</a>
				</p>`
			: nothing;
	return html`<p class="chart-problem" role="alert" tabindex="-1" data-part="title">${reasonOf(text, answer, t)}</p>
		${rules} ${chapter === undefined ? [list, page] : [page, list]}`;
}
