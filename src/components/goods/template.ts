/** The answer as the page shows it. Drawn anew at each change; lit-html keeps what has not changed, and the focus. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { live } from 'lit-html/directives/live.js';
import { ref } from 'lit-html/directives/ref.js';
import type { ContentName } from '../../record/duties/settle';
import { formatWhen } from '../../record/format';
import { dotted } from '../../record/lines/code';
import { FIRST_DAY, LAST_DAY } from '../../record/tariffs';
import { percentOfShare } from '../../goods/address';
import { isAsked } from '../../goods/answer';
import type { ToldCondition } from '../../goods/files';
import { sentenceOf, tradeTexts } from '../../goods/say';
import { pathOf, schedulePath, titleOf } from '../../goods/title';
import { caveatsOf, listNotes, unknownTexts } from '../../goods/unknown';
import { idKey } from '../../words/translate';
import { narrowerPart } from './narrower';
import type { Refused, Shown } from './shown';
import { canadaLead, canadaPart } from './canada';
import { dutyTable, periodsPart } from './tables';

/** What a reader can do with an answer. */
export interface Acts {
	choose: (code: string, rest: boolean) => void;
	/** Answers a condition; undefined says that the reader does not know. */
	answer: (condition: string, answer: 'yes' | 'no' | undefined) => void;
	/** Sets a part of the value, as typed. */
	share: (name: ContentName, text: string) => void;
	day: (text: string) => void;
	copy: () => void;
	csv: () => void;
}

/** The days that a reader is offered: the record’s last, and those on which something is set to change. */
function daysOffered({ result: { ahead }, rules: { asOf } }: Shown): string[] {
	return [asOf, ...ahead.map(({ from }) => from)];
}

/** What a field holds: what it stands for, or what was typed into it and refused, which is told below it. */
function heldBy(field: Refused['field'], value: string, { refused }: Shown) {
	const isRefused = refused?.field === field;
	const id = `goods-refused-${field}`;
	return {
		value: isRefused ? refused.typed : value,
		invalid: isRefused ? 'true' : nothing,
		why: isRefused ? id : nothing,
		note: isRefused ? html`<p id=${id} class="chart-problem" role="alert">${refused.text}</p>` : nothing,
	} as const;
}

function dayPart(shown: Shown, acts: Acts): TemplateResult {
	const { result, rules, speech } = shown;
	const held = heldBy('day', result.asked.day, shown);
	const { lang, t } = speech;
	return html`<div class="goods-day">
		<label>
			${t('jr.goods.answer.day')}
			<input
				type="date"
				min=${FIRST_DAY}
				max=${LAST_DAY}
				aria-invalid=${held.invalid}
				aria-describedby=${held.why}
				.value=${live(held.value)}
				@change=${(event: Event) => acts.day((event.target as HTMLInputElement).value)}
			/>
		</label>
		${daysOffered(shown).map(
			(day) =>
				html`<button type="button" aria-pressed=${result.asked.day === day} @click=${() => acts.day(day)}>
					${day === rules.asOf ? `${t('jr.goods.answer.day.record')}, ` : ''}${formatWhen(day, lang)}
				</button>`,
		)}
		${held.note}
	</div>`;
}

function conditionPart(condition: ToldCondition, { result, rules, speech: { t } }: Shown, acts: Acts): TemplateResult {
	const { id, explain, no, question, sources, usual, yes } = condition;
	const given = result.asked.answers[id];
	const choice = (value: 'yes' | 'no' | undefined, label: string) =>
		html`<label>
			<input
				type="radio"
				name=${id}
				.checked=${live((given ?? usual) === value)}
				@change=${() => acts.answer(id, value === usual ? undefined : value)}
			/>
			${label}
		</label>`;
	return html`<fieldset class="goods-question" data-condition=${id}>
		<legend>${question}</legend>
		${choice('yes', yes)} ${choice('no', no)} ${usual ? nothing : choice(undefined, t('jr.goods.answer.dontKnow'))}
		<p>
			${explain}
			${sources.map((source) => {
				const told = rules.sources[source];
				return told ? html` <a href=${told.url} lang=${told.lang ?? nothing}>${told.publisher}</a>` : nothing;
			})}
		</p>
	</fieldset>`;
}

function contentPart(name: ContentName, shown: Shown, acts: Acts): TemplateResult {
	const { t } = shown.speech;
	const share = shown.result.asked.content[name];
	const held = heldBy(name, share === undefined ? '' : percentOfShare(share), shown);
	return html`<fieldset class="goods-question" data-content=${name}>
		<legend>${t(idKey('jr.goods.answer.content', name))}</legend>
		<label>
			<input
				type="text"
				inputmode="decimal"
				size="5"
				aria-invalid=${held.invalid}
				aria-describedby=${held.why}
				.value=${live(held.value)}
				@change=${(event: Event) => acts.share(name, (event.target as HTMLInputElement).value)}
			/>
			${t('jr.goods.answer.content.percent')}
		</label>
		${held.note}
	</fieldset>`;
}

/** Opens what holds an answer that was given, and closes nothing: a reader may be in it. */
const openIf = (isGiven: boolean) => (node?: Element) => {
	if (isGiven && node instanceof HTMLDetailsElement) node.open = true;
};

function questionsPart(shown: Shown, acts: Acts): TemplateResult | typeof nothing {
	const { result, speech } = shown;
	const asked = result.conditions.filter(
		({ id, usual }) => !usual && (isAsked(result, id) || result.asked.answers[id] !== undefined),
	);
	const rare = result.conditions.filter(({ usual }) => usual !== undefined);
	if (asked.length + rare.length + result.contents.length === 0) return nothing;
	return html`<section>
		${asked.length + result.contents.length > 0 ? html`<h3>${speech.t('jr.goods.answer.questions')}</h3>` : nothing}
		${asked.map((condition) => conditionPart(condition, shown, acts))}
		${result.contents.map((name) => contentPart(name, shown, acts))}
		${
			rare.length > 0
				? html`<details ${ref(openIf(rare.some(({ id }) => result.asked.answers[id] !== undefined)))}>
						<summary>${speech.t('jr.goods.answer.rare')}</summary>
						${rare.map((condition) => conditionPart(condition, shown, acts))}
					</details>`
				: nothing
		}
	</section>`;
}

/** The answer up to the receipt: what was asked, the sentence, and what it depends on. */
export function answerTemplate(shown: Shown, acts: Acts): TemplateResult {
	const { heading, problems, result, rules, speech } = shown;
	return html`
		${problems.map((problem) => html`<p class="chart-problem" role="alert">${problem}</p>`)}
		<h2 tabindex="-1" data-part="title">
			<span class="jr-code">${dotted(result.asked.code)}</span> ${titleOf(result, heading, speech)}
		</h2>
		<p class="goods-sentence" role="status" data-part="sentence">${sentenceOf(result, speech)}</p>
		${[speech.t('jr.goods.answer.origin'), ...caveatsOf(result, rules.asOf, speech)].map(
			(text) => html`<p class="jr-note">${text}</p>`,
		)}
		${canadaLead(shown)}
		<p class="goods-path">
			${pathOf(result, heading, speech).map(
				([code, name], index) => html`${index > 0 ? ' › ' : nothing}<span><b>${dotted(code)}</b> ${name}</span>`,
			)}
		</p>
		${result.line ? html`<p class="jr-note" lang="en">${schedulePath(result.line)}</p>` : nothing}
		${dayPart(shown, acts)} ${keyed(result.asked.code, narrowerPart(shown, acts.choose))} ${questionsPart(shown, acts)}
	`;
}

/** The answer below the receipt: duty by duty, over time, in Canada, the trade, what is not known, what to do with it. */
export function detailsTemplate(shown: Shown, acts: Acts): TemplateResult {
	const { copied, heading, home, result, speech } = shown;
	const { t } = speech;
	const notes = listNotes(result, speech);
	const chapter = result.asked.code.slice(0, 2);
	return html`
		${dutyTable(shown)} ${periodsPart(shown)} ${canadaPart(shown)}
		<section>
			<h3>${t('jr.goods.answer.trade')}</h3>
			${tradeTexts(result, speech).map((text) => html`<p>${text}</p>`)}
		</section>
		<section>
			<h3>${t('jr.goods.answer.unknown')}</h3>
			<ul>
				${unknownTexts(result, speech).map((text) => html`<li>${text}</li>`)}
			</ul>
			<p>
				${t('jr.goods.answer.fees')}
				<a href=${`${home}tariffs/#figure-us-mpf-rate`}>${t('jr.goods.answer.fees.source')}</a>
			</p>
			${
				notes.length > 0
					? html`<details>
							<summary>${t('jr.goods.answer.unknown.lists')}</summary>
							<ul>
								${notes.map((text) => html`<li>${text}</li>`)}
							</ul>
						</details>`
					: nothing
			}
		</section>
		<div class="goods-acts">
			<button type="button" @click=${acts.copy}>
				${t(copied ? 'jr.goods.answer.copied' : 'jr.goods.answer.copy')}
			</button>
			<button type="button" @click=${() => print()}>${t('jr.goods.answer.print')}</button>
			<button type="button" @click=${acts.csv}>${t('jr.goods.answer.csv')}</button>
			<a href=${`${home}tariffs/goods/${chapter}/#heading-${heading.code}`}>
				${t('jr.goods.answer.chapter', { code: chapter })}
			</a>
		</div>
	`;
}
