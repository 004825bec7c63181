import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Set by the first process that reads this and inherited by the workers, so that all mean one directory. */
process.env.HEADSUP_TEST_DIR ??= mkdtempSync(join(tmpdir(), 'headsup-e2e-'))

/** The site under test: the production build, with a data directory that begins empty. */
export const testSite = {
  port: 4990,
  url: 'http://localhost:4990',
  /** Where the stand-in for other hosts listens. */
  outside: 4991,
  dataDirectory: join(process.env.HEADSUP_TEST_DIR, 'data'),
  /** What `npm start` printed, the owner link among it. */
  log: join(process.env.HEADSUP_TEST_DIR, 'start.log'),
}
