type Report = { page: string; directive: string; blocked: string }

/** Where a test has a page load a picture from, to see that this is blocked and told. */
export const blockedOnPurpose = 'https://blocked.example'

/** What tests had a browser block: that picture, and handlers in what they paste into an editor. */
export function isOnPurpose({ page, directive, blocked }: Report): boolean {
  const isPasted = page === '/dashboard/…' && directive === 'script-src-attr'
  return blocked === blockedOnPurpose || isPasted
}
