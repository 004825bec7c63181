const thousand = 1_000
const million = 1_000_000
const greatest = 1_000_000_000_000

/** Reads `835`, `1,024`, `14k` or `1.2m`. @returns null when it is not a count */
export function parseCount(text: string): number | null {
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s?([km])?$/i.exec(text.trim())
  if (!match) return null
  const [, whole = '', fraction = '', unit = ''] = match
  if (fraction !== '' && unit === '') return null
  const size = { '': 1, k: thousand, m: million }[unit.toLowerCase()] ?? 1
  const count = Math.round(Number(whole.replaceAll(',', '') + fraction) * size)
  return count <= greatest ? count : null
}

export const countProblem = 'Write a number such as 835, 1,024, 14k or 1.2m.'

/** Writes 14000 as `14k` and 1234 as `1.2k`: rounded down, so never more than there was. */
export function formatCount(count: number): string {
  if (count < thousand) return String(count)
  return count < million ? inUnits(count, thousand, 'k') : inUnits(count, million, 'm')
}

function inUnits(count: number, size: number, unit: string): string {
  return `${Math.floor((count * 10) / size) / 10}${unit}`
}
