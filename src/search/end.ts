/**
 * Ends each word of the index, so that a whole word can be asked for and not only its beginning. Pagefind takes it for a
 * letter, and no stem has it.
 */
export const END = '_';
