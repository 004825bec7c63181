import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { database } from '@/db/connection'
import { commandCall } from '@/lib/command-call'
import type { Finding } from '@/lib/domain/health/finding'
import { mediaFolder } from '@/lib/media-folder'
import { look } from './finding'

/** Whether the share cards of the newest updates are there; `doctor` looks at all of them. */
export function lookAtCards(): Finding {
  const mend = `Put what is in the folder media of your backup back into ${mediaFolder()}, or publish again what “${commandCall('doctor')}” names.`
  return look('share cards', mend, () => {
    const cards = database()
      .$client.prepare(
        'SELECT card FROM published_articles ORDER BY first_published_at DESC LIMIT 50',
      )
      .pluck()
      .all()
    const gone = cards.filter((card) => !existsSync(join(mediaFolder(), 'og', String(card))))
    const detail = `Of the ${cards.length} newest, ${gone.length} are missing.`
    return { ok: gone.length === 0, detail: gone.length === 0 ? 'All are there.' : detail }
  })
}
