/** The two sides, in the order in which they are drawn. */
export const SIDES = ['united-states', 'canada'] as const;
export type Side = (typeof SIDES)[number];
