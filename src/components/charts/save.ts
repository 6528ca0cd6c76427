/** Downloads of a changed view, loaded when one is asked for. */
import { formatWhen } from '../../record/format';
import { ARTBOARDS, type Chart, type Context } from './contract';
import { toCsv } from './csv';
import { svgFile } from './file';

interface View {
	chart: Chart;
	data: unknown;
	state: unknown;
	context: Context;
}

/** The picture of a view as the text of an SVG file, drawn anew at the wide artboard so that every screen saves the same. */
function pictureOf({ chart, data, state, context }: View): string {
	const band = 'wide';
	const marks = chart.layout(data, state, { width: ARTBOARDS[band], band, uid: 'file' }, context);
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	chart.draw(svg, marks);
	return svgFile({
		id: chart.id,
		inner: new XMLSerializer().serializeToString(svg).replace(/^<svg[^>]*>|<\/svg>$/g, ''),
		width: marks.width,
		height: marks.height,
		band,
		title: chart.title(data, state, context),
		subtitle: chart.subtitle(data, state, context),
		description: chart.describe(data, state, context),
		context,
		asOf: formatWhen((data as { asOf: string }).asOf, context.locale),
	});
}

/** Offers the view as a file to keep. */
export function saveAs(kind: 'csv' | 'svg', view: View): void {
	const text = kind === 'csv' ? toCsv(view.chart.table(view.data, view.state, view.context)) : pictureOf(view);
	const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'image/svg+xml';
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = `${view.chart.id}.${kind}`;
	link.click();
	// Some browsers start the download after the click returns; the address may go once they have.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
