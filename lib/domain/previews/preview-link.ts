/** A link that shows a working copy to people without an account. Times are Unix milliseconds. */
export type PreviewLink = { id: string; madeBy: string; madeAt: number; expiresAt: number }

/** In milliseconds. */
export const previewLinkLifetime = 24 * 60 * 60_000

/** At most so many links are open for one update. */
export const mostPreviewLinks = 10
