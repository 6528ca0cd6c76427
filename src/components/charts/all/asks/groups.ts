/** The groups of rows, in their order. Apart from data.ts, which is of the build: the browser needs these too. */
export const GROUPS = ['governments', 'provinces', 'parties', 'organisations'] as const;
export type Group = (typeof GROUPS)[number];

/** The countries by which organisations are set apart, in their order. */
export const COUNTRIES = ['canada', 'united-states', 'mexico'] as const;
export type Country = (typeof COUNTRIES)[number];
