/** The tables of an answer: duty by duty, period by period, and the items of Canada. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Layer } from '../../record/duties/question';
import { formatPeriod, formatWhen } from '../../record/format';
import { dotted } from '../../record/lines/code';
import { paid, spanText } from '../../lists/goodsWords';
import type { ToldMeasure } from '../../goods/files';
import { addedText, baseText, layerRate, pays, reasonOf } from '../../goods/say';
import type { BothWays, Period } from '../../goods/answer';
import type { Shown } from './shown';

/** Measures that bear on a good with their layers both ways, the oldest first. */
function rowsOf({ originating, nonOriginating }: BothWays) {
	const rows = new Map<
		string,
		{ measure: ToldMeasure; originating?: Layer<ToldMeasure>; other?: Layer<ToldMeasure> }
	>();
	for (const layer of nonOriginating.layers)
		rows.set(layer.claim.measure.id, { measure: layer.claim.measure, other: layer });
	for (const layer of originating.layers) {
		const { measure } = layer.claim;
		rows.set(measure.id, { ...(rows.get(measure.id) ?? { measure }), originating: layer });
	}
	return [...rows.values()].toSorted((a, b) => a.measure.from.localeCompare(b.measure.from));
}

/** A cell of a layer: its rate, or struck through with the reason. */
function layerCell(layer: Layer<ToldMeasure> | undefined, { result, speech }: Shown): TemplateResult {
	const { t } = speech;
	if (!layer) return html`<span class="jr-muted">${t('jr.goods.answer.why.absent')}</span>`;
	const rate = layerRate(layer, speech);
	const reason = reasonOf(layer, result, speech);
	const { claim } = layer;
	const struck =
		typeof claim.rate === 'object'
			? spanText({ from: claim.rate.percent, to: claim.rate.percent }, speech.lang, t)
			: '';
	return html`${rate === null ? html`<s>${struck || '—'}</s>` : html`<b>${rate}</b>`}${
		reason ? html`<small>${reason}</small>` : nothing
	}`;
}

/** Every measure that bears on the good, with its day, its instrument and its sources. */
export function dutyTable(shown: Shown): TemplateResult {
	const { result, rules, speech } = shown;
	const { lang, t } = speech;
	const [qualifies, other] = [t('jr.goods.answer.column.qualifies'), t('jr.goods.answer.column.other')];
	const { line } = result;
	const base = baseText(result, speech);
	return html`<section>
		<h3>${t('jr.goods.answer.table')}</h3>
		<table class="jr-table goods-duties">
			<thead>
				<tr>
					<th scope="col">${t('jr.goods.answer.column.measure')}</th>
					<th scope="col">${qualifies}</th>
					<th scope="col">${other}</th>
				</tr>
			</thead>
			<tbody>
				<tr>
					<th scope="row">${t('jr.goods.answer.row.base')} ${line ? sourceLinks([line.source], rules) : nothing}</th>
					<td data-label=${qualifies}>
						${line?.originating === 'quota' ? t('jr.goods.answer.base.quota') : spanText({ from: 0, to: 0 }, lang, t)}
					</td>
					<td data-label=${other}><span lang="en">${base}</span></td>
				</tr>
				${rowsOf(result).map(
					({ measure, originating, other: others }) =>
						html`<tr data-measure=${measure.id}>
							<th scope="row">
								${measure.title}
								<small>
									${t('jr.goods.answer.since', { day: formatWhen(measure.from, lang) })}.
									<span>${measure.instrument}</span>
									${(originating ?? others)?.claim.row?.heading ?? nothing}
								</small>
								${sourceLinks(
									[
										...new Set([
											...measure.sources,
											...[originating, others].flatMap((one) => one?.claim.row?.source ?? []),
										]),
									],
									rules,
								)}
							</th>
							<td data-label=${qualifies}>${layerCell(originating, shown)}</td>
							<td data-label=${other}>${layerCell(others, shown)}</td>
						</tr>`,
				)}
				<tr class="goods-total">
					<th scope="row">${t('jr.goods.answer.row.added')}</th>
					<td data-label=${qualifies}><b>${addedText(result.originating.outcome, speech)}</b></td>
					<td data-label=${other}><b>${addedText(result.nonOriginating.outcome, speech)}</b></td>
				</tr>
			</tbody>
		</table>
	</section>`;
}

const sourceLinks = (ids: readonly string[], { sources }: Shown['rules']): TemplateResult =>
	html`<small class="goods-sources">
		${ids.map((id) => {
			const source = sources[id];
			return source
				? html`<a href=${source.url} lang=${source.lang} title=${source.title}>${source.publisher}</a>`
				: nothing;
		})}
	</small>`;

/** The programmes that charge a good in a period. */
function familiesOf({ nonOriginating, originating }: Period): string {
	const layers = [...nonOriginating.layers, ...originating.layers];
	return [...new Set(paid(layers).map(({ claim }) => claim.measure.family))].join(' + ');
}

function periodRow(period: Period, { result, speech }: Shown): TemplateResult {
	const { lang, t } = speech;
	const { asked } = result;
	const isNow = period.from <= asked.day && (period.until === undefined || asked.day < period.until);
	return html`<tr aria-current=${isNow ? 'true' : nothing}>
		<th scope="row">
			${period.until ? formatPeriod(period.from, period.until, lang) : formatWhen(period.from, lang)}
			${isNow ? html`<small>${t('jr.goods.answer.steps.now')}</small>` : nothing}
		</th>
		<td data-label=${t('jr.goods.answer.column.qualifies')}>${addedText(period.originating.outcome, speech)}</td>
		<td data-label=${t('jr.goods.answer.column.other')}>${addedText(period.nonOriginating.outcome, speech)}</td>
		<td data-label=${t('jr.goods.answer.column.by')}>${familiesOf(period) || t('jr.goods.answer.steps.none')}</td>
	</tr>`;
}

/** What the good paid on each earlier step, and what is set for later. */
export function periodsPart(shown: Shown): TemplateResult {
	const { result, rules, speech } = shown;
	const { lang, t } = speech;
	const ahead = result.periods.filter(({ from }) => from > rules.asOf);
	const base = baseText(result, speech);
	return html`<section>
			<h3>${t('jr.goods.answer.ahead')}</h3>
			${
				ahead.length === 0
					? html`<p>${t('jr.goods.answer.ahead.none')}</p>`
					: ahead.map(
							(period) =>
								html`<p>
									${t('jr.goods.answer.ahead.item', { day: formatWhen(period.from, lang), ...pays(period, base, speech) })}
								</p>`,
						)
			}
		</section>
		<section>
			<h3>${t('jr.goods.answer.steps')}</h3>
			<table class="jr-table goods-steps">
				<thead>
					<tr>
						<th scope="col">${t('jr.goods.answer.column.from')}</th>
						<th scope="col">${t('jr.goods.answer.column.qualifies')}</th>
						<th scope="col">${t('jr.goods.answer.column.other')}</th>
						<th scope="col">${t('jr.goods.answer.column.by')}</th>
					</tr>
				</thead>
				<tbody>
					${result.periods.toReversed().map((period) => periodRow(period, shown))}
				</tbody>
			</table>
		</section>`;
}

/** What the US good of the same six digits pays entering Canada. */
export function canadaPart({ result, speech }: Shown): TemplateResult {
	const { lang, t } = speech;
	const { asked, canada } = result;
	const { items, whole } = canada;
	const values = { code: dotted(asked.code.slice(0, 6), 'canada'), day: formatWhen(asked.day, lang) };
	const rates = [whole.originating, whole.nonOriginating].map(({ outcome }) => addedText(outcome, speech));
	const isOne = rates[0] === rates[1] && !whole.nonOriginating.shorter;
	const isNone = [whole.originating, whole.nonOriginating].every(
		({ outcome }) => outcome.to === 0 && outcome.ban === 'no',
	);
	const sentence = isNone ? 'none' : isOne ? 'same' : 'some';
	return html`<section>
		<h3>${t('jr.goods.answer.canada')}</h3>
		<p>${t(`jr.goods.answer.canada.${sentence}`, { ...values, rate: rates[1]! })}</p>
		${
			sentence === 'some'
				? html`<table class="jr-table goods-canada">
						<thead>
							<tr>
								<th scope="col">${t('jr.goods.answer.column.item')}</th>
								<th scope="col">${t('jr.goods.answer.column.qualifies')}</th>
								<th scope="col">${t('jr.goods.answer.column.other')}</th>
							</tr>
						</thead>
						<tbody>
							${items.map(
								({ code, nonOriginating, originating }) =>
									html`<tr>
										<th scope="row">${dotted(code, 'canada')}</th>
										<td data-label=${t('jr.goods.answer.column.qualifies')}>
											${addedText(originating.outcome, speech)}
										</td>
										<td data-label=${t('jr.goods.answer.column.other')}>
											${addedText(nonOriginating.outcome, speech)}
										</td>
									</tr>`,
							)}
						</tbody>
					</table>`
				: nothing
		}
		<p class="jr-note">${t('jr.goods.answer.canada.codes')}</p>
	</section>`;
}
