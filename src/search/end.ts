/**
 * Ends each word of the index, so that a whole word can be asked for and not only its beginning. It is a letter, thorn,
 * that no word of the three languages has: Pagefind cuts words in two at signs, and would know their halves too.
 */
export const END = 'þ';
