import 'server-only'
import { lookAtSources } from './check-sources'
import { emptyTrash } from './empty-trash'
import { onceANight } from './once-a-night'
import { sweepPictures } from './sweep-pictures'
import { thinAllRevisions } from './thin-revisions'

type NightlyJob = {
  name: string
  /**
   * To be called now and then: it works once a day, in one process.
   * @param now Unix milliseconds
   * @returns whether it was its turn
   */
  run: (now: number) => Promise<boolean>
}

/** What the site does by itself once a day. */
export const nightlyJobs: NightlyJob[] = [
  nightly('thin revisions', async (now) => void (await thinAllRevisions(now))),
  nightly('empty trash', emptyTrash),
  nightly('sweep pictures', sweepPictures),
  nightly('check sources', lookAtSources),
]

function nightly(name: string, work: (now: number) => Promise<void>): NightlyJob {
  return { name, run: (now) => onceANight(name, now, work) }
}
