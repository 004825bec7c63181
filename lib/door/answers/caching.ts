/** What `cache-control` says of an answer. */
export const askAgain = 'public, max-age=0, must-revalidate'
export const keepNothing = 'no-store'
export const keepForEver = 'public, max-age=31536000, immutable'
