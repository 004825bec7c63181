import { join } from 'node:path'
import { database } from '@/db/connection'
import { appliedMigrations, knownMigrations } from '@/db/migrate'
import { commandCall } from '@/lib/command-call'
import type { Finding } from '@/lib/domain/health/finding'
import { env } from '@/lib/env'
import { look } from './finding'

/** Whether the database answers, and is of this version. Whether it is whole takes longer, and is for `doctor`. */
export function lookAtDatabase(): Finding {
  const mend = `Run on the machine: ${commandCall('doctor')}`
  return look('database', mend, () => {
    const applied = appliedMigrations(database())
    const known = knownMigrations(join(env().HEADSUP_ROOT, 'db/migrations'))
    if (applied === known) return { ok: true, detail: 'It answers, and is of this version.' }
    return { ok: false, detail: `${applied} of its ${known} migrations are applied.` }
  })
}
