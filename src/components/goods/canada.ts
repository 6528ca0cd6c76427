/** What the US good of the same six digits pays entering Canada. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { layersBothWays, type BothWays, type GoodsResult } from '../../goods/answer';
import type { ToldMeasure } from '../../goods/files';
import { CANADIAN_NUMBERS } from '../../goods/files';
import { addedText, type Speech } from '../../goods/say';
import { paid } from '../../lists/goodsWords';
import { formatWhen } from '../../record/format';
import { dotted } from '../../record/lines/code';
import { lineInTime } from './line';
import type { Shown } from './shown';
import { measuresOf, sourceLinks, stepsTable } from './tables';

/** The heading of the part, to which the answer leads. */
const PLACE = 'goods-canada';

/** The measures by which Canada charges the US good. */
function surtaxesOf({ items, whole }: GoodsResult['canada']): ToldMeasure[] {
	return measuresOf(paid([whole, ...items].flatMap(layersBothWays)));
}

const isFree = ({ nonOriginating, originating }: BothWays): boolean =>
	[originating, nonOriginating].every(({ outcome }) => outcome.to === 0 && outcome.ban === 'no');

const ratesOf = ({ nonOriginating, originating }: BothWays, speech: Speech): [qualifying: string, other: string] => [
	addedText(originating.outcome, speech),
	addedText(nonOriginating.outcome, speech),
];

/** How the surtax is told: there is none, one rate, two by origin, or rates of items that orders name. */
function kindOf({ whole }: GoodsResult['canada'], speech: Speech): 'none' | 'same' | 'ways' | 'listed' {
	if (isFree(whole)) return 'none';
	if (whole.originating.shorter || whole.nonOriginating.shorter) return 'listed';
	const [rate, other] = ratesOf(whole, speech);
	return rate === other ? 'same' : 'ways';
}

/** How the surtax is told in a line, with its rates: items that pay alike have one rate, however many orders name. */
function leadOf(canada: GoodsResult['canada'], speech: Speech) {
	const kind = kindOf(canada, speech);
	const [first, ...others] = canada.items.filter((item) => !isFree(item)).map((item) => ratesOf(item, speech));
	if (kind !== 'listed' || !first || others.some((rates) => rates.join() !== first.join()))
		return { kind, rates: ratesOf(canada.whole, speech) };
	return { kind: first[0] === first[1] ? ('listed.same' as const) : ('listed.ways' as const), rates: first };
}

/** One line of it, for who brings the good into Canada, that leads to the part. */
export function canadaLead({ result: { asked, canada }, speech }: Shown): TemplateResult {
	const {
		kind,
		rates: [rate, other],
	} = leadOf(canada, speech);
	const code = dotted(asked.code.slice(0, 6), 'canada');
	const lead = (event: MouseEvent) => {
		event.preventDefault();
		const place = document.getElementById(PLACE);
		place?.scrollIntoView();
		place?.focus({ preventScroll: true });
	};
	return html`<p class="jr-note">
		<a href=${`#${PLACE}`} @click=${lead}>${speech.t(`jr.goods.answer.canada.lead.${kind}`, { code, rate, other })}</a>
	</p>`;
}

/** The items that orders name, those of one rate together. */
function itemsTable({ items }: GoodsResult['canada'], speech: Speech): TemplateResult {
	const { t } = speech;
	const labels = [t('jr.goods.answer.column.qualifies'), t('jr.goods.answer.column.other')];
	return html`<table class="jr-table goods-canada">
		<thead>
			<tr>
				<th scope="col">${t('jr.goods.answer.column.item')}</th>
				${labels.map((label) => html`<th scope="col">${label}</th>`)}
			</tr>
		</thead>
		<tbody>
			${[...Map.groupBy(items, (item) => ratesOf(item, speech).join()).values()].map(
				(group) =>
					html`<tr>
						<th scope="row">${group.map(({ code }) => dotted(code, 'canada')).join(', ')}</th>
						${ratesOf(group[0]!, speech).map((rate, at) => html`<td data-label=${labels[at]!}>${rate}</td>`)}
					</tr>`,
			)}
		</tbody>
	</table>`;
}

export function canadaPart(shown: Shown): TemplateResult {
	const { result, speech } = shown;
	const { lang, t } = speech;
	const { asked, canada } = result;
	const kind = kindOf(canada, speech);
	const [rate, other] = ratesOf(canada.whole, speech);
	const values = { code: dotted(asked.code.slice(0, 6), 'canada'), day: formatWhen(asked.day, lang), rate, other };
	return html`<section>
		<h3 id=${PLACE} tabindex="-1">${t('jr.goods.answer.canada')}</h3>
		<p>${t(`jr.goods.answer.canada.${kind}`, values)}</p>
		${kind === 'listed' ? itemsTable(canada, speech) : nothing}
		${surtaxesOf(canada).map(
			({ from, instrument, sources, title }) =>
				html`<p class="jr-note">
					${t('jr.goods.answer.canada.by', { title, instrument, day: formatWhen(from, lang) })}
					${sourceLinks(sources, shown)}
				</p>`,
		)}
		${
			canada.periods.some((period) => !isFree(period))
				? html`${lineInTime(canada.periods, shown)} ${stepsTable(canada.periods, shown)}`
				: nothing
		}
		<p class="jr-note">
			${t('jr.goods.answer.canada.codes')}
			${
				canada.items.some(({ code }) => code.endsWith('00'))
					? html`${t('jr.goods.answer.canada.whole')} ${sourceLinks([CANADIAN_NUMBERS], shown)}`
					: nothing
			}
		</p>
	</section>`;
}
