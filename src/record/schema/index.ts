/**
 * What an entry of the record may hold. The types of the whole project are inferred from these schemas; the rules that
 * need more than one entry (references, order, use) are in ../check.ts.
 */
export { COLLECTIONS, ONE, type Collection } from './names';
export * from './collections';
export { Localized, STANCES, UNITS, type Claim, type DatedClaim, type Stance, type Unit } from './fields';
export { ANSWERS, type ConditionAnswer } from './condition';
export { PHASES, TRACKS, type Track } from './event';
export { ESTIMATES, type Bound, type Estimated } from './figure';
export { SHARE_BASES } from './goods';
export { LIST_STATES, RATE_BASES, type Rate, type RateBasis } from './measure';
export { ISSUES, POSITION_STANCES, type Issue, type PositionStance } from './position';
export { PURCHASING, type Purchasing } from './province';
export { LINE_FILES, READ, SOURCE_KINDS, type LineFile } from './source';
