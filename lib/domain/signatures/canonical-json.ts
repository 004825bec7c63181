/**
 * JSON in the one spelling of RFC 8785 (JSON Canonicalization Scheme): names sorted by their UTF-16 units, no blanks,
 * numbers and strings as ECMAScript writes them.
 * @throws TypeError for what is no JSON, such as NaN, undefined, or half of a surrogate pair
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalString(value)
  if (Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    const members = entries.map(([name, one]) => `${canonicalString(name)}:${canonicalJson(one)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`A ${typeof value} cannot be written as JSON.`)
}

function canonicalString(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('This text holds half of a surrogate pair.')
  return JSON.stringify(text)
}
