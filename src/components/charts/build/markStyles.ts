/** Build only: the style sheet of each chart's marks, so that a document carries those of its own charts alone. */
const sheets = import.meta.glob<string>('../all/*/marks.css', {
	query: '?url&no-inline',
	import: 'default',
	eager: true,
});

/** The address of the style sheet of the chart `id`; undefined where there is no such chart. */
export const markStyles = (id: string): string | undefined => sheets[`../all/${id}/marks.css`];
