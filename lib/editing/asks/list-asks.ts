import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { asks } from '@/db/schema/asks'
import { publishedQuestions } from '@/db/schema/published-questions'
import { articleQuestions, articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import type { AskGroup } from '@/lib/domain/asks/asked'
import { isWaiting } from './ask-group'

const most = 100

/** Answered at the desk, and not before readers yet. */
const isOnItsWay = sql`${asks.state} = 'answered'
  AND EXISTS (SELECT 1 FROM ${articleQuestions} WHERE ${articleQuestions.id} = ${asks.question})
  AND NOT EXISTS (SELECT 1 FROM ${publishedQuestions} WHERE ${publishedQuestions.id} = ${asks.question})`

/** What waits for the desk, with what most readers ask on top, and what is taken up and not yet before readers. */
export function listAsks(_actor: Actor): { waiting: AskGroup[]; takenUp: AskGroup[] } {
  return {
    waiting: groups(sql`${asks.state} IN ('waiting', 'answered') AND ${isWaiting}`),
    takenUp: groups(sql`(${asks.state} = 'accepted' OR (${isOnItsWay}))`),
  }
}

/** The same for one update. */
export function listAsksOf(_actor: Actor, articleId: string): AskGroup[] {
  const isOpen = sql`(${isWaiting} OR ${asks.state} = 'accepted' OR (${isOnItsWay}))`
  return groups(sql`${asks.articleId} = ${articleId} AND ${isOpen}`)
}

/** What the next correction of an update shall say, by the reports that were accepted. */
export function preparedCorrection(_actor: Actor, articleId: string): string {
  const rows = database().all<{ note: string }>(sql`
    SELECT ${asks.note} AS note FROM ${asks}
    WHERE ${asks.articleId} = ${articleId} AND ${asks.state} = 'accepted'
    GROUP BY ${asks.note} ORDER BY min(${asks.settledAt})`)
  return rows
    .map(({ note }) => note)
    .join(' ')
    .slice(0, 500)
}

/** How much of it waits, up to 100: for the rail. */
export function waitingAsks() {
  return sql`(SELECT 1 FROM ${asks} WHERE ${asks.state} = 'waiting'
    GROUP BY ${asks.articleId}, ${asks.kind}, ${asks.place}, ${asks.same} LIMIT 100)`
}

function groups(isMeant: SQL): AskGroup[] {
  const state = sql`CASE WHEN ${isWaiting} THEN 'waiting' ELSE ${asks.state} END`
  // Beside `min` the other columns are those of the row that has it (SQLite, “Bare columns in an aggregate query”).
  return database().all<AskGroup>(sql`
    SELECT min(${asks.id}) AS id, ${asks.articleId} AS articleId, ${articles.headline} AS headline,
      ${asks.kind} AS kind, ${asks.place} AS place, ${asks.text} AS text, ${asks.note} AS note,
      ${state} AS state, max(1, sum(${asks.counts})) AS readers,
      (SELECT max(latest.at) FROM ${asks} AS latest WHERE latest.article_id = ${asks.articleId}
        AND latest.same = ${asks.same}) AS at
    FROM ${asks} JOIN ${articles} ON ${articles.id} = ${asks.articleId}
    WHERE ${isMeant}
    GROUP BY ${asks.articleId}, ${asks.kind}, ${asks.place}, ${asks.same}, ${state}
    ORDER BY readers DESC, at DESC, id LIMIT ${most}`)
}
