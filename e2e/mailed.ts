import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { testSite } from './test-site'

/** The letters to somebody, the latest first, with their lines as they were written. */
export function lettersTo(email: string): string[] {
  const outbox = join(testSite.dataDirectory, 'outbox')
  const files = existsSync(outbox) ? readdirSync(outbox).sort().reverse() : []
  return files
    .map((file) => readFileSync(join(outbox, file), 'utf8'))
    .filter((text) => text.includes(`To: ${email}`))
    .map((text) => text.replace(/=\r?\n/g, ''))
}
