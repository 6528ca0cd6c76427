import type { Context, Control } from '../../contract';
import type { TimelineData } from './data';
import type { TimelineState } from './state';

export function controls(data: TimelineData, state: TimelineState, { t }: Context): Control[] {
	const choice = (name: 'side' | 'concern' | 'sector', list: { id: string; name: string }[]): Control => ({
		kind: 'choice',
		name,
		label: t(`chart.timeline.control.${name}`),
		value: state[name],
		options: [
			{ value: 'all', label: t('chart.timeline.control.all') },
			...list.map(({ id, name: text }) => ({ value: id, label: text })),
		],
	});
	return [
		{
			kind: 'several',
			name: 'track',
			label: t('chart.timeline.control.track'),
			options: data.tracks.map((track) => ({
				value: track,
				label: t(`jr.label.track.${track}`),
				checked: state.tracks.includes(track),
			})),
		},
		{
			kind: 'choice',
			name: 'events',
			label: t('chart.timeline.control.events'),
			value: state.events,
			options: [
				{ value: 'all', label: t('chart.timeline.control.all') },
				{ value: 'turning', label: t('chart.timeline.control.turning') },
			],
		},
		{
			kind: 'choice',
			name: 'zoom',
			label: t('chart.timeline.control.zoom'),
			value: state.zoom,
			options: [
				{ value: 'all', label: t('chart.timeline.control.all') },
				...data.spans.map(({ id, name }) => ({ value: id, label: name ? t(name) : id })),
			],
		},
		choice('side', data.sides),
		choice('concern', data.concerns),
		choice('sector', data.sectors),
	];
}
