const day = 24 * 3_600_000
const daysGood = 180

/**
 * The file that says where weaknesses are reported (RFC 9116).
 * @param contact an e-mail address or one of https
 * @param address where the file stands
 * @param now Unix milliseconds; it is good for half a year from that day on
 * @returns null without a contact
 */
export function securityTxt(contact: string, address: string, now: number): string | null {
  const to = contactAddress(contact)
  if (to === null) return null
  const expires = new Date(now - (now % day) + daysGood * day).toISOString()
  return `Contact: ${to}\nExpires: ${expires}\nCanonical: ${address}\n`
}

/** A contact as an address; null for what is none. */
export function contactAddress(contact: string): string | null {
  if (/^[^\s@:/?#<>"%,;]{1,64}@[a-z0-9.-]+\.[a-z0-9-]+$/i.test(contact)) return `mailto:${contact}`
  return /^https:\/\/\S+$/i.test(contact) && URL.canParse(contact) ? new URL(contact).href : null
}
