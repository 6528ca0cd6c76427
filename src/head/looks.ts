/**
 * The tags that the first paint of a page needs: its fonts, the colour of the browser’s frame, the styles of its
 * charts.
 */
import sans from '../fonts/source-sans.woff2?url';
import serif from '../fonts/brygada.woff2?url';
import { markStyles } from '../components/charts/build/markStyles';
import { chartsIn } from '../pageText/charts';
import { tagsOf } from '../pageText/mdx';
import { token } from '../styles/tokens';
import { link, meta, type Head, type HeadOf } from './head';

export function looks({ page: { text } }: Pick<HeadOf, 'page'>): Head {
	// A page loads the styles of its own charts only.
	const sheets = [...new Set(chartsIn(text).map(({ id }) => markStyles(id)))].filter((href) => href !== undefined);
	return [
		// The layout of the front page and of a story depends on these tags, which are there before the first paint.
		...(tagsOf(text, 'Front').length > 0 ? [meta({ name: 'jr-front', content: 'true' })] : []),
		...(tagsOf(text, 'Story').length > 0 ? [meta({ name: 'jr-story', content: 'true' })] : []),
		...[serif, sans].map((href) => link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href })),
		...(['light', 'dark'] as const).map((theme) =>
			meta({ name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content: token('--paper', theme) }),
		),
		...sheets.map((href) => link({ rel: 'stylesheet', href })),
	];
}
