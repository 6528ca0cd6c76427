/** The tables of an answer: duty by duty, and period by period. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { eachOnce } from '../../record/duties/layers';
import type { Layer } from '../../record/duties/question';
import { formatPeriod, formatWhen } from '../../record/format';
import { paid, spanText } from '../../lists/goodsWords';
import type { ToldMeasure } from '../../goods/files';
import {
	addedText,
	baseOfQualifying,
	baseText,
	codeText,
	inAllText,
	isBaseInWords,
	layerRate,
	pays,
	placeText,
	reasonOf,
} from '../../goods/say';
import { layersBothWays, layersIn, sinceOfMeasure, type Ahead, type BothWays, type Period } from '../../goods/answer';
import { uncountedAhead } from '../../goods/unknown';
import { lineInTime } from './line';
import type { Shown } from './shown';

/** Measures that bear on a good with their layers both ways, the oldest first. */
function rowsOf({ originating, nonOriginating }: BothWays) {
	const rows = new Map<
		string,
		{ measure: ToldMeasure; originating?: Layer<ToldMeasure>; other?: Layer<ToldMeasure> }
	>();
	for (const layer of eachOnce(layersIn(nonOriginating)))
		rows.set(layer.claim.measure.id, { measure: layer.claim.measure, other: layer });
	for (const layer of eachOnce(layersIn(originating))) {
		const { measure } = layer.claim;
		rows.set(measure.id, { ...(rows.get(measure.id) ?? { measure }), originating: layer });
	}
	return [...rows.values()].toSorted((a, b) => a.measure.from.localeCompare(b.measure.from));
}

/** A cell of a layer: its rate, or struck through with the reason. */
function layerCell(
	layer: Layer<ToldMeasure> | undefined,
	way: keyof BothWays,
	measure: ToldMeasure,
	{ result, speech }: Shown,
): TemplateResult {
	const { t } = speech;
	if (!layer) {
		const isFree = way === 'originating' && 'percent' in measure.originating && measure.originating.percent === 0;
		return html`<span class="jr-muted">${t(`jr.goods.answer.why.${isFree ? 'free' : 'absent'}`)}</span>`;
	}
	const rate = layerRate(layer, speech);
	const reason = reasonOf(layer, way, result, speech);
	const { claim } = layer;
	const struck =
		typeof claim.rate === 'object'
			? spanText({ from: claim.rate.percent, to: claim.rate.percent }, speech.lang, t)
			: '';
	return html`${rate === null ? html`<s>${struck || '—'}</s>` : html`<b>${rate}</b>`}${
		reason ? html`<small>${reason}</small>` : nothing
	}`;
}

/** The place in the schedule that a layer rests on. Another rate than the row’s stands in another place. */
const headingOf = (layer: Layer<ToldMeasure> | undefined): string | undefined =>
	layer?.claim.instead ? undefined : layer?.claim.row?.heading;

/** Every measure that bears on the good, with its day, its instrument and its sources. */
export function dutyTable(shown: Shown): TemplateResult {
	const { result, speech } = shown;
	const { lang, t } = speech;
	const [qualifies, other] = [t('jr.goods.answer.column.qualifies'), t('jr.goods.answer.column.other')];
	const { line } = result;
	const base = baseText(result, speech);
	const inAll = inAllText(result, speech);
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
					<th scope="row">${t('jr.goods.answer.row.base')} ${line ? sourceLinks([line.source], shown) : nothing}</th>
					<td data-label=${qualifies}>${baseOfQualifying(result, speech)}</td>
					<td data-label=${other}><span lang=${base.lang ?? nothing}>${base.words}</span></td>
				</tr>
				${rowsOf(result).map(
					({ measure, originating, other: others }) =>
						html`<tr data-measure=${measure.id}>
							<th scope="row">
								${measure.title}
								<small>
									${t('jr.goods.answer.since', { day: formatWhen(sinceOfMeasure(result, measure.id) ?? measure.from, lang) })}.
									<span>${measure.instrument}</span>
									${placeText(headingOf(originating ?? others) ?? '', speech)}
								</small>
								${sourceLinks(
									[
										...new Set([
											...measure.sources,
											...[originating, others].flatMap((one) => one?.claim.row?.source ?? []),
										]),
									],
									shown,
								)}
							</th>
							<td data-label=${qualifies}>${layerCell(originating, 'originating', measure, shown)}</td>
							<td data-label=${other}>${layerCell(others, 'nonOriginating', measure, shown)}</td>
						</tr>`,
				)}
				<tr class="goods-total">
					<th scope="row">${t('jr.goods.answer.row.added')}</th>
					<td data-label=${qualifies}><b>${addedText(result.originating.outcome, speech)}</b></td>
					<td data-label=${other}><b>${addedText(result.nonOriginating.outcome, speech)}</b></td>
				</tr>
				${
					inAll
						? html`<tr class="goods-total">
								<th scope="row">
									${t('jr.goods.answer.row.total')}
									${isBaseInWords(result) ? html`<small>${t('jr.goods.answer.total.words')}</small>` : nothing}
								</th>
								<td data-label=${qualifies}><b>${inAll.originating}</b></td>
								<td data-label=${other}><b>${inAll.nonOriginating}</b></td>
							</tr>`
						: nothing
				}
			</tbody>
		</table>
		<p class="jr-note">${t('jr.goods.answer.sources.note')}</p>
	</section>`;
}

/** The host of public repositories, which keep copies and transcriptions of the schedule. */
const REPOSITORIES = 'github.com';
/** What the record writes behind a publisher of one, in its language: “(GitHub)”, “(public GitHub repository)”. */
const MARK = / \([^()]*GitHub[^()]*\)$/;

/** Links to sources, each publisher once; a public copy or transcription of an official text is called so. */
export function sourceLinks(
	ids: readonly string[],
	{ rules: { sources }, speech: { t } }: Pick<Shown, 'rules' | 'speech'>,
): TemplateResult {
	const known = ids.flatMap((id) => sources[id] ?? []);
	const first = known.filter(({ publisher }, at) => known.findIndex((one) => one.publisher === publisher) === at);
	return html`<small class="goods-sources">
		${first.map(
			({ lang, publisher, title, url }) =>
				html`<a href=${url} title=${title}
					><span lang=${lang ?? nothing}>${publisher.replace(MARK, '')}</span>${
						new URL(url).host === REPOSITORIES ? ` (${t('jr.goods.answer.sources.copy')})` : nothing
					}</a
				>`,
		)}
	</small>`;
}

/** The programmes that charge a good in a period. */
function familiesOf(period: Period): string {
	return [...new Set(paid(layersBothWays(period)).map(({ claim }) => claim.measure.family))].join(' + ');
}

function periodRow(period: Period, { result, speech }: Shown): TemplateResult {
	const { lang, t } = speech;
	const { asked } = result;
	const isNow = period.from <= asked.day && (period.until === undefined || asked.day < period.until);
	return html`<tr aria-current=${isNow ? 'true' : nothing}>
		<th scope="row">
			${
				period.until
					? t('jr.goods.answer.steps.period', { period: formatPeriod(period.from, period.until, lang) })
					: formatWhen(period.from, lang)
			}
			${isNow ? html`<small>${t('jr.goods.answer.steps.now')}</small>` : nothing}
		</th>
		<td data-label=${t('jr.goods.answer.column.qualifies')}>${addedText(period.originating.outcome, speech)}</td>
		<td data-label=${t('jr.goods.answer.column.other')}>${addedText(period.nonOriginating.outcome, speech)}</td>
		<td data-label=${t('jr.goods.answer.column.by')}>${familiesOf(period) || t('jr.goods.answer.steps.none')}</td>
	</tr>`;
}

/** What goods paid in each period, the last first. */
export function stepsTable(periods: readonly Period[], shown: Shown): TemplateResult {
	const { t } = shown.speech;
	return html`<table class="jr-table goods-steps">
		<thead>
			<tr>
				<th scope="col">${t('jr.goods.answer.column.from')}</th>
				<th scope="col">${t('jr.goods.answer.column.qualifies')}</th>
				<th scope="col">${t('jr.goods.answer.column.other')}</th>
				<th scope="col">${t('jr.goods.answer.column.by')}</th>
			</tr>
		</thead>
		<tbody>
			${periods.toReversed().map((period) => periodRow(period, shown))}
		</tbody>
	</table>`;
}

/** How many goods of a code are told apart where something is set to change for some of them. */
const MOST_CHANGES = 6;

/** The measures of layers, each once. */
export const measuresOf = (layers: readonly Layer<ToldMeasure>[]): ToldMeasure[] => [
	...new Map(layers.map(({ claim: { measure } }) => [measure.id, measure])).values(),
];

/** The measures that begin on a day for goods that change. */
function beginning({ changes, from }: Ahead): ToldMeasure[] {
	const layers = changes.flatMap(({ after }) => layersBothWays(after));
	return measuresOf(paid(layers).filter(({ claim: { measure, row } }) => measure.from === from || row?.from === from));
}

/** What is set to change on a day: for all the goods alike, or for some of them. */
function aheadPart(ahead: Ahead, shown: Shown): TemplateResult {
	const { result, speech } = shown;
	const { lang, t } = speech;
	const day = formatWhen(ahead.from, lang);
	const said = pays(ahead, result, speech);
	const isAll = ahead.nonOriginating.leaves.length === 1;
	const key = said.pay === said.other ? 'same' : 'item';
	const rest = ahead.changes.length - MOST_CHANGES;
	return html`<div>
		<p>${t(`jr.goods.answer.ahead.${isAll ? key : 'some'}`, { day, ...said })}</p>
		${
			isAll
				? nothing
				: html`<ul>
						${ahead.changes.slice(0, MOST_CHANGES).map(
							({ after, before, code, rest: isRest }) =>
								html`<li>
									${t('jr.goods.answer.ahead.change', {
										code: codeText({ code, rest: isRest }, speech),
										before: addedText(before.originating.outcome, speech),
										after: addedText(after.originating.outcome, speech),
										otherBefore: addedText(before.nonOriginating.outcome, speech),
										otherAfter: addedText(after.nonOriginating.outcome, speech),
									})}
								</li>`,
						)}
						${rest > 0 ? html`<li>${t('jr.goods.answer.ahead.more', { count: String(rest) })}</li>` : nothing}
					</ul>`
		}
		${beginning(ahead).map(
			({ instrument, sources, title }) =>
				html`<p class="jr-note">
					${t('jr.goods.answer.ahead.by', { title, instrument })} ${sourceLinks(sources, shown)}
				</p>`,
		)}
	</div>`;
}

/** What is set to begin on a day, may fall on the goods, and is not counted. */
function uncountedPart(measure: ToldMeasure, shown: Shown): TemplateResult {
	const { lang, t } = shown.speech;
	const { from, instrument, remark, sources, title } = measure;
	return html`<div>
		<p>${t('jr.goods.answer.ahead.uncounted', { day: formatWhen(from, lang), measure: title })} ${remark ?? nothing}</p>
		<p class="jr-note">${t('jr.goods.answer.ahead.by', { title, instrument })} ${sourceLinks(sources, shown)}</p>
	</div>`;
}

/** What the good paid on each earlier step, and what is set for later. */
export function periodsPart(shown: Shown): TemplateResult {
	const { result, speech } = shown;
	const { t } = speech;
	const ahead = result.ahead.filter(({ from }) => from > result.asked.day);
	const uncounted = uncountedAhead(result, shown.rules.asOf);
	return html`<section>
			<h3>${t('jr.goods.answer.ahead')}</h3>
			${ahead.length + uncounted.length === 0 ? html`<p>${t('jr.goods.answer.ahead.none')}</p>` : nothing}
			${ahead.map((one) => aheadPart(one, shown))} ${uncounted.map((one) => uncountedPart(one, shown))}
		</section>
		<section>
			<h3>${t('jr.goods.answer.steps')}</h3>
			${lineInTime(result.periods, shown)} ${stepsTable(result.periods, shown)}
		</section>`;
}
