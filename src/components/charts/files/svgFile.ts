/** A picture as a file of its own: styles inside, title and source line drawn, nothing fetched. */
import shared from '../../../styles/chart-marks.css?raw';
import { token, TOKENS } from '../../../styles/tokens';
import { escapeXml } from '../../../words/xml';
import { formatWhen } from '../../../record/format';
import { TYPE, type Band, type ChartView } from '../contract';
import { textWidth, wrap } from '../kit/textWidth';

/** The rules of each chart's marks, by its id. */
const own = Object.fromEntries(
	Object.entries(import.meta.glob<string>('../all/*/marks.css', { query: '?raw', import: 'default', eager: true })).map(
		([path, css]) => [path.split('/').at(-2), css],
	),
);

/** The tokens that the rules of the marks use, in the light theme: a file has no page to look them up in. */
const lightTokens = (): string =>
	TOKENS.filter((name) => /^--(chart|country|stance|status)-|^--font-sans$/.test(name))
		.map((name) => `${name}:${token(name, 'light')}`)
		.join(';');

/** A drawn picture: what `draw` put into the SVG element, and the size it has there. */
export interface Picture {
	inner: string;
	width: number;
	height: number;
	band: Band;
}

/** The words around the picture in its file. */
interface Words {
	title: string;
	subtitle: string;
	description: string;
	/** The source line at the foot. */
	credit: string;
}

/** The SVG file of a chart in one state, with its title above and its source line below. */
export function svgFile(view: ChartView, picture: Picture): string {
	const { chart, context, data, state } = view;
	return svgDocument(chart.id, picture, {
		title: chart.title(data, state, context),
		subtitle: chart.subtitle(data, state, context),
		description: chart.describe(data, state, context),
		credit: context.t('chart.common.credit', { day: formatWhen(data.asOf, context.locale) }),
	});
}

/** A complete SVG document that shows a picture of the chart `id`, with its styles inside; without words none are drawn. */
export function svgDocument(id: string, { inner, width, height, band }: Picture, words?: Words): string {
	const {
		title,
		subtitle,
		description,
		credit: foot,
	} = words ?? { title: '', subtitle: '', description: '', credit: '' };
	const size = TYPE[band];
	const pad = 16;
	// A viewer without the face sets a wider one: leave it room.
	const room = width * 0.86;
	const heading = wrap(title, room, size + 4, 3, true);
	const sub = wrap(subtitle, room, size, 3);
	const top = heading.length * (size + 9) + sub.length * (size + 5) + 18;
	const lines = [
		...heading.map(
			(text, index) => `<text class="file-title" x="0" y="${(index + 1) * (size + 9) - 6}">${escapeXml(text)}</text>`,
		),
		...sub.map(
			(text, index) =>
				`<text class="file-subtitle" x="0" y="${heading.length * (size + 9) + (index + 1) * (size + 5) - 2}">${escapeXml(text)}</text>`,
		),
	];
	const whole = top + height + 26;
	const wide = Math.max(width, textWidth(foot, 12));
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" class="chart-art chart-file ${band}" width="${wide + 2 * pad}" height="${whole + 2 * pad}" viewBox="${-pad} ${-pad} ${wide + 2 * pad} ${whole + 2 * pad}" role="img" aria-labelledby="t d">
<title id="t">${escapeXml(title)}</title><desc id="d">${escapeXml(description)}</desc>
<style>svg{${lightTokens()}}${(shared + own[id]).replace(/\/\*[\s\S]*?\*\//g, '')}</style>
<rect class="file-ground" x="${-pad}" y="${-pad}" width="${wide + 2 * pad}" height="${whole + 2 * pad}"/>
${lines.join('')}
<g transform="translate(0 ${top})">${inner}</g>
<text class="file-credit" x="0" y="${whole - 4}">${escapeXml(foot)}</text>
</svg>
`;
}
