import { createHash } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import { beforeEach, expect } from 'vitest'
import { publishedVersions } from '@/db/schema/published-proofs'
import { canonicalJson } from '@/lib/domain/signatures/canonical-json'
import { listPublicKeys } from '@/lib/published/machines/list-public-keys'
import { testPublication } from '@/lib/published/test-publication'

/** For tests: a publication in which nothing is signed before each, and what is since. */
export function signedVersions() {
  const { db, folder } = testPublication()
  beforeEach(() => {
    db().delete(publishedVersions).run()
  })
  const rows = () => db().select().from(publishedVersions).orderBy(publishedVersions.number).all()
  return {
    db,
    folder,
    rows,
    events: () => rows().map(({ event }) => event),
    /** What they say, the oldest first, once each is found to be signed. */
    verified: () => Promise.all(rows().map(read)),
  }
}

export const hash = (text: string) => createHash('sha256').update(text).digest('hex')

async function read({ payload, signature, hash: kept }: typeof publishedVersions.$inferSelect) {
  const text = payload ?? ''
  expect(kept).toBe(hash(text))
  expect(canonicalJson(JSON.parse(text))).toBe(text)
  const [head = '', tail = ''] = signature.split('..')
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString())
  const key = listPublicKeys().find((one) => one.kid === kid)
  if (!key) throw new Error('Signed with an unknown key.')
  const jws = `${head}.${Buffer.from(text).toString('base64url')}.${tail}`
  await compactVerify(jws, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA'] })
  return JSON.parse(text)
}
