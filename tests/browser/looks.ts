/**
 * Text that looks the same has the same contrast, so axe need not measure it a thousand times: most of its time goes into
 * asking what lies behind each word of each cell of each table.
 */

/** The attribute that says: text that looks like this is looked at elsewhere on the page. */
const SEEN = 'data-look-seen';

/** How often a look is looked at, since axe cannot tell the contrast where something lies over the text. */
const TIMES = 4;

/**
 * Marks with SEEN each element whose text looks like that of TIMES elements before it: the same type and colour, on the
 * same ground all the way up. Runs inside the page. What makes a contrast hard to tell is left unmarked: text that is
 * placed over other things, text without letters. Of text in an SVG axe never tells the contrast.
 */
export function markSeenLooks({ seen, times }: { seen: string; times: number }): void {
	for (const element of document.querySelectorAll(`[${seen}]`)) element.removeAttribute(seen);
	/** What lies behind an element, as a number; null where it may lie over something that is not its ancestor. */
	const grounds = new Map<string, number>();
	const known = new Map<Element, number | null>();
	const groundOf = (element: Element): number | null => {
		if (known.has(element)) return known.get(element)!;
		const style = getComputedStyle(element);
		const behind = element.parentElement ? groundOf(element.parentElement) : -1;
		const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, backdropFilter, transform } = style;
		const placed = !['static', 'relative'].includes(style.position);
		// What is placed over other things hides them if its ground is opaque.
		const opaque = backgroundColor.startsWith('rgb(') && opacity === '1';
		let ground: number | null = null;
		if (placed ? opaque : behind !== null) {
			const own = JSON.stringify([
				placed ? 'placed' : behind,
				backgroundColor,
				backgroundImage,
				opacity,
				filter,
				mixBlendMode,
				backdropFilter,
				transform,
			]);
			ground = grounds.get(own) ?? grounds.size;
			grounds.set(own, ground);
		}
		known.set(element, ground);
		return ground;
	};
	const counts = new Map<string, number>();
	for (const element of document.body.querySelectorAll('*')) {
		const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join('');
		if (!/\p{L}\p{L}/u.test(text) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
			continue;
		const { width, height } = element.getBoundingClientRect();
		const ground = groundOf(element);
		if (ground === null || width < 8 || height < 8) continue;
		const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
		const look = JSON.stringify([ground, color, fontSize, fontWeight, textShadow]);
		const count = (counts.get(look) ?? 0) + 1;
		counts.set(look, count);
		if (count > times) element.setAttribute(seen, '');
	}
}

/** What `markSeenLooks` is given. */
export const LOOKS = { seen: SEEN, times: TIMES };
