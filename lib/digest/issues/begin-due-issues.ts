import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestIssues } from '@/db/schema/digest-issues'
import { writeTransaction } from '@/db/transaction'
import type { Publication } from '@/lib/domain/article/article'
import { dueIssue } from '@/lib/domain/digest/due-issue'
import { type Rhythm, rhythms } from '@/lib/domain/kinds'
import { composeIssue } from './compose-issue'

/** Begins what is to be sent by itself. @param now Unix milliseconds */
export function beginDueIssues({ timeZone, digest }: Publication, now: number): void {
  for (const rhythm of rhythms) {
    const due = dueIssue(rhythm, now, timeZone, digest.hour)
    // Looked at without writing first: it is begun once a day.
    if (!due || wasBegun(rhythm, due.first)) continue
    writeTransaction(database(), (tx) => composeIssue(tx, rhythm, due.first, now))
  }
}

function wasBegun(rhythm: Rhythm, first: string): boolean {
  const { id, state } = digestIssues
  const isIt = and(eq(digestIssues.rhythm, rhythm), eq(digestIssues.first, first))
  return (
    database()
      .select({ id })
      .from(digestIssues)
      .where(and(isIt, ne(state, 'planned')))
      .get() !== undefined
  )
}
