/** What `timeline` says in words. */
import { colon, formatWhen } from '../../../../record/format';
import type { Context, Readout, Table } from '../../contract';
import { MOST_DOTS } from './columns';
import type { TimelineData } from './data';
import { focused, inPicture, shownItems, spanOf, type TimelineState } from './state';

const nameOf = (list: { id: string; name: string }[], id: string) => list.find((item) => item.id === id)?.name;

export function title(data: TimelineData, state: TimelineState, { t }: Context): string {
	// One title for one content: each filter is named.
	const names = [
		nameOf(data.concerns, state.concern) ?? nameOf(data.sectors, state.sector),
		nameOf(data.sides, state.side),
		state.tracks.length < data.tracks.length && state.tracks.map((track) => t(`jr.label.track.${track}`)).join(', '),
		state.events === 'turning' && t('chart.timeline.control.turning'),
	].filter(Boolean);
	return names[0] ? t('chart.timeline.title.one', { name: names.join(', ') }) : t('chart.timeline.title.all');
}

export function subtitle(data: TimelineData, state: TimelineState, { t, locale }: Context): string {
	const { from, until } = spanOf(data, state);
	const key = inPicture(data, state).length > MOST_DOTS ? 'chart.timeline.subtitle.columns' : 'chart.timeline.subtitle';
	return t(key, { from: formatWhen(from, locale), to: formatWhen(until, locale) });
}

export function describe(data: TimelineData, state: TimelineState, { t, locale }: Context): string {
	const items = shownItems(data, state);
	const shown = inPicture(data, state);
	if (shown.length === 0) return t('chart.timeline.empty');
	const happened = shown.filter(({ scheduled }) => !scheduled);
	const ahead = shown.filter(({ scheduled }) => scheduled);
	const sentences = state.events === 'turning' ? [t('chart.timeline.describe.turning')] : [];
	const last = happened.at(-1);
	if (last)
		sentences.push(
			t('chart.timeline.describe.happened', {
				count: happened.length,
				from: formatWhen(happened[0]!.date, locale),
				to: formatWhen(last.date, locale),
				last: last.title,
			}),
		);
	if (ahead[0])
		sentences.push(
			t('chart.timeline.describe.ahead', {
				count: ahead.length,
				date: formatWhen(ahead[0].date, locale),
				next: ahead[0].title,
			}),
		);
	if (items.length > shown.length)
		sentences.push(t('chart.timeline.describe.beyond', { count: items.length - shown.length }));
	return sentences.join(' ');
}

export function readout(data: TimelineData, state: TimelineState, { t, locale }: Context): Readout {
	const item = focused(data, state);
	if (!item) return { heading: t('chart.timeline.empty'), lines: [] };
	const { publisher, url, more } = item.source;
	return {
		// Texts that are still on their way are left out.
		heading: [formatWhen(item.date, locale), item.title].filter(Boolean).join(`${colon(locale)} `),
		lines: [item.scheduled ? `${t('chart.timeline.scheduled')} ${item.text}` : item.text],
		...(url !== '' && {
			href: { url, label: more > 0 ? t('chart.timeline.sources', { publisher, more }) : publisher },
		}),
	};
}

export function table(data: TimelineData, state: TimelineState, context: Context): Table {
	const { t, locale } = context;
	return {
		keeps: 'last',
		caption: title(data, state, context),
		columns: (['date', 'track', 'event', 'text', 'status', 'source'] as const).map((id) => ({
			id,
			label: t(`chart.timeline.column.${id}`),
			long: id === 'text',
		})),
		rows: shownItems(data, state).map((item) => ({
			key: item.id,
			cells: [
				{ text: formatWhen(item.date, locale, 'short'), value: item.date },
				{ text: t(`jr.label.track.${item.track}`), value: item.track },
				{ text: item.title },
				{ text: item.text },
				{
					text: t(`chart.timeline.status.${item.scheduled ? 'scheduled' : 'happened'}`),
					value: item.scheduled ? 'scheduled' : 'happened',
				},
				{ text: item.source.publisher, href: item.source.url, proof: [item.id] },
			],
		})),
	};
}
