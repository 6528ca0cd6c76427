/**
 * Charts that another has taken the place of. What addresses say of them leads to that one, and their data stay at their
 * own addresses (docs/promises/0001-addresses.md).
 */
export const FORMER: readonly { id: string; now: string }[] = [
	{ id: 'positions', now: 'asks' },
	{ id: 'dependence', now: 'needs' },
	{ id: 'sector-trade', now: 'needs' },
];

/** The ids of the charts whose place a chart has taken. */
export const formerly = (id: string): string[] => FORMER.filter(({ now }) => now === id).map((former) => former.id);
