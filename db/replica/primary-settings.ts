/** Where the primary database is, and what it asks for before it lets anybody in. */
export type Primary = { url: string; token: string }

/** The primary that this machine's database is a replica of; null where the database is a file of this machine. */
export function primary(): Primary | null {
  const { DATABASE_PRIMARY_URL: url, DATABASE_PRIMARY_TOKEN: token = '' } = process.env
  return url ? { url, token } : null
}
