import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedErasures } from '@/db/schema/published-proofs'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { ArticleContent } from '@/lib/domain/article/article'
import { draftProblems, draftSchema } from '@/lib/domain/drafts/draft'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { publishable } from '@/lib/editing/article/publishable'
import { slugRefusal } from '@/lib/editing/article/slugs'
import { writeContent } from '@/lib/editing/article/write-content'
import { revisionContent } from '@/lib/editing/revisions/revision-content'
import { signVersion } from '@/lib/editing/signatures/sign-version'
import { Invalid } from '@/lib/errors'
import { bringInLiveCopy } from './bring-in-live-copy'
import { broughtIn, type CarriedName, carriedNames, insertRows } from './carried-tables'
import { contentShape } from './content-shape'
import { requireOwner } from './require-owner'
import type { Row } from './row-shape'
import type { UpdateRecord } from './update-record'
import { versionsProblem } from './vouched'
import { withIds } from './with-ids'

/** What became of one: it is as it was, or off the site for a reason, or it was here, or stays out for a reason. */
export type BroughtIn =
  | { kind: 'as it was' }
  | { kind: 'here already' }
  | { kind: 'draft'; reason: string }
  | { kind: 'left out'; reason: string }

/**
 * Brings one update in, with its history, in one transaction. It goes before readers only by the checklist, like every
 * other update; else it is a draft.
 * @param ids what is called otherwise here
 * @throws NotAllowed, Invalid for what no save would have stored; then nothing of it is here
 */
export function bringInUpdate(
  actor: Actor,
  carried: UpdateRecord,
  ids: ReadonlyMap<string, string>,
): BroughtIn {
  requireOwner(actor)
  const record = withIds(carried, ids)
  return writeTransaction(database(), (tx): BroughtIn => {
    const standing = standingHere(tx, record)
    if (standing) return standing
    requireSound(tx, record)
    const refusal = liveRefusal(record)
    insertWorkingCopy(tx, actor, record, refusal === null)
    insertHistory(tx, record)
    if (record.live && refusal === null) bringInLiveCopy(tx, record.id, record.live)
    // Readers saw it until now, so its signed versions have to end.
    if (refusal !== null && record.rows.versions.length > 0) {
      signVersion(tx, record.id, 'unpublished')
    }
    audit(tx, actor, broughtIn, record.id, { ...(refusal !== null && { problem: refusal }) })
    return refusal === null ? { kind: 'as it was' } : { kind: 'draft', reason: refusal }
  })
}

/** Bringing in twice changes nothing, and nothing comes back that was erased here. */
function standingHere(tx: Transaction, { id, content, rows }: UpdateRecord): BroughtIn | null {
  if (tx.select({ id: articles.id }).from(articles).where(eq(articles.id, id)).get()) {
    return { kind: 'here already' }
  }
  const erased = tx
    .select({ id: publishedErasures.id })
    .from(publishedErasures)
    .where(and(eq(publishedErasures.articleId, id), eq(publishedErasures.whole, true)))
    .get()
  if (erased) return { kind: 'left out', reason: 'It was erased here.' }
  const slugs = [content.slug, ...rows.addresses.map(({ slug }) => String(slug))]
  for (const slug of slugs) {
    const refusal = slug === null ? null : slugRefusal(tx, id, slug)
    if (refusal !== null) return { kind: 'left out', reason: `${refusal} (${slug})` }
  }
  return null
}

/** @throws Invalid */
function requireSound(tx: Transaction, { facts, content, live, rows }: UpdateRecord): void {
  if ((facts.state === 'live') !== (live !== null)) {
    throw new Invalid('Its state says something else than its live copy.')
  }
  for (const text of live ? [content, live.content] : [content]) {
    const { error } = draftSchema.safeParse(valuesOf(text))
    if (error) throw new Invalid(inWords(draftProblems(error)))
  }
  for (const { content: kept } of rows.revisions) {
    if (!isKeptContent(kept)) throw new Invalid('A kept version of it cannot be read.')
  }
  const unvouched = versionsProblem(tx, rows.versions)
  if (unvouched !== null) throw new Invalid(unvouched)
}

function isKeptContent(kept: unknown): boolean {
  try {
    return contentShape.safeParse(revisionContent(kept)).success
  } catch {
    return false
  }
}

/** @returns why readers are not to see what they saw elsewhere; null where they may, or saw nothing */
function liveRefusal({ live }: UpdateRecord): string | null {
  if (!live) return null
  try {
    publishable(live.content, 'It was published before.')
    return null
  } catch (error) {
    if (error instanceof Invalid) return inWords(error.fields)
    throw error
  }
}

function insertWorkingCopy(
  tx: Transaction,
  actor: Actor,
  { id, facts, content }: UpdateRecord,
  isAsItWas: boolean,
): void {
  const { rev, liveRev, updatedBy, updatedAt } = facts
  const offSite = isAsItWas ? {} : { state: 'draft' as const, liveRev: null }
  tx.insert(articles)
    .values({ id, ...facts, ...offSite })
    .run()
  writeContent(tx, actor, id, rev, content satisfies ArticleContent)
  const asItWas = { rev, updatedBy, updatedAt, liveRev: isAsItWas ? liveRev : null }
  tx.update(articles).set(asItWas).where(eq(articles.id, id)).run()
}

function insertHistory(tx: Transaction, { id, rows }: UpdateRecord): void {
  for (const name of carriedNames) insertRows(tx, name, rows[name], () => beside(name, id))
}

function beside(name: CarriedName, id: string): Row {
  if (name === 'looks' || name === 'mentions') return {}
  if (name === 'audit') return { subject: id }
  // The address that whoever asked came back to stayed a secret of the other site; here nobody has one.
  if (name === 'asks') return { articleId: id, hash: randomBytes(32).toString('hex') }
  return { articleId: id }
}

function inWords(problems: Record<string, string>): string {
  return [...new Set(Object.values(problems))].join(' ')
}
