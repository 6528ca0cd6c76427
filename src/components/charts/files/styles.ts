/**
 * What the style sheet of a picture gives each of its elements, with every custom property resolved. Programs that show
 * pictures outside a browser know no custom properties and few selectors. A DOM knows the selectors, and the properties
 * are all declared in one place.
 */

interface Rule {
	selector: string;
	declarations: [property: string, value: string][];
	weight: number;
}

/**
 * The specificity of a selector: classes, attributes and pseudo-classes count first, then element names. `:is()` and
 * `:not()` weigh what the heaviest of their selectors weighs.
 */
function weightOf(selector: string): number {
	const [, before, inner, after] = /^(.*?):(?:is|not)\(([^()]*)\)(.*)$/s.exec(selector) ?? [];
	if (inner !== undefined)
		return weightOf(before! + after!) + Math.max(...inner.split(',').map((one) => weightOf(one)));
	const strong = selector.match(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g)?.length ?? 0;
	const weak = selector.match(/(?:^|[\s>+~])[a-z][\w-]*/g)?.length ?? 0;
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

/** The properties that the style sheet gives an element, with their values. */
export type Style = Map<string, string>;

/**
 * What a style sheet gives the elements of a picture.
 * @param root the `<svg>` of the picture
 * @param css the sheet, whose custom properties are declared in a rule for `svg`
 * @returns the style of each element that a rule is for
 */
export function stylesOf(root: Element, css: string): Map<Element, Style> {
	const rules = rulesOf(css);
	const properties = new Map(
		rules.filter(({ selector }) => selector === 'svg').flatMap(({ declarations }) => declarations),
	);
	const resolve = (value: string): string =>
		value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => resolve(properties.get(name) ?? ''));
	const styles = new Map<Element, Style>();
	for (const { declarations, selector } of rules) {
		if (selector === 'svg' || !/^\.chart-(?:art|file)\b/.test(selector)) continue;
		const found = [...root.querySelectorAll(selector), ...(root.matches(selector) ? [root] : [])];
		for (const element of found) {
			const style = styles.get(element) ?? new Map<string, string>();
			styles.set(element, style);
			for (const [property, value] of declarations) style.set(property, resolve(value));
		}
	}
	for (const [element, style] of styles) seeThrough(element, style);
	return styles;
}
