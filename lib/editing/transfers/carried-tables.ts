import 'server-only'
import { and, asc, eq, getTableColumns, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { asks } from '@/db/schema/asks'
import { articleNotes, noteMentions } from '@/db/schema/notes'
import { publishedRetractions, slugHistory } from '@/db/schema/published'
import { publishedErasures, publishedVersions } from '@/db/schema/published-proofs'
import { publishedSources } from '@/db/schema/published-sources'
import { corrections } from '@/db/schema/publishing'
import { articleReviews } from '@/db/schema/review'
import { revisions } from '@/db/schema/revisions'
import { schedules } from '@/db/schema/schedules'
import { sourceCaptures, sourceChecks } from '@/db/schema/sources'
import type { Transaction } from '@/db/transaction'
import { type Row, rowShape } from './row-shape'

/** How the log calls that an update came in from elsewhere. It is of the site where it was done, so it goes nowhere. */
export const broughtIn = 'brought in an update'

type Carried = {
  table: SQLiteTable
  /** Which rows are those of an update. */
  of: (id: string) => SQL | undefined
  order: (SQLiteColumn | SQL)[]
  /** The columns that stay behind: the update's own id, and what is of this site alone. */
  left: string[]
}

const own = ['articleId']

/**
 * What hangs on an update beside its text, in the order in which it can be put in again. Presence, drafts of mails and
 * links to previews are of the site alone.
 */
const tables = {
  addresses: {
    table: slugHistory,
    of: (id) => eq(slugHistory.articleId, id),
    order: [slugHistory.firstLiveAt, slugHistory.slug],
    left: own,
  },
  retractions: {
    table: publishedRetractions,
    of: (id) => eq(publishedRetractions.articleId, id),
    order: [],
    left: own,
  },
  revisions: {
    table: revisions,
    of: (id) => eq(revisions.articleId, id),
    order: [revisions.createdAt, revisions.id],
    left: own,
  },
  reviews: {
    table: articleReviews,
    of: (id) => eq(articleReviews.articleId, id),
    order: [articleReviews.at, articleReviews.id],
    left: own,
  },
  corrections: {
    table: corrections,
    of: (id) => eq(corrections.articleId, id),
    order: [corrections.at, corrections.id],
    left: own,
  },
  // Notes before their answers: SQLite puts what is null first.
  notes: {
    table: articleNotes,
    of: (id) => eq(articleNotes.articleId, id),
    order: [articleNotes.noteId, articleNotes.at, articleNotes.id],
    left: own,
  },
  mentions: {
    table: noteMentions,
    of: (id) =>
      inArray(
        noteMentions.noteId,
        database()
          .select({ id: articleNotes.id })
          .from(articleNotes)
          .where(eq(articleNotes.articleId, id)),
      ),
    order: [noteMentions.noteId, noteMentions.personId],
    left: [],
  },
  // Which process was at it says nothing elsewhere.
  schedules: {
    table: schedules,
    of: (id) => eq(schedules.articleId, id),
    order: [schedules.setAt, schedules.id],
    left: [...own, 'leaseOwner', 'leaseUntil'],
  },
  // The address of whoever asked, and the network they came from, are secrets.
  asks: {
    table: asks,
    of: (id) => eq(asks.articleId, id),
    order: [asks.at, asks.id],
    left: [...own, 'hash', 'network'],
  },
  captures: {
    table: sourceCaptures,
    of: (id) => eq(sourceCaptures.articleId, id),
    order: [sourceCaptures.permalink, sourceCaptures.textSha256],
    left: own,
  },
  looks: {
    table: sourceChecks,
    of: (id) =>
      inArray(
        sourceChecks.permalink,
        database()
          .select({ permalink: publishedSources.permalink })
          .from(publishedSources)
          .where(eq(publishedSources.articleId, id)),
      ),
    order: [sourceChecks.permalink],
    left: [],
  },
  versions: {
    table: publishedVersions,
    of: (id) => eq(publishedVersions.articleId, id),
    order: [publishedVersions.number],
    left: own,
  },
  erasures: {
    table: publishedErasures,
    of: (id) => eq(publishedErasures.articleId, id),
    order: [publishedErasures.at, publishedErasures.id],
    left: own,
  },
  audit: {
    table: auditLog,
    of: (id) => and(eq(auditLog.subject, id), ne(auditLog.action, broughtIn)),
    order: [sql`rowid`],
    left: ['subject'],
  },
} satisfies Record<string, Carried>

export type CarriedName = keyof typeof tables
export type CarriedRows = Record<CarriedName, Row[]>

export const carriedTables: Record<CarriedName, Carried> = tables
export const carriedNames = Object.keys(tables) as CarriedName[]

/** What of an update's rows is still there once the update itself is gone. */
export const remainingNames = ['addresses', 'versions', 'erasures'] as const satisfies CarriedName[]

/** The rows of an update, without what stays behind. */
export function rowsOf(tx: Transaction, name: CarriedName, id: string): Row[] {
  const { table, of, order, left } = carriedTables[name]
  const columns = Object.fromEntries(
    Object.entries(getTableColumns(table)).filter(([column]) => !left.includes(column)),
  )
  const rows: Row[] = tx
    .select(columns)
    .from(table)
    .where(of(id))
    .orderBy(...order.map((one) => asc(one)))
    .all()
  return name === 'audit' ? rows.map(withoutWayBack) : rows
}

/**
 * With these, a publication could be taken back that was made elsewhere. They name rows by numbers of that database,
 * and nobody could vouch for them.
 */
function withoutWayBack(row: Row): Row {
  const { replaced: _, withdrawn: __, ...detail } = row.detail as Row
  return { ...row, detail }
}

/** Puts rows of one table in, with what is the update's own beside them. */
export function insertRows(
  tx: Transaction,
  name: CarriedName,
  rows: Row[],
  beside: () => Row,
): void {
  const { table } = carriedTables[name]
  for (const row of rows) {
    // The shape of each row was checked against the columns of this very table.
    const values = { ...row, ...beside() } as typeof table.$inferInsert
    const insert = tx.insert(table).values(values)
    // A look at a place, and who is mentioned, may be known from another update already.
    if (name === 'looks') insert.onConflictDoNothing().run()
    else insert.run()
  }
}

export function carriedShape(name: CarriedName) {
  const { table, left } = carriedTables[name]
  return rowShape(table, left)
}
