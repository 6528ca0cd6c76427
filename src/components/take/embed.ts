/**
 * The Embed dialog of a chart: an editor chooses what to paste, sees it, and copies it. It is loaded when it is asked
 * for, and so is what it needs to know of the chart.
 */
import { render } from 'lit-html';
import { addressParams, namingOf } from '../charts/browser/address';
import { hasOneDay } from '../charts/browser/pageDay';
import type { Params, Setting } from '../charts/contract';
import { embedAddress } from '../../embed/address';
import { shownOf, type Known } from '../../embed/known';
import { heightIn } from '../../embed/protocol';
import { heightsMeasured, iframeSnippet, loaderSnippet, pictureSnippet } from '../../embed/snippets';
import type { Locale } from '../../record/format/locale';
import { publicRoot, rootHere } from '../../site/here';
import { readJsonOnce } from '../../site/readFile';
import { adopt } from '../../styles/adopt';
import css from '../../styles/embed-dialog.css?raw';
import { translator } from '../../words/translate';
import { choiceOf, type Chosen } from './chosen';
import { integrityOf, type Loader } from './integrity';
import { dialogOf } from './embedTemplate';

adopt(css);

const knownOf = (chart: string, lang: Locale) =>
	readJsonOnce(new URL(`embed/${chart}/${lang}.json`, rootHere()), { mustBeFresh: true }) as Promise<Known>;

/** The state that a figure shows, by the names of its parameters: what its page asks for, and what the address says. */
function stateOf(figure: HTMLElement, names: readonly string[]): Params {
	const { params, uid } = JSON.parse(figure.querySelector('[data-part="setting"]')!.textContent!) as Setting;
	const naming = namingOf(figure, uid, names.includes('on') && hasOneDay());
	return { ...params, ...addressParams(names, naming) };
}

/** What is pasted for a choice. */
function snippetOf(chosen: Chosen, known: Known, params: Params, name: string | undefined, hash?: string): string {
	const root = publicRoot().href;
	const choice = choiceOf(chosen, known, params);
	const isNow = chosen.state === 'now';
	const shown = shownOf(known, choice, root, isNow ? name : undefined);
	if (chosen.way === 'loader') return loaderSnippet(choice, shown, root, chosen.integrity ? hash : undefined);
	if (chosen.way === 'picture') return pictureSnippet(choice, shown, root, chosen.file);
	const { measured } = chosen;
	if (!measured) return iframeSnippet(choice, shown, root);
	const { height, width } = measured;
	const likely = heightsMeasured(shown.heights, measured);
	const heights =
		choice.width === width
			? ([
					[0, likely[0]![1]],
					[width, height],
				] as const)
			: likely;
	return iframeSnippet(choice, { ...shown, heights }, root);
}

/** Opens the dialog for the chart that a link stands under. */
export async function embed(link: HTMLElement, copied: (button: HTMLElement) => void): Promise<void> {
	const figure = link.closest<HTMLElement>('figure[data-chart]')!;
	const chart = figure.dataset.chart!;
	const pageLang = figure.lang as Locale;
	const here = await knownOf(chart, pageLang);
	const t = translator(here.words);
	const title = figure.querySelector('[data-part="title"]')!.textContent.trim();
	const params = stateOf(figure, here.parameters);
	const editors = (link as HTMLAnchorElement).href;

	const dialog = document.createElement('dialog');
	dialog.className = 'jr-embed';
	dialog.lang = pageLang;
	dialog.setAttribute('aria-labelledby', 'jr-embed-title');
	document.querySelector('main')!.append(dialog);

	let known = here;
	let loader: Loader | undefined;
	let chosen: Chosen = {
		chart,
		way: 'iframe',
		lang: pageLang,
		theme: 'auto',
		state: 'now',
		record: 'live',
		title: true,
		controls: true,
		file: 'png',
	};

	function draw(): void {
		const name = chosen.lang === pageLang ? title : undefined;
		const code = snippetOf(chosen, known, params, name, loader?.hash);
		// The preview is this site’s own, wherever the site stands: its public address may not be there yet.
		const preview = embedAddress(choiceOf(chosen, known, params), rootHere().href);
		render(dialogOf({ chosen, code, editors, known, loader, preview, change, copy, close, t }), dialog);
	}
	function change(made: Partial<Chosen>): void {
		chosen = { ...chosen, measured: undefined, ...made };
		draw();
		if (made.lang)
			void knownOf(chart, made.lang).then((other) => {
				known = other;
				draw();
			});
		if (made.way === 'loader' && !loader)
			void integrityOf(new URL('embed/v1.js', rootHere())).then((found) => {
				loader = found;
				draw();
			});
	}
	async function copy(button: HTMLElement): Promise<void> {
		const area = dialog.querySelector('textarea')!;
		try {
			await navigator.clipboard.writeText(area.value);
			copied(button);
		} catch {
			// Where the browser does not allow it, the code is selected for the reader to copy.
			area.select();
		}
	}
	const close = () => dialog.close();

	/** The frame of the preview says its height as it does to any page; only that frame is believed. */
	function hear({ data, source }: MessageEvent): void {
		const frame = dialog.querySelector('iframe');
		const height = heightIn(data);
		if (!frame || source !== frame.contentWindow || height === undefined) return;
		frame.height = String(height);
		if (chosen.measured?.height === height) return;
		chosen = { ...chosen, measured: { width: frame.clientWidth, height } };
		draw();
	}
	addEventListener('message', hear);
	dialog.addEventListener('close', () => {
		removeEventListener('message', hear);
		dialog.remove();
		link.focus();
	});
	draw();
	dialog.showModal();
}
