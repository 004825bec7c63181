import type { Env } from '@/lib/env'

/** Says where the database is to the code that opens it, and to the commands that the site begins. */
export function passToDatabase(settings: Env): void {
  process.env.DATA_DIR = settings.DATA_DIR
  for (const name of ['DATABASE_PRIMARY_URL', 'DATABASE_PRIMARY_TOKEN'] as const) {
    const value = settings[name]
    if (value !== undefined) process.env[name] = value
  }
}
