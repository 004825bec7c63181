import 'server-only'
import { createHash, randomBytes, sign } from 'node:crypto'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { v7 } from 'uuid'
import { publishedVersions } from '@/db/schema/published-proofs'
import { awaitingSignature } from '@/db/schema/signatures'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import { publicationEvents, type VersionEvent } from '@/lib/domain/kinds'
import { canonicalJson } from '@/lib/domain/signatures/canonical-json'
import { type SignedVersion, signedUpdate } from '@/lib/domain/signatures/signed-version'
import { liveSlug } from '@/lib/editing/article/live-slug'
import { paths } from '@/lib/paths'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { absolute } from '@/lib/site'
import { signingKey } from './signing-key'

/**
 * Signs what readers see of an article from this very transaction on, as the live copy has it, with the hash of the
 * version before. When it is off the site, that is nothing.
 * @param said what else readers are told: the reason, the hashes of what was erased, the number of what is undone
 */
export function signVersion(
  tx: Transaction,
  id: string,
  event: VersionEvent,
  said: Pick<SignedVersion, 'reason' | 'erased' | 'takesBack'> = {},
): void {
  const { kid, key } = signingKey(tx)
  const latest = latestVersion(tx, id)
  const at = Date.now()
  const slug = liveSlug(tx, id)
  const page = slug === null ? null : articleBySlug(slug)
  const version: SignedVersion = {
    number: (latest?.number ?? 0) + 1,
    event,
    at: new Date(at).toISOString(),
    previous: latest?.hash ?? null,
    salt: randomBytes(16).toString('base64url'),
    address: absolute(paths.update(slug ?? workingSlug(tx, id))),
    update: page && signedUpdate(page),
    ...said,
  }
  const payload = canonicalJson(version)
  const head = base64url(canonicalJson({ alg: 'EdDSA', kid }))
  const signature = sign(null, Buffer.from(`${head}.${base64url(payload)}`), key)
  tx.insert(publishedVersions)
    .values({
      id: v7(),
      articleId: id,
      number: version.number,
      at,
      event,
      payload,
      hash: createHash('sha256').update(payload).digest('hex'),
      // Detached (RFC 7515, appendix F): the payload stands beside it.
      signature: `${head}..${signature.toString('base64url')}`,
      key: kid,
    })
    .run()
  tx.delete(awaitingSignature).where(eq(awaitingSignature.articleId, id)).run()
}

/** The newest version of an article; undefined while none is signed. */
export function latestVersion(tx: Transaction, id: string) {
  return tx
    .select({ number: publishedVersions.number, hash: publishedVersions.hash })
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, id))
    .orderBy(desc(publishedVersions.number))
    .limit(1)
    .get()
}

/** Names the publication that is undone, for what is signed then; nothing where it was not signed. */
export function undoing(tx: Transaction, id: string): Pick<SignedVersion, 'takesBack'> {
  const { number, articleId, event } = publishedVersions
  const latest = tx
    .select({ number })
    .from(publishedVersions)
    .where(and(eq(articleId, id), inArray(event, publicationEvents)))
    .orderBy(desc(number))
    .limit(1)
    .get()
  return latest ? { takesBack: latest.number } : {}
}

function workingSlug(tx: Transaction, id: string): string {
  const row = tx.select({ slug: articles.slug }).from(articles).where(eq(articles.id, id)).get()
  return row?.slug ?? ''
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url')
}
