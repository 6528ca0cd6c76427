/**
 * Makes a picture whose colours come from style sheets into one that carries its colours itself. The rasterizer knows
 * no custom properties and few selectors. A server DOM knows the selectors, and the properties are all declared in one
 * place.
 */
import { parseHTML } from 'linkedom';

/**
 * Signs that the fonts of the site do not have, made of letters that they have. A browser takes them from another font.
 */
const STAND_INS: { [letter: string]: string } = {
	'≤': '<tspan text-decoration="underline">&lt;</tspan>',
	'≈': '~',
};

interface Rule {
	selector: string;
	declarations: [property: string, value: string][];
	weight: number;
}

/** The specificity of a selector: classes, attributes and pseudo-classes count first, then element names. */
function weightOf(selector: string): number {
	const strong = selector.match(/\.[\w-]+|\[[^\]]*\]|:(?!not\b)[\w-]+/g)?.length ?? 0;
	const weak = selector.match(/(?:^|[\s>+~(])[a-z][\w-]*/g)?.length ?? 0;
	return strong * 100 + weak;
}

/** The rules of a style sheet, each after those that it overrides. Rules under a condition (`@media`) are left out. */
function rulesOf(css: string): Rule[] {
	const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
	return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
		.flatMap(([, selectors = '', body = '']) => {
			const declarations = body
				.split(';')
				.map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
				.filter(([property, value]) => property && value)
				.map(([property, value]): [string, string] => [property!, value!]);
			return selectors
				.split(/,(?![^(]*\))/)
				.map((selector) => ({ selector: selector.trim(), declarations, weight: weightOf(selector) }));
		})
		.toSorted((a, b) => a.weight - b.weight);
}

/**
 * Gives a shape its opacity without a layer. For `opacity` the rasterizer paints an element on a layer of its own, and
 * it panics where that layer lies wholly outside the picture, as the foot of a tall chart does on a card. An element
 * that holds others keeps its opacity.
 */
function seeThrough(element: Element, style: Map<string, string>): void {
	const opacity = style.get('opacity');
	if (opacity === undefined || element.children.length > 0) return;
	style.delete('opacity');
	for (const property of ['fill-opacity', 'stroke-opacity'])
		style.set(property, String(Number(style.get(property) ?? 1) * Number(opacity)));
}

/**
 * @param svg a complete SVG document with one `<style>`, whose custom properties are declared in a rule for `svg`
 * @returns the inner markup of its last group, every element with its own `style`
 */
export function flatten(svg: string): string {
	const { document } = parseHTML(svg.replace(/^<\?xml[^>]*\?>\s*/, ''));
	const root = document.querySelector('svg')!;
	const sheet = root.querySelector('style')!;
	const rules = rulesOf(sheet.textContent ?? '');
	sheet.remove();
	const properties = new Map(
		rules.filter(({ selector }) => selector === 'svg').flatMap(({ declarations }) => declarations),
	);
	const resolve = (value: string): string =>
		value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => resolve(properties.get(name) ?? ''));
	const styles = new Map<Element, Map<string, string>>();
	for (const { declarations, selector } of rules) {
		if (selector === 'svg' || !/^\.chart-(?:art|file)\b/.test(selector)) continue;
		const found = [...root.querySelectorAll(selector), ...(root.matches(selector) ? [root] : [])];
		for (const element of found) {
			const style = styles.get(element) ?? new Map<string, string>();
			styles.set(element, style);
			for (const [property, value] of declarations) style.set(property, resolve(value));
		}
	}
	for (const [element, style] of styles) {
		seeThrough(element, style);
		element.setAttribute('style', [...style].map(([property, value]) => `${property}:${value}`).join(';'));
	}
	const [group] = [...root.children].filter(({ tagName }) => tagName.toLowerCase() === 'g');
	group!.removeAttribute('transform');
	group!.setAttribute('style', root.getAttribute('style') ?? '');
	return group!.outerHTML
		.replaceAll("'Source Sans'", "'Source Sans 3'")
		.replace(/[≤≈]/g, (letter) => STAND_INS[letter]!);
}
