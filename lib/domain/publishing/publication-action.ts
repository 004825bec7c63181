/** What the audit log calls it when an update goes out, for the first time or again. */
export const publicationAction = 'published an update'
