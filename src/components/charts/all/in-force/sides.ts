/** What both sides' measures are told apart by, in the order in which it is drawn. */
export const SIDES = ['united-states', 'canada'] as const;
export type Side = (typeof SIDES)[number];

/** How a measure is drawn: on all goods, only on those that do not qualify, on none, at no single rate, or as a ban. */
export const LOOKS = ['all', 'other', 'free', 'unknown', 'banned'] as const;
export type Look = (typeof LOOKS)[number];
