/** What was expected, and whether it was so. @typedef {{ what: string, isSo: boolean, seen: string }} Seen */

/** Adds one to what was seen, and says so. */
export function add(seen, what, isSo, saw) {
  seen.push({ what, isSo, seen: String(saw) })
  console.log(`${isSo ? 'so   ' : 'NOT SO'} ${what}${isSo ? '' : `: ${saw}`}`)
}
