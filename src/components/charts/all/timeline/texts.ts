/**
 * The words and addresses of events are most of the chart's weight. They are sent by year, when a reader comes to an event
 * of it; a small table in the page has those of its rows. The titles of turning points are sent with the events: they
 * stand in the picture that opens.
 */
import type { LongTexts } from '../../contract';
import type { Item, TimelineData } from './data';
import { focused, inPicture, LABEL_ALL, shownItems, type TimelineState } from './state';

/** Events of these years and of all before come in one part. */
const FIRST_PART = 2025;

const partOf = ({ from }: Item): string => String(Math.max(FIRST_PART, Number(from.slice(0, 4))));

export const texts: LongTexts<TimelineData, TimelineState> = {
	without: (data) => ({
		...data,
		items: data.items.map((item) => ({
			...item,
			title: item.key ? item.title : '',
			text: '',
			source: { publisher: '', url: '', more: item.source.more },
		})),
	}),

	fromTable(data, cell) {
		const items = data.items.map((item) => {
			const source = cell(item.id, 'source');
			if (!source) return item;
			return {
				...item,
				title: cell(item.id, 'event')?.text ?? item.title,
				text: cell(item.id, 'text')?.text ?? '',
				source: { ...item.source, publisher: source.text, url: source.href },
			};
		});
		return { ...data, items };
	},

	parts: (data) =>
		Object.fromEntries(
			[...Map.groupBy(data.items, partOf)].map(([name, items]) => [
				name,
				// What the browser has already is not sent again.
				{ ...data, spans: [], tracks: [], sides: [], concerns: [], sectors: [], items },
			]),
		),

	missing(data, state, use) {
		const focus = focused(data, state);
		const shown = inPicture(data, state);
		// The description names the last that happened and the next ahead; with few in the picture it names each of them.
		const named =
			shown.length <= LABEL_ALL
				? shown
				: [shown.findLast(({ scheduled }) => !scheduled), shown.find(({ scheduled }) => scheduled)];
		const wanted =
			use === 'table'
				? shownItems(data, state).filter(({ text, title }) => text === '' || title === '')
				: [...(focus?.text === '' ? [focus] : []), ...named.filter((item) => item?.title === '')];
		return [...new Set(wanted.flatMap((item) => (item ? partOf(item) : [])))];
	},

	join(data, { items }) {
		const more = new Map(items.map((item) => [item.id, item]));
		return { ...data, items: data.items.map((item) => more.get(item.id) ?? item) };
	},
};
