import 'server-only'
import { type SQLWrapper, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import type { Actor } from '@/lib/accounts/actor'
import type { WaitingCounts } from '@/lib/domain/desk/today'
import { waitingAsks } from '@/lib/editing/asks/list-asks'
import { waitingMentions } from '@/lib/editing/notes/waiting-mentions'
import { returnedArticles, waitingReviews } from '@/lib/editing/review/waiting-reviews'
import { blockedSchedules, lateSchedules } from '@/lib/editing/schedules/waiting-schedules'
import { unnotedSources } from '@/lib/editing/sources/list-sources'

const most = 100

type Counted = { articles: number; others: number; sources: number; readers: number }

/** How much waits for an actor, counted up to 100 of each kind: for the rail, on every page. */
export function waitingCounts(actor: Actor, now: number = Date.now()): WaitingCounts {
  const reviews = counted(waitingReviews(actor).limit(most))
  const returned = counted(returnedArticles(actor).limit(most))
  const mentions = counted(waitingMentions(actor).limit(most))
  const blocked = counted(blockedSchedules(actor).limit(most))
  const late = counted(lateSchedules(actor, now).limit(most))
  // Writers cannot take note of a source.
  const sources = actor.role === 'writer' ? sql`0` : counted(unnotedSources().limit(most))
  // Nor can they settle what readers ask.
  const asked = actor.role === 'writer' ? sql`0` : counted(waitingAsks())
  const counts = database().get<Counted>(
    sql`SELECT ${reviews} + ${returned} AS articles, ${mentions} + ${blocked} + ${late} AS others, ${sources} AS sources, ${asked} AS readers`,
  )
  const { articles, others, readers } = counts
  return { today: articles + others + counts.sources, articles, sources: counts.sources, readers }
}

function counted(query: SQLWrapper) {
  return sql`(SELECT count(*) FROM ${query})`
}
