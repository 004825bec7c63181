/** A live update that another one leads to; `at` is when it was published first, in Unix milliseconds. */
export type EarlierUpdate = { slug: string; headline: string; at: number }
