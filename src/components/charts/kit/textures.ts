/** Textures that tell areas apart without colour: `marks.css` of a chart gives their ground and their lines a look. */
import { join, type Parent } from './join';

/** The lines of a texture, in a square of six by six pixels. */
export const TEXTURES = {
	rising: 'M-1,1L1,-1M0,6L6,0M5,7L7,5',
	level: 'M0,3H6',
	crossed: 'M0,6L6,0M0,0L6,6',
} as const;

/** Draws textures, each as a pattern with the id `<uid>-<key>`. */
export function drawTextures(root: Parent, uid: string, textures: { key: string; path: string }[]): void {
	const patterns = join(join(root, 'defs', 'patterns', [{ key: 'patterns' }]), 'pattern', 'texture', textures)
		.attr('id', ({ key }) => `${uid}-${key}`)
		.attr('width', 6)
		.attr('height', 6)
		.attr('patternUnits', 'userSpaceOnUse');
	join(patterns, 'rect', 'texture-ground', ({ key }) => [{ key }])
		.attr('width', 6)
		.attr('height', 6);
	join(patterns, 'path', 'texture-lines', (pattern) => [pattern]).attr('d', ({ path }) => path);
}
