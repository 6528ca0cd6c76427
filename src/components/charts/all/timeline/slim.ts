/**
 * The words and addresses of events are most of the chart's weight, and the page's table holds them already. So the
 * browser is sent the events without them, and reads them from the table. The titles of turning points are sent: they
 * stand in the picture that opens, whatever rows the table has.
 */
import type { ReadCell } from '../../contract';
import type { TimelineData } from './data';
import { shownItems, type TimelineState } from './state';

export function slim(data: TimelineData): TimelineData {
	return {
		...data,
		items: data.items.map((item) => ({
			...item,
			title: item.key ? item.title : '',
			text: '',
			source: { publisher: '', url: '', more: item.source.more },
		})),
	};
}

export function complete(data: TimelineData, cell: ReadCell): TimelineData {
	const items = data.items.map((item) => {
		const source = cell(item.id, 'source');
		if (!source) return item;
		return {
			...item,
			title: cell(item.id, 'event')?.text ?? item.title,
			text: cell(item.id, 'text')?.text ?? '',
			source: { publisher: source.text, url: source.href, more: item.source.more },
		};
	});
	return { ...data, items };
}

export function lacks(data: TimelineData, state: TimelineState): boolean {
	return shownItems(data, state).some(({ text }) => text === '');
}
