import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { database } from '@/db/connection'
import { env } from '@/lib/env'
import { lossInWords, lostSince } from '@/lib/health/last-change'

/** Enough to notice a folder that is gone, without waiting for the files of a large archive. */
const cardsLookedAt = 20

/** What of the data directory seems to be lost although the site can start, each in a sentence. */
export function whatIsMissing(): string[] {
  const at = lostSince()
  return [
    ...(at === null ? [] : [`${lossInWords(at)} The site goes on with what there is.`]),
    ...(hasLostCards() ? [lostCards] : []),
  ]
}

const lostCards =
  'Share cards of live updates are missing. Put the folder media of your backup back into the data directory; “npm run headsup -- doctor” names them.'

function hasLostCards(): boolean {
  const cards = database()
    .$client.prepare<[number], string>(
      'SELECT card FROM published_articles ORDER BY number DESC LIMIT ?',
    )
    .pluck()
    .all(cardsLookedAt)
  return cards.some((card) => !existsSync(join(env().DATA_DIR, 'media', 'og', card)))
}
