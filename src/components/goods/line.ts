/**
 * What a good pays over time, as a picture above its table: a strip for goods that qualify and one for those that do not.
 * Places are in percent, so that it fits any width without being drawn anew.
 */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { inTime, type InTime, type Stretch } from '../../goods/inTime';
import type { Period } from '../../goods/answer';
import { addedText, type Speech } from '../../goods/say';
import { BOTH_WAYS, type Way } from '../../record/duties/reckon';
import { FIRST_DAY } from '../../record/tariffs';
import { formatWhen } from '../../record/format';
import type { Shown } from './shown';

/** Pixels: a strip, the words above its steps, the years below the last one. */
const HEIGHT = 44;
const WORDS = 17;
const YEARS = 18;
/** The widths of the picture that words are placed for: a narrow phone, and a column from which on there is room for more. */
const WIDTHS = { narrow: 270, wide: 640 };
const LETTER = 7;

const percent = (number: number): string => `${Math.round(number * 100) / 100}%`;

const yOf = (value: number, top: number): number => WORDS + HEIGHT * (1 - value / top);

function barsOf({ at, length, outcome: { ban, from, to } }: Stretch, top: number): TemplateResult {
	const bar = (name: string, low: number, high: number) =>
		svg`<rect class=${name} x=${percent(at)} width=${percent(length)} y=${yOf(high, top)} height=${yOf(low, top) - yOf(high, top)}></rect>`;
	return svg`
		${ban === 'no' ? nothing : bar(ban === 'yes' ? 'ban' : 'ban some', 0, top)}
		${from > 0 && ban !== 'yes' ? bar('sure', 0, from) : nothing}
		${to > from && ban !== 'yes' ? bar('some', from, to) : nothing}`;
}

/** The words above the steps that have room for them; those of the last one may reach back from the end of the line. */
function wordsOf(stretches: readonly Stretch[], top: number, width: number, speech: Speech): TemplateResult[] {
	let free = 0;
	return stretches.flatMap(({ at, length, outcome }, index) => {
		const words = addedText(outcome, speech);
		const needed = (100 * words.length * LETTER) / width;
		const fits = needed <= length;
		if (!fits && (index < stretches.length - 1 || 100 - needed < free)) return [];
		if (fits) free = at + needed;
		const y = yOf(outcome.ban === 'no' ? outcome.to : top, top) - 4;
		return svg`<text x=${percent(fits ? at : 100)} y=${y} text-anchor=${fits ? 'start' : 'end'}>${words}</text>`;
	});
}

function stripOf(line: InTime, way: Way, speech: Speech): TemplateResult {
	const isLast = way === BOTH_WAYS.at(-1);
	const ground = WORDS + HEIGHT;
	const upright = (name: string, at: number, below = 0) =>
		svg`<line class=${name} x1=${percent(at)} x2=${percent(at)} y1=${WORDS} y2=${ground + below}></line>`;
	return html`<p>
			${speech.t(way === 'originating' ? 'jr.goods.answer.column.qualifies' : 'jr.goods.answer.column.other')}
		</p>
		<svg width="100%" height=${ground + (isLast ? YEARS : 4)}>
			${svg`<rect class="later" x=${percent(line.asOf)} width=${percent(100 - line.asOf)} y=${WORDS} height=${HEIGHT}></rect>`}
			${line.years.slice(1).map(({ at }) => upright('year', at))}
			${line.ways[way].map((stretch) => barsOf(stretch, line.top))}
			${Object.entries(WIDTHS).map(
				([name, width]) => svg`<g class=${name}>${wordsOf(line.ways[way], line.top, width, speech)}</g>`,
			)}
			${svg`<line class="ground" x1="0" x2="100%" y1=${ground} y2=${ground}></line>`} ${upright('day', line.asked, 4)}
			${
				isLast
					? line.years.map(
							({ at, year }) =>
								svg`<text class="scale" x=${percent(at)} y=${ground + YEARS - 4} text-anchor=${at > 95 ? 'end' : 'start'}>${year}</text>`,
						)
					: nothing
			}
		</svg>`;
}

/** The line of a good, or nothing where nothing was ever charged. The table below it has all its numbers. */
export function lineInTime(
	periods: readonly Period[],
	{ result, rules, speech }: Shown,
): TemplateResult | typeof nothing {
	const line = inTime(periods, result.asked.day, rules.asOf);
	if (!line) return nothing;
	const { lang, t } = speech;
	const days = { from: formatWhen(FIRST_DAY, lang), to: formatWhen(line.end, lang) };
	const { asOf } = rules;
	const { day } = result.asked;
	const outcomes = BOTH_WAYS.flatMap((way) => line.ways[way].map(({ outcome }) => outcome));
	const key = [
		t('jr.goods.answer.line.key'),
		t(`jr.goods.answer.line.key.${day === asOf ? 'record' : 'day'}`, {
			day: formatWhen(day, lang),
			last: formatWhen(asOf, lang),
		}),
		...(outcomes.some(({ from, to }) => from < to) ? [t('jr.goods.answer.line.key.range')] : []),
		...(outcomes.some(({ ban }) => ban !== 'no') ? [t('jr.goods.answer.line.key.ban')] : []),
	];
	return html`<figure class="goods-line">
		<div role="img" aria-label=${t('jr.goods.answer.line', days)}>
			${BOTH_WAYS.map((way) => stripOf(line, way, speech))}
		</div>
		<figcaption>${key.join(' ')}</figcaption>
	</figure>`;
}
