/** A sitemap may hold 50,000 addresses; an index of the live copy counts with this number. */
export const sitemapPartSize = 45_000
