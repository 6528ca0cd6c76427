/** Makes a picture whose colours come from style sheets into one that the rasterizer of cards reads. */
import { parseHTML } from 'linkedom';
import { stylesOf } from '../../components/charts/files/styles';

/**
 * Signs that the fonts of the site do not have, made of letters that they have. A browser takes them from another font.
 */
const STAND_INS: { [letter: string]: string } = {
	'≤': '<tspan text-decoration="underline">&lt;</tspan>',
	'≈': '~',
};

/**
 * @param svg a complete SVG document with one `<style>`, whose custom properties are declared in a rule for `svg`
 * @returns the inner markup of its last group, every element with its own `style`
 */
export function flatten(svg: string): string {
	const { document } = parseHTML(svg.replace(/^<\?xml[^>]*\?>\s*/, ''));
	const root = document.querySelector('svg')!;
	const sheet = root.querySelector('style')!;
	sheet.remove();
	for (const [element, style] of stylesOf(root, sheet.textContent ?? ''))
		element.setAttribute('style', [...style].map(([property, value]) => `${property}:${value}`).join(';'));
	const [group] = [...root.children].filter(({ tagName }) => tagName.toLowerCase() === 'g');
	group!.removeAttribute('transform');
	group!.setAttribute('style', root.getAttribute('style') ?? '');
	return group!.outerHTML
		.replaceAll("'Source Sans'", "'Source Sans 3'")
		.replace(/[≤≈]/g, (letter) => STAND_INS[letter]!);
}
