import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import type { Actor } from '@/lib/accounts/actor'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { waitingMentions } from '@/lib/editing/notes/waiting-mentions'
import { returnedArticles, waitingReviews } from '@/lib/editing/review/waiting-reviews'
import {
  blockedSchedules,
  dueSchedules,
  lateSchedules,
} from '@/lib/editing/schedules/waiting-schedules'
import { hire } from '@/lib/editing/test-desk'
import { atTheDesk } from './at-the-desk'
import { changedOutside, changedOvernight } from './changed-overnight'
import { wentOut } from './went-out'

onTestDatabase()

const dueByTime = 'SEARCH schedules USING INDEX schedules_due (state=? AND run_at'

test.each([
  ['reviews', waitingReviews, 'SEARCH articles USING INDEX articles_state_updated (state=?)'],
  ['returns', returnedArticles, 'SEARCH articles USING INDEX articles_state_updated (state=?)'],
  ['mentions', waitingMentions, 'SEARCH note_mentions USING'],
  ['blocked', blockedSchedules, 'SEARCH schedules USING INDEX schedules_due (state=?)'],
  ['due', (editor: Actor) => dueSchedules(editor, 0), dueByTime],
  ['late', (editor: Actor) => lateSchedules(editor, 0), dueByTime],
  ['changed', (editor: Actor) => changedOvernight(editor, 0), 'SEARCH audit_log USING INDEX'],
  ['outside', (editor: Actor) => changedOutside(editor, 0), 'SEARCH audit_log USING INDEX'],
  ['out', (editor: Actor) => wentOut(editor, 0, 1), 'SEARCH published_articles USING'],
  ['present', (editor: Actor) => atTheDesk(editor, 1), 'SEARCH article_presence USING INDEX'],
])('%s come from an index, and nothing is read through', (_, query, first) => {
  for (const role of ['owner', 'writer'] as const) {
    const isNeverTheirs = query === waitingReviews || query === blockedSchedules
    if (role === 'writer' && isNeverTheirs) continue
    const { sql, params } = query(hire(role)).limit(20).toSQL()
    const steps = database()
      .$client.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...params) as { detail: string }[]
    const details = steps.map((step) => step.detail)
    expect(details[0]).toContain(first)
    expect(details.filter((detail) => detail.startsWith('SCAN'))).toEqual([])
  }
})
