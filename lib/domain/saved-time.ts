const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'UTC',
})

/** "12:04:05 UTC" for a save that was just made, "23 Nov, 12:04:05 UTC" for an older one. */
export function formatSaved(at: number, isFresh: boolean): string {
  const time = `${clock.format(at)} UTC`
  return isFresh ? time : `${day.format(at)}, ${time}`
}
