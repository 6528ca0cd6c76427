/** Build only: the one style sheet of a frame. It stands in the page: a file would cost a journey before the picture. */
import codeOf from 'virtual:embed/charts';
import { declarationsFor } from '../../styles/tokens';
import figure from '../../styles/charts.css?inline';
import fonts from '../../styles/fonts.css?inline';
import frame from '../../styles/embed.css?inline';
import label from '../../styles/chart-label.css?inline';
import marks from '../../styles/chart-marks.css?inline';

const ownMarks = import.meta.glob<string>('../../components/charts/all/*/marks.css', {
	query: '?inline',
	import: 'default',
	eager: true,
});

/** The faces that give a font of the system the width and height of the site’s text: no file is fetched for them. */
const localFaces = (fonts.match(/@font-face\s*\{[^}]*\}/g) ?? [])
	.filter((face) => /Source Sans fallback/.test(face))
	.join('');

/** The tokens that a style sheet of a frame uses. Of fonts that come as files, a frame has none; of the system’s it has more. */
export const tokensOf = (sheet: string): string =>
	declarationsFor(sheet)
		.replace(
			/'Source Sans',\s*'Source Sans fallback'/g,
			"'Source Sans fallback','Source Sans phone','Source Sans wide'",
		)
		.replace(/'Brygada',\s*'Brygada fallback',\s*/g, '');

/** The classes that an element must have for a selector. */
const classesOf = (selector: string): readonly string[] =>
	selector.replace(/:not\([^)]*\)/g, '').match(/(?<=\.)[a-z][\w-]*/gi) ?? [];

/** Classes of every picture, which the server gives it. */
const OF_ALL = ['chart-art', 'narrow', 'wide'];

/**
 * The rules for the marks of one chart: the sheet is the same for all charts. A class that the chart’s script does not
 * name can be on nothing that it draws.
 */
const marksOf = (script: string): string => {
	const isKnown = (name: string) => OF_ALL.includes(name) || script.includes(name);
	return marks.replace(/([^{}@]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
		const kept = selectors.split(/,(?![^(]*\))/).filter((selector) => classesOf(selector).every(isKnown));
		return kept.length > 0 ? kept.join() + body : '';
	});
};

/** The style sheet of the frame of the chart `id`, with the tokens that it uses. */
export function embedSheet(id: string): string {
	const own = ownMarks[`../../components/charts/all/${id}/marks.css`] ?? '';
	const rules = figure + marksOf(codeOf[id] ?? '') + own + frame;
	// The rules of the label at a mark come with the script; the colours that they name are here.
	return `${localFaces}:root{${tokensOf(rules + label)}}${rules}`.replaceAll('\n', '');
}
