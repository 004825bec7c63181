import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedRetractions, slugHistory } from '@/db/schema/published'
import { publishedErasures, publishedVersions } from '@/db/schema/published-proofs'
import { mostVersions, type Proof } from '@/lib/domain/signatures/proof'

/**
 * The signed versions of the update that has or had this slug, newest first. What is withdrawn or erased is named by
 * its hash alone. Null where readers see neither the update nor what became of it.
 */
export function getProof(slug: string): Proof | null {
  const id = liveId(slug)
  const isLive = id !== null
  const known = id ?? withdrawnId(slug)
  if (known === null) return null
  const rows = versionsOf(known)
  const last = rows.at(-1)
  if (!last) return null
  const shown = rows.map(({ payload }) => {
    const said = payload === null ? null : JSON.parse(payload)
    return said !== null && (isLive || said.update === null) ? said : null
  })
  const versions = rows.map(({ number, hash, signature }, at) => {
    if (shown[at]) return { payload: shown[at], hash, signature }
    return shown[at - 1] ? { number, hash } : { number }
  })
  return { format: 'headsup-proof-1', older: last.number - 1, versions }
}

/** Whether a live update has a signed version. */
export function hasProof(articleId: string): boolean {
  return versionsOf(articleId, 1).length > 0
}

function liveId(slug: string): string | null {
  const { id } = publishedArticles
  const own = database().select({ id }).from(publishedArticles)
  const now = own.where(eq(publishedArticles.slug, slug)).get()
  if (now) return now.id
  const before = idInHistory(slug)
  if (before === null) return null
  const live = database()
    .select({ id })
    .from(publishedArticles)
    .where(eq(publishedArticles.id, before))
    .get()
  return live?.id ?? null
}

/** Of what is off the site only a retraction and an erasure are told. */
function withdrawnId(slug: string): string | null {
  const id = idInHistory(slug)
  if (id === null) return null
  const db = database()
  const { articleId: retracted } = publishedRetractions
  const { articleId: erased, whole } = publishedErasures
  const isTold =
    db.select({ id: retracted }).from(publishedRetractions).where(eq(retracted, id)).get() ??
    db
      .select({ id: erased })
      .from(publishedErasures)
      .where(and(eq(erased, id), eq(whole, true)))
      .get()
  return isTold ? id : null
}

function idInHistory(slug: string): string | null {
  const row = database()
    .select({ id: slugHistory.articleId })
    .from(slugHistory)
    .where(eq(slugHistory.slug, slug))
    .get()
  return row?.id ?? null
}

function versionsOf(articleId: string, most = mostVersions) {
  const { number, payload, hash, signature } = publishedVersions
  return database()
    .select({ number, payload, hash, signature })
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, articleId))
    .orderBy(desc(number))
    .limit(most)
    .all()
}
