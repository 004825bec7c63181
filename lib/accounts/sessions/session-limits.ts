const minute = 60_000
const hour = 60 * minute

/** Milliseconds without a request after which a session lapses. */
export const idleLimit = 12 * hour

/** Milliseconds after signing in at which a session ends whatever happens. */
export const absoluteLimit = 14 * 24 * hour

/** How often at most a request is noted as the last one seen. */
export const touchEvery = minute
