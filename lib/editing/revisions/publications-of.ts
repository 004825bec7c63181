import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { publishedVersions } from '@/db/schema/published-proofs'
import { corrections } from '@/db/schema/publishing'
import { changeKinds, type VersionEvent } from '@/lib/domain/kinds'
import { publicationAction } from '@/lib/domain/publishing/publication-action'
import type { PublicationKind } from '@/lib/domain/revisions/kept-revision'

const most = 500

export type Publication = {
  /** The `rev` that went out. */
  rev: number
  /** Unix milliseconds. */
  at: number
  /** Null where too little is known, such as before versions were signed. */
  kind: PublicationKind | null
  /** The public note of a correction; otherwise empty. */
  correction: string
}

/** The publications of some texts of an article, newest first, as audit log, signed versions and corrections have them. */
export function publicationsOf(articleId: string, revs: number[]): Publication[] {
  const events = eventsOf(articleId)
  const notes = correctionNotes(articleId)
  // Publishing writes event and note before its audit row: the latest ones up to that time belong to it.
  return audited(articleId, revs).map(({ rev, at, change }) => {
    const kind = kindOf(events.find((one) => one.at <= at)?.event, change)
    const note = kind === 'correction' ? notes.find((one) => one.at <= at)?.note : undefined
    return { rev, at, kind, correction: note ?? '' }
  })
}

/** What somebody says of a change counts only where something was live already. */
function kindOf(event: VersionEvent | undefined, change: string | null): PublicationKind | null {
  if (event === 'published') return 'came'
  const said = changeKinds.find((kind) => kind === change)
  if (event === undefined) return said === 'update' ? null : (said ?? null)
  return said ?? 'update'
}

function audited(articleId: string, revs: number[]) {
  const { subject, action, at, id } = auditLog
  const rev = sql<number>`json_extract(${auditLog.detail}, '$.rev')`
  const change = sql<string | null>`json_extract(${auditLog.detail}, '$.change')`
  return database()
    .select({ rev, at, change })
    .from(auditLog)
    .where(and(eq(subject, articleId), eq(action, publicationAction), inArray(rev, listed(revs))))
    .orderBy(desc(at), desc(id))
    .limit(most)
    .all()
}

/** However many there are, it is one statement. */
function listed(revs: number[]) {
  return sql`(SELECT value FROM json_each(${JSON.stringify(revs)}))`
}

function eventsOf(articleId: string) {
  const { event, at, number } = publishedVersions
  return database()
    .select({ event, at })
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, articleId))
    .orderBy(desc(number))
    .limit(most)
    .all()
}

function correctionNotes(articleId: string) {
  const { note, at } = corrections
  return database()
    .select({ note, at })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(at))
    .limit(most)
    .all()
}
