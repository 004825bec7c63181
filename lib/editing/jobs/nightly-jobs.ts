import 'server-only'
import { purgeLapsed } from '@/lib/accounts/sessions/purge-lapsed'
import { forgetRefusals } from '@/lib/accounts/turned-away'
import { forgetSignUps } from '@/lib/digest/subscribers/forget-sign-ups'
import { forgetAsks } from '@/lib/editing/asks/forget-asks'
import { forgetPolicyReports } from '@/lib/editing/audit/note-policy-report'
import { emptyTrash } from '@/lib/editing/drafts/empty-trash'
import { wipeErased } from '@/lib/editing/erasures/wipe-erased'
import { forgetMailedEvents } from '@/lib/editing/mails/mail-choices'
import { drawMissing } from '@/lib/editing/media/draw-missing'
import { sweepPictures } from '@/lib/editing/media/sweep-pictures'
import { thinAllRevisions } from '@/lib/editing/revisions/thin-revisions'
import { lookAtSources } from '@/lib/editing/sources/check-sources'
import { sweepOutbox } from '@/lib/media/sweep-outbox'
import { onceEach } from './once-each'

/** In milliseconds. */
const day = 24 * 3_600_000

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
  nightly('thin revisions', thinAllRevisions),
  nightly('empty trash', emptyTrash),
  nightly('sweep pictures', sweepPictures),
  nightly('sweep outbox', sweepOutbox),
  nightly('purge lapsed', purgeLapsed),
  nightly('check sources', lookAtSources),
  nightly('forget refusals', forgetRefusals),
  nightly('forget policy reports', forgetPolicyReports),
  nightly('wipe erased', wipeErased),
  nightly('forget mailed events', forgetMailedEvents),
  nightly('forget asks', forgetAsks),
  nightly('forget sign-ups', forgetSignUps),
  nightly('draw missing pictures', () => drawMissing()),
]

function nightly(name: string, work: (now: number) => number | Promise<number>): NightlyJob {
  const rhythm = { name, every: day, begins: 'at once' } as const
  return { name, run: (now) => onceEach(rhythm, now, async (at) => work(at)) }
}
