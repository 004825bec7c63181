/** In characters. */
export const longestAsk = 500
