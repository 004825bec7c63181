/** "7 of 10 (70 %)", in whole hundredths: neither nothing nor all is said of what is only nearly so. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0'
  const exact = (part / whole) * 100
  const rounded = Math.round(exact)
  const percent = part === whole ? 100 : part === 0 ? 0 : Math.min(99, Math.max(1, rounded))
  return `${part} of ${whole} (${percent} %)`
}

const units = [
  { name: 'day', length: 86_400_000 },
  { name: 'hour', length: 3_600_000 },
  { name: 'minute', length: 60_000 },
]

/** "3 hours": a span of time in the largest unit of which there are two, at least a minute. @param span milliseconds */
export function spanInWords(span: number): string {
  const unit = units.find(({ length }) => Math.round(span / length) >= 2)
  return unit ? `${Math.round(span / unit.length)} ${unit.name}s` : '1 minute'
}
