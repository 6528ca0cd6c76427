/** The codes under the one that was asked for, from which a reader chooses the good that is meant. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Narrower } from '../../goods/answer';
import { addedText, codeText, type Speech } from '../../goods/say';
import { schedulePath, titleOf } from '../../goods/title';
import type { Shown } from './shown';

type Choose = (code: string, rest: boolean) => void;

/** More lines than these stand by what they pay, each group folded: the answer below them stays in reach. */
const MOST_OPEN = 12;

const ratesOf = ({ originating, nonOriginating }: Narrower, speech: Speech): string =>
	speech.t('jr.goods.answer.choose.rates', {
		qualifying: addedText(originating.outcome, speech),
		other: addedText(nonOriginating.outcome, speech),
	});

/** What pays the same, in the order of codes. */
const groupsOf = (narrower: readonly Narrower[], speech: Speech): [rates: string, group: Narrower[]][] => [
	...Map.groupBy(narrower, (one) => ratesOf(one, speech)),
];

/** Numbers have no words of the schedule here, so that those which pay the same stand together. */
function numbersPart({ heading, result, schedule, speech }: Shown, choose: Choose): TemplateResult {
	const { lang, t } = speech;
	const { called = {} } = heading;
	return html`<section>
		<h3>${t('jr.goods.answer.choose.number')}</h3>
		<p class="jr-note">
			${t('jr.goods.answer.numbers', { name: titleOf(result, heading, speech) })}
			<a href=${schedule}>${t('jr.goods.answer.numbers.schedule')}</a>
		</p>
		<ul class="goods-groups">
			${groupsOf(result.narrower, speech).map(
				([rates, group]) =>
					html`<li>
						<span class="goods-rates">${rates}</span>
						${group.map(
							(one) =>
								html`<button type="button" @click=${() => choose(one.code, one.rest)}>
									<b>${codeText(one, speech)}</b> ${called[one.code]?.[lang][0] ?? nothing}
								</button>`,
						)}
					</li>`,
			)}
		</ul>
	</section>`;
}

function choices(group: readonly Narrower[], speech: Speech, choose: Choose): TemplateResult {
	return html`<ul class="goods-choices">
		${group.map(
			(one) =>
				html`<li>
					<button type="button" @click=${() => choose(one.code, one.rest)}>
						<b>${codeText(one, speech)}</b>
						${one.line ? html`<span lang="en">${schedulePath(one.line)}</span>` : nothing}
						<span class="goods-rates">${ratesOf(one, speech)}</span>
					</button>
				</li>`,
		)}
	</ul>`;
}

/** The codes that the reader may mean, each with its own answer. */
export function narrowerPart(shown: Shown, choose: Choose): TemplateResult | typeof nothing {
	const { result, speech } = shown;
	const { asked, narrower } = result;
	const { lang, t } = speech;
	if (narrower.length < 2) return nothing;
	if (asked.code.length >= 8) return numbersPart(shown, choose);
	const count = (group: readonly Narrower[]) =>
		group.length === 1 ? t('jr.goods.answer.lines.one') : t('jr.goods.answer.lines', { count: group.length });
	return html`<section>
		<h3>${t('jr.goods.answer.choose')}</h3>
		${lang === 'en' ? nothing : html`<p class="jr-note">${t('jr.goods.answer.choose.english')}</p>`}
		${
			narrower.length <= MOST_OPEN
				? choices(narrower, speech, choose)
				: groupsOf(narrower, speech).map(
						([rates, group]) =>
							html`<details class="goods-fold">
								<summary>${rates} <span class="jr-muted">${count(group)}</span></summary>
								${choices(group, speech, choose)}
							</details>`,
					)
		}
	</section>`;
}
