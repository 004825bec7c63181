/** Whether this is the IANA name of a time zone that is known here. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(zone)
  } catch {
    return false
  }
}

/** "in Berlin" for Europe/Berlin; what has no place, such as UTC, by its own name. */
export function cityOf(zone: string): string {
  const city = zone.split('/').slice(1).at(-1)
  return city && !zone.startsWith('Etc/') ? `in ${city.replaceAll('_', ' ')}` : zone
}
