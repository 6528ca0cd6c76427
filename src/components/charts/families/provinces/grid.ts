/** The provinces and territories of Canada on a grid: every tile about where its land lies, west to east. */

/** Column and row of each, from 0. */
export const GRID: { readonly [code: string]: readonly [column: number, row: number] } = {
	YT: [0, 0],
	NT: [1, 0],
	NU: [2, 0],
	NL: [6, 0],
	BC: [0, 1],
	AB: [1, 1],
	SK: [2, 1],
	MB: [3, 1],
	ON: [4, 1],
	QC: [5, 1],
	PE: [6, 1],
	NB: [5, 2],
	NS: [6, 2],
};

export const GRID_COLUMNS = 7;
export const GRID_ROWS = 3;

/** Codes from west to east, the territories last. */
export const WEST_TO_EAST = 'BC AB SK MB ON QC NB NS PE NL YT NT NU'.split(' ');
