/** Names in `asks`, set by who they are of: how large their type is, and how large the shape before them. */
import { TYPE, type Band } from '../../contract';
import { textWidth, wrap } from '../../kit/textWidth';
import type { Row } from './data';
import type { Tier } from './marks';

export const tierOf = ({ group }: Pick<Row, 'group'>): Tier =>
	group === 'governments' ? 'large' : group === 'provinces' ? 'bold' : 'plain';

/** The type of national governments; marks.css holds the same number. */
const LARGE = 17;
export const RADII: { readonly [T in Tier]: number } = { large: 7, bold: 6, plain: 4.5 };
export const LINES: { readonly [T in Tier]: number } = { large: 23, bold: 18, plain: 17 };
/** From the left of a shape to the name behind it. */
export const BEFORE = 20;

const typeOf = (tier: Tier, band: Band) => (tier === 'large' ? LARGE : TYPE[band]);

export const nameWidth = (name: string, tier: Tier, band: Band): number =>
	textWidth(name, typeOf(tier, band), tier !== 'plain');

export const nameLines = (name: string, tier: Tier, band: Band, width: number): string[] =>
	wrap(name, width, typeOf(tier, band), 5, tier !== 'plain');

/** From the base line of a name up to the middle of its small letters, where its shape stands. */
export const risesTo = (tier: Tier): number => (tier === 'large' ? 5.5 : 4.5);
