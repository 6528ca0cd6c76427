/** What the parts of a panel of `sector-months` are handed. */
import type { Context } from '../../contract';
import type { Product } from './data';
import type { Box, Grid } from './grid';
import type { SectorMonthsState } from './state';

/** What a panel is made from. */
export interface Panel {
	product: Product;
	/** The lines of its name. */
	name: string[];
	/** The top of its scale, and what is written there. */
	top: number;
	topText: string;
	/** What its lines are drawn of: dollars, or the index. */
	drawn: Pick<Product, 'values' | 'before'>;
	/** A level of the scale that is marked; null for none. */
	mark: number | null;
	box: Box;
	grid: Grid;
	months: readonly string[];
	state: SectorMonthsState;
	/** The size of type. */
	type: number;
	context: Context;
}

export interface Scales {
	day: (day: string) => number;
	month: (index: number) => number;
	value: (value: number) => number;
	/** The first day after the months. */
	end: string;
}
