/** How sure a number is, as a sign before it, where a picture has no room for words. */
import type { Bound } from '../../../record/schema';

const BOUND: { readonly [B in Bound]: string } = { 'up-to': '≤ ', 'more-than': '> ', 'at-least': '≥ ', almost: '≈ ' };

/** The sign of a figure that is rounded, or of which the source gives one end; empty for an exact one. */
export const signOf = ({ about, bound }: { about: boolean; bound?: Bound | undefined }): string =>
	bound ? BOUND[bound] : about ? '≈ ' : '';
