const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/

/**
 * Reads a day (`2026-04-27`) or an instant, UTC unless it names an offset. Nothing else is guessed.
 * @returns the day as it is, the instant as `2026-04-27T13:24:26Z`, or null when it is neither
 */
export function readKnownTime(text: string): string | null {
  if (day.test(text)) return isDay(text) ? text : null
  const match = instant.exec(text)
  if (!match || !isDay(match[1] ?? '')) return null
  const time = new Date(match[4] ? text : `${text}Z`)
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace(/\.\d+/, '')
}

export const knownTimeProblem =
  'Write a day such as 2026-04-27, or a time in UTC such as 2026-04-27T13:24.'

function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}
