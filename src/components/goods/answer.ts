/**
 * The answer of the page of one’s goods, once a good is chosen or named by the address. Address, field, answer and
 * receipt are always of one question: what is on its way, refused or failed takes the place of what was there.
 */
import { html, nothing, render } from 'lit-html';
import { answerGoods, type GoodsResult } from '../../goods/answer';
import { isAnswerable, readAddress, shareOfText, writeAddress, type Asked } from '../../goods/address';
import { answerCsv, csvName } from '../../goods/csv';
import { numberCalled, type HeadingFile, type RulesFile } from '../../goods/files';
import { isDay, type Day } from '../../record/days';
import { formatWhen, type Locale } from '../../record/format';
import { dotted } from '../../record/lines/code';
import { FIRST_DAY, LAST_DAY } from '../../record/tariffs';
import { cut } from '../../words/cut';
import { translator, type Strings } from '../../words/translate';
import { keepFile } from '../charts/browser/keepFile';
import { dress, filesAt } from './fetching';
import { nearest, sortKnown, tellAddress, tellSorted, withoutRest } from './heed';
import { pageOf, type Places } from './place';
import { showReceipt, showStory } from './receipt';
import type { Refused } from './shown';
import { answerTemplate, detailsTemplate, type Acts } from './template';
import { failureOf, sayWaiting } from './waiting';
import tables from '../../styles/tables.css?url';
import styles from '../../styles/your-goods.css?url';

/** What the page tells the script. */
export interface Setting {
	lang: Locale;
	/** The way to the root of the site, where the files are: `../../`. */
	root: string;
	/** The path of the site in the language of the page: `/fr/`. */
	home: string;
	/** The record’s last day. */
	asOf: Day;
	/** The address of the official schedule. */
	schedule: string;
	/** The ids of all conditions: the parameters that an address may have. */
	conditions: readonly string[];
	strings: Strings;
}

/** What is on the page. */
interface Drawn {
	result: GoodsResult;
	rules: RulesFile;
	heading: HeadingFile;
}

/** How a question comes into the address: it is there, is a new entry of the history, or takes the place of the last. */
type How = 'keep' | 'push' | 'replace';

/** What a page that answers can be told to do. */
interface Answering {
	/** Answers for a good that was chosen, and what the reader calls it. */
	choose: (code: string, word: string) => void;
}

/**
 * Makes the page answer.
 * @param isRetried whether a reader asked for it again, whose focus is led to the answer
 */
export function bringToLife(places: Places, setting: Setting, isRetried = false): Answering {
	const { answer: host, details, figure, printed, status } = places;
	const { asOf, home, lang, root, schedule, strings } = setting;
	const t = translator(strings);
	const speech = { lang, t };
	const get = filesAt(root);
	const dressed = dress([tables, styles]);
	/** The question that the address has, and the answer to it once it is on the page. */
	let asked: Asked = { code: '', rest: false, day: asOf, answers: {}, content: {} };
	let drawn: Drawn | undefined;
	/** What is told of the question. */
	let told: readonly string[] = [];
	let refused: Refused | undefined;
	let copy: 'allowed' | 'refused' | undefined;
	/** Answers that come late belong to a question that is no longer asked. */
	let turn = 0;

	const page = pageOf(places);
	const { fill, open, toTitle } = page;
	const clear = () => {
		drawn = undefined;
		page.clear();
	};
	const put = (next: Asked, how: How) => {
		asked = next;
		if (how === 'keep') return;
		// A frame without an origin may not change its address, and has no history of its own.
		if (self.origin === 'null') return;
		const address = location.pathname + writeAddress(next, asOf) + location.hash;
		if (how === 'push' && address !== location.pathname + location.search + location.hash)
			history.pushState(null, '', address);
		else history.replaceState(history.state, '', address);
	};
	/** Does what takes time for the question that was asked last; what failed is told, and can be tried again. */
	const wait = async <Found>(work: () => Promise<Found>, retry: () => Promise<void>): Promise<Found | undefined> => {
		const mine = ++turn;
		const of = asked;
		host.ariaBusy = 'true';
		const stop = sayWaiting(status, t('jr.goods.answer.waiting'), () => {
			if (mine === turn && drawn?.result.asked.code !== of.code) clear();
		});
		try {
			const found = await work();
			return mine === turn ? found : undefined;
		} catch {
			if (mine === turn) fail(retry);
			return undefined;
		} finally {
			stop();
			if (mine === turn) host.ariaBusy = 'false';
		}
	};
	const fail = (retry: () => Promise<void>) => {
		clear();
		const chapter = asked.code.slice(0, 2);
		const nodes = failureOf({
			text: t('jr.goods.answer.failed'),
			again: { label: t('jr.goods.answer.again'), act: () => void retry().then(toTitle) },
			instead: {
				label: chapter ? t('jr.goods.answer.chapter', { code: chapter }) : t('jr.goods.field.chapters'),
				href: `${home}tariffs/goods/${chapter && `${chapter}/`}`,
			},
		});
		render(html`${nodes}`, host);
	};

	/** Says of a text that it has no answer, and shows the nearest that exists. */
	const refuse = async (text: string, notes: readonly string[]): Promise<void> => {
		open(true);
		const sentence = await wait(
			async () => {
				const [{ refusalOf }] = await Promise.all([import('./refusal'), dressed]);
				return refusalOf(text, {
					home,
					lang,
					root,
					schedule,
					t,
					hrefOf: (code) => writeAddress({ ...asked, code, rest: false }, asOf),
					choose: (code) => void ask({ ...asked, code, rest: false }, 'push').then(toTitle),
				});
			},
			() => refuse(text, notes),
		);
		if (!sentence) return;
		clear();
		render(html`${sentence} ${notes.map((note) => html`<p class="chart-problem">${note}</p>`)}`, host);
	};

	const change = (next: Partial<Asked>) => {
		told = [];
		refused = undefined;
		void show({ ...asked, ...next }, 'replace');
	};
	const complain = (field: Refused['field'], typed: string, text: string) => {
		refused = { field, typed, text };
		draw();
	};
	const acts: Acts = {
		choose: (code, rest) => void ask({ ...asked, code, rest }, 'push').then(toTitle),
		answer: (condition, answer) => change({ answers: { ...asked.answers, [condition]: answer } }),
		share: (name, text) => {
			const share = shareOfText(text);
			const { [name]: _, ...rest } = asked.content;
			if (text.trim() !== '' && share === undefined)
				return complain(name, text, t('jr.goods.answer.content.bad', { value: cut(text) }));
			change({ content: share === undefined ? rest : { ...rest, [name]: share } });
		},
		day: (text) => {
			if (!isAnswerable(text)) return complain('day', text, dayProblem(text));
			change({ day: text });
		},
		copy: () => {
			const say = (how: typeof copy) => {
				copy = how;
				draw();
				if (how === 'refused') details.querySelector<HTMLInputElement>('[data-part="link"]')?.select();
			};
			// A browser may lack the clipboard, or refuse it.
			void Promise.resolve()
				.then(() => navigator.clipboard.writeText(location.href))
				.then(
					() => say('allowed'),
					() => say('refused'),
				);
		},
		csv: () => {
			const { result, rules } = drawn!;
			keepFile(new Blob([answerCsv(result, rules, speech)], { type: 'text/csv;charset=utf-8' }), csvName(result));
		},
	};
	const dayProblem = (text: string): string => {
		const limits = { first: formatWhen(FIRST_DAY, lang), last: formatWhen(LAST_DAY, lang) };
		if (text === '') return t('jr.goods.answer.day.none', limits);
		return t(isDay(text) ? 'jr.goods.answer.day.bad' : 'jr.goods.answer.day.wrong', { ...limits, value: cut(text) });
	};

	// Tabs, history and bookmarks tell one answer from another.
	const { title } = document;
	const draw = () => {
		if (!drawn) return;
		const shown = { ...drawn, speech, home, schedule, problems: told, refused, copied: copy === 'allowed' };
		document.title = `${dotted(shown.result.asked.code)} · ${title}`;
		render(answerTemplate(shown, acts), host);
		const link = html`<label class="goods-link"
			>${t('jr.goods.answer.copy.refused')} <input type="text" readonly data-part="link" .value=${location.href}
		/></label>`;
		render(html`${detailsTemplate(shown, acts)} ${copy === 'refused' ? link : nothing}`, details);
		printed.textContent = location.href;
	};

	/** Shows the answer to a question about a code of four digits or more, if the schedule has it. */
	const show = async (next: Asked, how: How, notes: readonly string[] = told, word?: string): Promise<void> => {
		const { code } = next;
		put(next, how);
		open(true);
		const files = await wait(
			() =>
				Promise.all([
					get<RulesFile>(`rules/${lang}/${code.slice(0, 2)}.json`),
					code.length < 4 ? null : get<HeadingFile>(`lines/${code.slice(0, 4)}.json`),
					dressed,
				]),
			() => show(next, 'keep', notes, word),
		);
		if (!files) return;
		const [rules, heading] = files;
		if (!rules || !heading) return refuse(dotted(code), notes);
		try {
			const found = nearest(heading, next, t);
			const kept = withoutRest(rules, heading, found.asked, t);
			const named = numberCalled(heading, kept.asked.code, word);
			const known = sortKnown(rules, heading, { ...kept.asked, ...(named && { code: named }) });
			const result = answerGoods(rules, heading, known.used);
			// What was given for another code is not told of: nobody gave it for this one.
			const unused = how === 'keep' ? known.unused : [];
			told = [...notes, ...found.notes, ...kept.notes, ...tellSorted({ idle: known.idle, unused }, speech)];
			// The address says what is answered, without what was left out of it.
			put(known.kept, how === 'keep' && told.length === 0 ? 'keep' : 'replace');
			if (named) told = [...told, t('jr.goods.answer.number.called', { word: word!, code: dotted(named) })];
			copy = undefined;
			drawn = { result, rules, heading };
			draw();
			if (figure) showReceipt(figure, result, { rules, heading, speech });
		} catch (error) {
			// No fault of the network: trying again would not help.
			console.error(error);
			drawn = undefined;
			page.say([t('jr.goods.answer.broken')]);
		}
	};
	/** Asks about another code. */
	const ask = (next: Asked, how: How): Promise<void> => {
		refused = undefined;
		fill(dotted(next.code));
		return show(next, how, []);
	};

	/** Reads the question from the address, and says what of it was not understood. */
	const fromAddress = async (): Promise<void> => {
		document.title = title;
		const read = readAddress(location.search, asOf, new Set(setting.conditions));
		const notes = tellAddress(read, dayProblem, speech);
		// What another part of the page has written or taken away is no question.
		if (drawn && notes.length === 0 && writeAddress(read.asked, asOf) === writeAddress(asked, asOf)) return;
		refused = undefined;
		const { code } = read.asked;
		if (code) {
			fill(dotted(code));
			return show(read.asked, 'keep', notes);
		}
		asked = read.asked;
		if (read.noCode !== undefined) {
			fill(cut(read.noCode));
			return refuse(read.noCode, notes);
		}
		turn++;
		host.ariaBusy = 'false';
		drawn = undefined;
		page.say(notes);
		fill('');
		open(false);
		if (figure) showStory(figure);
	};
	addEventListener('popstate', () => void fromAddress().then(page.keepFocus));
	if (location.search !== '') void fromAddress().then(isRetried ? page.keepFocus : undefined);

	return {
		choose: (code, word) => {
			refused = undefined;
			// Before a good is chosen the day is that of the receipts on the page, which write it into the address.
			const { day } = asked.code ? asked : readAddress(location.search, asOf, new Set()).asked;
			void show({ code, rest: false, day, answers: {}, content: {} }, 'push', [], word).then(toTitle);
		},
	};
}
