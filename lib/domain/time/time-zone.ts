/** Whether this is the IANA name of a time zone that is known here. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(zone)
  } catch {
    return false
  }
}
