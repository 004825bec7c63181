import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { v7 } from 'uuid'
import { auditLog } from '@/db/schema/accounts'
import { publishedErasures, publishedVersions } from '@/db/schema/published-proofs'
import { unwipedErasures } from '@/db/schema/signatures'
import type { Transaction } from '@/db/transaction'
import { latestVersion, signVersion } from '@/lib/editing/signatures/sign-version'

type Erasure = {
  articleId: string
  /** The owner's sentence for readers. */
  reason: string
  /** Whether the whole update goes. */
  whole: boolean
  /** Whether a signed version, as it was signed, has to go. */
  isMeant: (payload: unknown) => boolean
  /** Whether what the audit log knows of something done with the article has to go. */
  isMeantInAudit: (detail: Record<string, unknown>) => boolean
}

/**
 * Notes for readers that something was taken out, takes it out of the signed versions and out of what the audit log
 * knows of the article, and signs which versions those were. To be called once readers do not see it any more.
 * @returns how many versions lost their words, and how many entries of the log
 */
export function recordErasure(
  tx: Transaction,
  erasure: Erasure,
): { versions: number; entries: number } {
  const { articleId, reason, whole } = erasure
  const id = v7()
  tx.insert(publishedErasures).values({ id, articleId, at: Date.now(), reason, whole }).run()
  tx.insert(unwipedErasures).values({ erasureId: id }).run()
  const entries = eraseFromAudit(tx, id, erasure)
  const erased = eraseVersions(tx, erasure)
  if (latestVersion(tx, articleId)) signVersion(tx, articleId, 'erased', { reason, erased })
  return { versions: erased.length, entries }
}

/** @returns the hashes of what was erased, oldest first */
function eraseVersions(tx: Transaction, { articleId, isMeant }: Erasure): string[] {
  const { id, number, hash, payload } = publishedVersions
  const meant = tx
    .select({ id, hash, payload })
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, articleId))
    .orderBy(number)
    .all()
    .filter((row) => row.payload !== null && isMeant(JSON.parse(row.payload)))
  const ids = meant.map((row) => row.id)
  tx.update(publishedVersions).set({ payload: null }).where(inArray(id, ids)).run()
  return meant.map((row) => row.hash)
}

function eraseFromAudit(
  tx: Transaction,
  erasure: string,
  { articleId, isMeantInAudit }: Erasure,
): number {
  const { id, detail, subject } = auditLog
  const rows = tx.select({ id, detail }).from(auditLog).where(eq(subject, articleId)).all()
  const meant = rows.filter((row) => isMeantInAudit(row.detail)).map((row) => row.id)
  tx.update(auditLog)
    .set({ detail: { erased: erasure } })
    .where(and(eq(subject, articleId), inArray(id, meant)))
    .run()
  return meant.length
}
