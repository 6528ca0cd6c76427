/** The Embed dialog as it is drawn; lit-html keeps what has not changed, and the focus. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { THEMES } from '../../embed/address';
import type { Known } from '../../embed/known';
import { SANDBOX } from '../../embed/snippets';
import { LOCALES, type Locale } from '../../record/format/locale';
import { rootHere } from '../../site/here';
import { LANGUAGE_NAMES } from '../../site/names';
import type { Translate } from '../../words/translate';
import { WAYS, type Chosen } from './chosen';
import type { Loader } from './integrity';

/** The widths that are offered, in pixels. */
const WIDTHS = [320, 480, 640, 720, 960] as const;

export interface DialogView {
	chosen: Chosen;
	known: Known;
	/** What is pasted. */
	code: string;
	/** The address of the frame that is shown. */
	preview: string;
	/** The page for editors. */
	editors: string;
	loader: Loader | undefined;
	change: (change: Partial<Chosen>) => void;
	copy: (button: HTMLElement) => void;
	close: () => void;
	t: Translate;
}

/** The options of a choice, each with its words. */
type Options<Value extends string> = readonly (readonly [value: Value, label: string])[];

function select<Value extends string>(
	label: string,
	value: Value,
	options: Options<Value>,
	change: (value: Value) => void,
): TemplateResult {
	const chosen = (event: Event) => change((event.target as HTMLSelectElement).value as Value);
	return html`<label
		>${label}
		<select @change=${chosen}>
			${options.map(([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}
		</select></label
	>`;
}

const check = (label: string, checked: boolean, change: (checked: boolean) => void): TemplateResult =>
	html`<label class="jr-embed-check"
		><input
			type="checkbox"
			.checked=${live(checked)}
			@change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
		/>${label}</label
	>`;

function choices({ change, chosen, known, t }: DialogView): TemplateResult {
	const { way } = chosen;
	const ways = WAYS.map(
		(each) =>
			html`<label class="jr-embed-check"
				><input
					type="radio"
					name="jr-embed-way"
					.checked=${live(each === way)}
					@change=${() => change({ way: each })}
				/>${t(`jr.embed.way.${each}`)}</label
			>`,
	);
	const languages = LOCALES.map((lang) => [lang, LANGUAGE_NAMES[lang]] as const);
	const widths = ['', ...WIDTHS.map(String)].map(
		(width) => [width, width === '' ? t('jr.embed.width.column') : t('jr.embed.width.px', { width })] as const,
	);
	// A picture of a release that is not kept would not stay.
	const isKept = known.pinned.version !== undefined;
	const canPin = way !== 'picture' || isKept;
	const pinned = isKept ? 'jr.embed.record.pinned' : 'jr.embed.record.pinned.later';
	const records: Options<Chosen['record']> = [
		['live', t('jr.embed.record.live')],
		...(canPin ? [['pinned', t(pinned, { day: known.pinned.said })] as const] : []),
	];
	const framed = [
		select(
			t('jr.embed.state'),
			chosen.state,
			[
				['now', t('jr.embed.state.now')],
				['opens', t('jr.embed.state.opens')],
			],
			(state) => change({ state }),
		),
		select(
			t('jr.embed.theme'),
			chosen.theme,
			THEMES.map((theme) => [theme, t(`jr.embed.theme.${theme}`)] as const),
			(theme) => change({ theme }),
		),
	];
	const file = select(
		t('jr.embed.file'),
		chosen.file,
		[
			['png', 'PNG'],
			['svg', 'SVG'],
		],
		(kind) => change({ file: kind }),
	);
	return html`<fieldset>
			<legend>${t('jr.embed.way')}</legend>
			${ways}
		</fieldset>
		<div class="jr-embed-choices">
			${select<Locale>(t('jr.embed.language'), chosen.lang, languages, (lang) => change({ lang }))}
			${way === 'picture' ? file : framed}
			${select(t('jr.embed.width'), String(chosen.width ?? ''), widths, (width) => change({ width: Number(width) || undefined }))}
			${select(t('jr.embed.record'), canPin ? chosen.record : 'live', records, (record) => change({ record }))}
		</div>
		${
			way === 'picture'
				? html`<p>${t('jr.embed.picture')}</p>`
				: html`<fieldset>
						<legend>${t('jr.embed.shown')}</legend>
						${check(t('jr.embed.shown.title'), chosen.title, (title) => change({ title }))}
						${check(t('jr.embed.shown.controls'), chosen.controls, (controls) => change({ controls }))}
					</fieldset>`
		}`;
}

function hash({ change, chosen, loader, t }: DialogView): TemplateResult | typeof nothing {
	if (chosen.way !== 'loader' || !loader) return nothing;
	return html`<p class="jr-embed-hash">${t('jr.embed.integrity.hash', { hash: loader.hash })}</p>
		${loader.isReadable ? check(t('jr.embed.integrity'), chosen.integrity ?? false, (integrity) => change({ integrity })) : nothing}`;
}

function previewOf({ chosen, known, preview, t }: DialogView): TemplateResult {
	const { chart, file, lang, record, way, width } = chosen;
	if (way === 'picture') {
		const { version } = record === 'pinned' ? known.pinned : {};
		const folder = new URL(version ? `embed/${version}/${chart}` : `charts/${chart}`, rootHere()).href;
		return html`<img
			src="${folder}/${lang}.${file}"
			alt=${known.picture.alt}
			class=${width ? nothing : 'whole'}
			.style=${width ? `width:${width}px` : ''}
		/>`;
	}
	return html`<iframe
		src=${preview}
		title=${t('jr.embed.preview')}
		sandbox=${SANDBOX}
		referrerpolicy="no-referrer"
		.style=${`width:${width ? `${width}px` : '100%'}`}
	></iframe>`;
}

/** The whole dialog. */
export const dialogOf = (view: DialogView): TemplateResult => {
	const { close, code, copy, editors, t } = view;
	return html`<header>
			<h2 id="jr-embed-title">${t('jr.embed.chart')}</h2>
			<button type="button" @click=${close}>${t('jr.embed.close')}</button>
		</header>
		${choices(view)}
		<div class="jr-embed-code">
			<label for="jr-embed-code">${t('jr.embed.code')}</label>
			<button type="button" @click=${(event: Event) => copy(event.currentTarget as HTMLElement)}>
				${t('jr.cite.copy')}
			</button>
			<textarea id="jr-embed-code" readonly rows="6" spellcheck="false" .value=${code}></textarea>
		</div>
		${hash(view)}
		<p><a href=${editors}>${t('jr.embed.editors')}</a></p>
		<section aria-label=${t('jr.embed.preview')} tabindex="0" class="jr-embed-preview">${previewOf(view)}</section>`;
};
