/** The answer of the page of one’s goods, once a good is chosen or named by the address. */
import { nothing, render } from 'lit-html';
import { answerGoods, answersTo, type GoodsResult } from '../../goods/answer';
import { isAnswerable, readAddress, shareOfText, writeAddress, type Asked } from '../../goods/address';
import { answerCsv } from '../../goods/csv';
import type { HeadingFile, RulesFile } from '../../goods/files';
import type { Day } from '../../record/days';
import { formatWhen, type Locale } from '../../record/format';
import { dotted } from '../../record/lines/code';
import { FIRST_DAY } from '../../record/tariffs';
import { cut } from '../../words/cut';
import { translator, type Strings } from '../../words/translate';
import { keepFile } from '../charts/browser/keepFile';
import { showReceipt } from './receipt';
import { answerTemplate, detailsTemplate, type Acts } from './template';
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
	/** The ids of all conditions: the parameters that an address may have. */
	conditions: readonly string[];
	strings: Strings;
}

/** Fetches a file once; null where there is none. */
function fetcher(root: string): <File>(path: string) => Promise<File | null> {
	const asked = new Map<string, Promise<unknown>>();
	return (path) => {
		const known = asked.get(path);
		if (known) return known as Promise<never>;
		const coming = fetch(new URL(`${root}goods/${path}`, location.href)).then(async (response) => {
			if (response.status === 404) return null;
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			return (await response.json()) as unknown;
		});
		asked.set(path, coming);
		// What failed is asked for again.
		coming.catch(() => asked.delete(path));
		return coming as Promise<never>;
	};
}

/** Loads what only an answer wears, so that the page opens without it. An answer without it can be read all the same. */
const dress = (): Promise<unknown> =>
	Promise.all(
		[tables, styles].map(
			(href) =>
				new Promise((resolve) => {
					const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
					link.addEventListener('load', resolve);
					link.addEventListener('error', resolve);
					document.head.append(link);
				}),
		),
	);

/** The longest beginning of a code with which a line of the heading begins. */
function nearest({ schedule }: HeadingFile, code: string): string {
	let known = code;
	while (!schedule.some((line) => line.code.startsWith(known.slice(0, 8)))) known = known.slice(0, -1);
	return known;
}

/** The places of the page that an answer fills. */
export interface Places {
	answer: HTMLElement;
	details: HTMLElement;
	/** The figure of the receipt. */
	figure: HTMLElement | null;
}

/** Makes the page answer. */
export function bringToLife(
	{ answer: host, details, figure }: Places,
	setting: Setting,
): { choose: (code: string, name: string) => void } {
	const { asOf, home, lang, root, strings } = setting;
	const t = translator(strings);
	const get = fetcher(root);
	const dressed = dress();
	let asked: Asked | undefined;
	let problems: string[] = [];
	let copied = false;
	/** Answers that come late belong to a question that is no longer asked. */
	let turn = 0;

	const say = (text: string) => {
		render(nothing, details);
		render(
			[text].map((problem) => Object.assign(document.createElement('p'), { textContent: problem, role: 'alert' })),
			host,
		);
	};

	/** The sentence for a code that has no answer, or null. */
	const refusal = (code: string, heading: HeadingFile | null): string | null => {
		if (code.length < 4) return t('jr.goods.answer.tooShort');
		return heading ? null : t('jr.goods.answer.nowhere', { code: dotted(code) });
	};

	const draw = (result: GoodsResult, rules: RulesFile, heading: HeadingFile) => {
		const speech = { lang, t };
		const change = (next: Partial<Asked>) => {
			problems = [];
			copied = false;
			void show({ ...asked!, ...next }, 'replace');
		};
		const complain = (text: string) => {
			problems = [text];
			draw(result, rules, heading);
		};
		const acts: Acts = {
			choose: (code, rest) => {
				problems = [];
				copied = false;
				void show({ ...asked!, code, rest }, 'push').then(toTitle);
			},
			answer: (condition, answer) => change({ answers: { ...asked!.answers, [condition]: answer } }),
			share: (name, text) => {
				const share = shareOfText(text);
				const { [name]: _, ...rest } = asked!.content;
				if (text.trim() === '') change({ content: rest });
				else if (share === undefined) complain(t('jr.goods.answer.content.bad', { value: cut(text) }));
				else change({ content: { ...rest, [name]: share } });
			},
			day: (text) => {
				if (isAnswerable(text)) change({ day: text });
				else complain(t('jr.goods.answer.day.bad', { value: cut(text), first: formatWhen(FIRST_DAY, lang) }));
			},
			copy: () =>
				void navigator.clipboard.writeText(location.href).then(() => {
					copied = true;
					draw(result, rules, heading);
				}),
			csv: () =>
				keepFile(
					new Blob([answerCsv(result, rules, speech)], { type: 'text/csv;charset=utf-8' }),
					`goods-${result.asked.code}-${result.asked.day}.csv`,
				),
		};
		const shown = { result, rules, heading, speech, home, problems, copied };
		render(answerTemplate(shown, acts), host);
		render(detailsTemplate(shown, acts), details);
	};

	/** Shows the answer to a question, and writes it into the address. */
	const show = async (next: Asked, how: 'keep' | 'push' | 'replace'): Promise<void> => {
		const mine = ++turn;
		host.ariaBusy = 'true';
		try {
			const { code } = next;
			const [rules, heading] = await Promise.all([
				get<RulesFile>(`rules/${lang}/${code.slice(0, 2)}.json`),
				code.length < 4 ? null : get<HeadingFile>(`lines/${code.slice(0, 4)}.json`),
				dressed,
			]);
			if (mine !== turn) return;
			const refused = refusal(code, heading);
			if (refused || !rules || !heading) {
				say(refused ?? t('jr.goods.answer.nowhere', { code: dotted(code) }));
				return;
			}
			const found = nearest(heading, code);
			if (found !== code)
				problems = [...problems, t('jr.goods.answer.missing', { code: dotted(code), nearest: dotted(found) })];
			const result = answerGoods(rules, heading, { ...next, code: found });
			asked = { ...result.asked, answers: answersTo(next.answers, result.conditions) };
			const address = location.pathname + writeAddress(asked, asOf) + location.hash;
			if (how === 'push') history.pushState(null, '', address);
			else if (how === 'replace') history.replaceState(null, '', address);
			draw(result, rules, heading);
			if (figure) showReceipt(figure, result, { rules, heading, speech: { lang, t } });
		} catch {
			if (mine === turn) say(t('jr.goods.answer.failed'));
		} finally {
			if (mine === turn) host.ariaBusy = 'false';
		}
	};
	const toTitle = () => host.querySelector<HTMLElement>('[data-part="title"]')?.focus();

	/** Reads the question from the address, and says what of it was not understood. */
	const fromAddress = async () => {
		const { asked: read, ignored } = readAddress(location.search, asOf, new Set(setting.conditions));
		const list = ignored.map(({ name, value }) => `${cut(name)}=${cut(value)}`).join(', ');
		problems = ignored.length > 0 ? [t('jr.goods.answer.ignored', { list })] : [];
		if (read.code) await show(read, 'keep');
		else if (problems.length > 0) say(problems.join(' '));
		else for (const place of [host, details]) render(nothing, place);
	};
	addEventListener('popstate', () => void fromAddress());
	if (new URLSearchParams(location.search).has('code')) void fromAddress();

	return {
		choose: (code, name) => {
			problems = [];
			copied = false;
			void show({ code, rest: false, day: asked?.day ?? asOf, answers: {}, content: {}, name }, 'push').then(toTitle);
		},
	};
}
