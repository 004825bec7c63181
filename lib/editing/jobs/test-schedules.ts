import { eq } from 'drizzle-orm'
import { schedules } from '@/db/schema/schedules'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { draftOf, hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { logOfTest } from '@/lib/test-log'

export const minute = 60_000
export const now = Date.now()
export const inAnHour = now + 60 * minute

/** For tests: what is asked for when something is to happen at that time. */
export const at = (runAt: number) => ({
  runAt,
  zone: 'Europe/Berlin',
  change: 'update' as const,
  correction: '',
  reason: '',
})

/** For tests: a publication, and what becomes of what is scheduled in it. */
export function scheduling() {
  const { db, folder } = testPublication()
  return {
    db,
    folder,
    logged: logOfTest(),
    statesOf: (id: string) =>
      db()
        .select({ action: schedules.action, state: schedules.state })
        .from(schedules)
        .where(eq(schedules.articleId, id))
        .all()
        .map(({ action, state }) => `${action} ${state}`),
  }
}

/** For tests: a draft that could go out, and its editor. */
export function begun(headline: string) {
  const editor = hire('editor')
  const id = draftOf(editor, headline)
  return { editor, id, state: () => getWorkingCopy(editor, id).state }
}
