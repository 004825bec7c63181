import type { Tally, Told } from '@/lib/transfer/outcome/tally'
import type { Answer } from '../run/command'

/** What came of bringing in, for people and as data. It failed where something could not be read. */
export function tallyAnswer(tally: Tally, isTrial: boolean): Answer {
  const { published, drafts, alreadyHere, keptBack, leftOut, refused } = tally
  const verb = isTrial ? 'Nothing was changed. Brought in would be' : 'Brought in'
  const lines = [
    `${verb}: ${published} published, ${drafts} drafts and others off the site. Here already: ${alreadyHere}.`,
    ...listed('Only as drafts, since the checklist keeps them back', keptBack),
    ...listed('Left out', leftOut),
    ...listed('Not brought in', refused),
  ]
  return {
    text: lines.join('\n'),
    data: { dryRun: isTrial, ...tally },
    failed: refused.length > 0,
  }
}

/** So many at most: `--json` has all of them. */
const most = 20

function listed(title: string, told: Told[]): string[] {
  if (told.length === 0) return []
  const first = told.slice(0, most).map(({ name, reason }) => `  ${name}: ${reason}`)
  const more = told.length > most ? [`  and ${told.length - most} more: see --json`] : []
  return [`${title} (${told.length}):`, ...first, ...more]
}
