/** A picture as a file of its own: title above it, what it is made from below it, nothing fetched. */
import shared from '../../../styles/chart-marks.css?raw';
import { token, TOKENS } from '../../../styles/tokens';
import { escapeXml } from '../../../words/xml';
import { LICENCE } from '../../../record/edition';
import { formatWhen } from '../../../record/format';
import { TYPE, type Band, type ChartView } from '../contract';
import { wrap } from '../kit/textWidth';
import { publishersIn, type Sources } from './sources';
import { standalone, type ParseSvg } from './standalone';

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

/** Where the picture comes from: what its file says of itself. */
export interface Origin {
	/** The address of the page that shows the picture; the path alone where the site's address is not known. */
	page: string;
	/** The titles and publishers of the sources, where they could be had. */
	sources: Sources;
}

/** The words around the picture in its file. */
interface Words {
	/** The language of all words of the file. */
	lang: string;
	title: string;
	subtitle: string;
	description: string;
	/** The lines at the foot. */
	foot: string[];
	/** What programs read of the file, as RDF. */
	metadata: string;
}

const FOOT_SIZE = 12;
const FOOT_LEADING = 16;

/** The publishers in as many lines as the foot has for them, those of most rows first, and how many are left out. */
function publisherLines(publishers: readonly string[], width: number, { t }: ChartView['context']): string[] {
	for (let count = publishers.length; count > 0; count--) {
		const names = publishers.slice(0, count).join('; ');
		const more = publishers.length - count;
		const text =
			more === 0
				? t('chart.common.data-from', { publishers: names })
				: t('chart.common.data-from-more', { publishers: names, more });
		const lines = wrap(text, width, FOOT_SIZE, 99);
		if (lines.length <= 2 || count === 1) return lines;
	}
	return [];
}

function metadataOf({ data, context }: ChartView, title: string, publishers: readonly string[], page: string): string {
	const items = publishers.map((name) => `<rdf:li>${escapeXml(name)}</rdf:li>`).join('');
	return (
		'<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
		'xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about="">' +
		`<dc:title>${escapeXml(title)}</dc:title><dc:identifier>${escapeXml(page)}</dc:identifier>` +
		`<dc:date>${data.asOf}</dc:date><dc:language>${context.locale}</dc:language>` +
		`<dc:source><rdf:Bag>${items}</rdf:Bag></dc:source><cc:license rdf:resource="${LICENCE.path}"/>` +
		'</cc:Work></rdf:RDF></metadata>'
	);
}

/** The SVG file of a chart in one state, which stands alone: with its title above and its origin below. */
export function svgFile(view: ChartView, picture: Picture, { page, sources }: Origin, parse: ParseSvg): string {
	const { chart, context, data, state } = view;
	const title = chart.title(data, state, context);
	const publishers = publishersIn(chart.table(data, state, context), sources);
	return standalone(
		documentOf(picture, {
			lang: context.locale,
			title,
			subtitle: chart.subtitle(data, state, context),
			description: chart.describe(data, state, context),
			foot: [
				...publisherLines(publishers, picture.width, context),
				context.t('chart.common.credit', { day: formatWhen(data.asOf, context.locale) }),
				...broken(page, picture.width),
			],
			metadata: metadataOf(view, title, publishers, page),
		}),
		sheetOf(chart.id),
		parse,
	);
}

/** An address in lines: it has no spaces to break it at. */
function broken(address: string, width: number): string[] {
	const spaced = address.replace(/(?<=[/?&])/g, ' ');
	return wrap(spaced, width, FOOT_SIZE, 4).map((line) => line.replaceAll(' ', ''));
}

/** The style sheet of a picture of the chart `id`, in the light theme. */
const sheetOf = (id: string) => `svg{${lightTokens()}}${(shared + own[id]).replace(/\/\*[\s\S]*?\*\//g, '')}`;

/** A complete SVG document that shows a picture of the chart `id` without words, with its style sheet inside. */
export const svgDocument = (id: string, picture: Picture): string => documentOf(picture, undefined, sheetOf(id));

/** A complete SVG document that shows a picture; without words none are drawn. */
function documentOf({ inner, width, height, band }: Picture, words?: Words, css = ''): string {
	const { lang, title, subtitle, description, foot, metadata } = words ?? {
		lang: '',
		title: '',
		subtitle: '',
		description: '',
		foot: [],
		metadata: '',
	};
	const size = TYPE[band];
	const pad = 16;
	const heading = wrap(title, width, size + 4.5, 4, true);
	const sub = wrap(subtitle, width, size, 4);
	const top = heading.length * (size + 9) + sub.length * (size + 5) + 18;
	const line = (name: string, text: string, y: number) =>
		`<text class="${name}" x="0" y="${y}">${escapeXml(text)}</text>`;
	const lines = [
		...heading.map((text, index) => line('file-title', text, (index + 1) * (size + 9) - 6)),
		...sub.map((text, index) =>
			line('file-subtitle', text, heading.length * (size + 9) + (index + 1) * (size + 5) - 2),
		),
	];
	// Programs differ in what they make of a part of a pixel.
	const whole = Math.ceil(top + height + 14 + foot.length * FOOT_LEADING);
	const feet = foot.map((text, index) => line('file-credit', text, top + height + 10 + (index + 1) * FOOT_LEADING));
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" class="chart-art chart-file ${band}" width="${width + 2 * pad}" height="${whole + 2 * pad}" viewBox="${-pad} ${-pad} ${width + 2 * pad} ${whole + 2 * pad}" ${lang && `xml:lang="${lang}" lang="${lang}" `}role="img" aria-labelledby="t d">
<title id="t">${escapeXml(title)}</title><desc id="d">${escapeXml(description)}</desc>${metadata}
${css && `<style>${css}</style>`}
<rect class="file-ground" x="${-pad}" y="${-pad}" width="${width + 2 * pad}" height="${whole + 2 * pad}"/>
${lines.join('')}
<g transform="translate(0 ${top})">${inner}</g>
${feet.join('')}
</svg>
`;
}
