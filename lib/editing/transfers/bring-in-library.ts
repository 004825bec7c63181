import 'server-only'
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { templates } from '@/db/schema/drafts'
import { publishedErasures, publishedKeys } from '@/db/schema/published-proofs'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { canonicalJson } from '@/lib/domain/signatures/canonical-json'
import { slugRefusal } from '@/lib/editing/article/slugs'
import { Invalid } from '@/lib/errors'
import { bringInPeople } from './bring-in-people'
import { bringInPictures } from './bring-in-pictures'
import { bringInSettings } from './bring-in-settings'
import { bringInTopics } from './bring-in-topics'
import { insertRows, remainingNames } from './carried-tables'
import type { Library } from './library-record'
import { requireOwner } from './require-owner'
import { withIds } from './with-ids'

type Here = {
  /** What is called otherwise here, by the id it had. */
  ids: ReadonlyMap<string, string>
  leftOut: LeftOut[]
}
type LeftOut = { name: string; reason: string }

/**
 * Brings in all that updates refer to. What is here already under the same name stays as it is here.
 * @throws NotAllowed, Invalid: then nothing was brought in
 */
export function bringInLibrary(actor: Actor, library: Library): Here {
  requireOwner(actor)
  return writeTransaction(database(), (tx): Here => {
    const ids = new Map<string, string>()
    bringInPeople(tx, actor, library.people, ids)
    bringInTopics(tx, actor, library.topics, ids)
    bringInPictures(tx, actor, library.media, ids)
    bringInTemplates(tx, actor, library.templates, ids)
    bringInKeys(tx, actor, library.keys)
    const leftOut = bringInGone(tx, actor, library.gone)
    bringInSettings(tx, actor, library.settings)
    return { ids, leftOut }
  })
}

function bringInTemplates(
  tx: Transaction,
  actor: Actor,
  kept: Library['templates'],
  ids: ReadonlyMap<string, string>,
): void {
  for (const row of kept) {
    // Checked against the columns of this table when it was read.
    const template = withIds(row, ids) as typeof templates.$inferSelect
    const put = tx.insert(templates).values(template).onConflictDoNothing().run()
    if (put.changes > 0) audit(tx, actor, 'brought in a template', template.id)
  }
}

/** The private halves stayed where they were, so nothing is signed here with these. */
function bringInKeys(tx: Transaction, actor: Actor, keys: Library['keys']): void {
  for (const { kid, publicKey, madeAt } of keys) {
    const members = canonicalJson({ crv: 'Ed25519', kty: 'OKP', x: publicKey })
    if (createHash('sha256').update(members).digest('base64url') !== kid) {
      throw new Invalid(`The signing key ${kid} has another name than its own.`)
    }
    const put = tx
      .insert(publishedKeys)
      .values({ kid, publicKey, madeAt, retiredAt: Date.now() })
      .onConflictDoNothing()
      .run()
    if (put.changes > 0) audit(tx, actor, 'brought in a signing key', kid)
  }
}

/** Of what was erased there, addresses and signed versions stay; where it still is here, it stays. */
function bringInGone(tx: Transaction, actor: Actor, gone: Library['gone']): LeftOut[] {
  return gone.flatMap(({ id, ...rows }) => {
    if (isKnown(tx, id)) return []
    for (const { slug } of rows.addresses) {
      const name = String(slug)
      const refusal = slugRefusal(tx, id, name)
      if (refusal !== null) return [{ name, reason: `${staysOut} ${refusal}` }]
    }
    for (const name of remainingNames) {
      insertRows(tx, name, rows[name], () => ({ articleId: id }))
    }
    audit(tx, actor, 'brought in what is left of an update', id)
    return []
  })
}

const staysOut = 'It is no more, and what is left of it stays out.'

function isKnown(tx: Transaction, id: string): boolean {
  const article = tx.select({ id: articles.id }).from(articles).where(eq(articles.id, id)).get()
  const erased = tx
    .select({ id: publishedErasures.id })
    .from(publishedErasures)
    .where(eq(publishedErasures.articleId, id))
    .get()
  return article !== undefined || erased !== undefined
}
