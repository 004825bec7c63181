/** A backup's name says when it was made, in UTC, and why. Those the site makes by itself are forgotten in time. */
export type BackupName = { name: string; madeAt: number; why: BackupWhy }

const suffixes = {
  'by hand': '',
  'by itself': '-auto',
  'before a restore': '-before-restore',
  'before an upgrade': '-before-upgrade',
} as const

export type BackupWhy = keyof typeof suffixes

const backupReasons = Object.keys(suffixes) as BackupWhy[]

/** `20261129T183000Z`, and after it `-auto`, `-before-restore` or `-before-upgrade`. */
export function backupName(at: number, why: BackupWhy): string {
  return `${new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')}${suffixes[why]}`
}

/** @returns null for anything that is not the name of a backup */
export function readBackupName(name: string): BackupName | null {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(-[a-z-]+)?$/.exec(name)
  const why = backupReasons.find((one) => suffixes[one] === (found?.[7] ?? ''))
  if (!found || !why) return null
  const [year, month, day, hour, minute, second] = found.slice(1, 7)
  const madeAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(madeAt) ? null : { name, madeAt, why }
}
