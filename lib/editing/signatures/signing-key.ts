import 'server-only'
import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { desc, isNull } from 'drizzle-orm'
import { databaseFile } from '@/db/connection'
import { publishedKeys } from '@/db/schema/published-proofs'
import type { Transaction } from '@/db/transaction'
import { canonicalJson } from '@/lib/domain/signatures/canonical-json'

export type SigningKey = { kid: string; key: KeyObject }

/**
 * The key that signs here. Its private half is a file of the data directory, never in the database; where none of
 * those that count has its file on this machine, a new one is made.
 * @throws Error in words when the file is there and cannot be read
 */
export function signingKey(tx: Transaction): SigningKey {
  return keyAtHand(tx) ?? makeSigningKey(tx)
}

/**
 * The newest key that counts and has its file on this machine; null when none has.
 * @throws Error in words when the file is there and cannot be read
 */
export function keyAtHand(db: Pick<Transaction, 'select'>): SigningKey | null {
  const counting = db
    .select({ kid: publishedKeys.kid })
    .from(publishedKeys)
    .where(isNull(publishedKeys.retiredAt))
    .orderBy(desc(publishedKeys.madeAt), desc(publishedKeys.kid))
    .all()
  for (const { kid } of counting) {
    const key = privateKey(kid)
    if (key) return { kid, key }
  }
  return null
}

/** Makes a pair: the private half into a file only we can read, the public half for everybody. */
export function makeSigningKey(tx: Transaction): SigningKey {
  const { publicKey, privateKey: key } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const kid = thumbprint(x)
  mkdirSync(keysFolder(), { recursive: true, mode: 0o700 })
  write(privateKeyFile(kid), key.export({ format: 'pem', type: 'pkcs8' }).toString())
  tx.insert(publishedKeys).values({ kid, publicKey: x, madeAt: Date.now() }).run()
  return { kid, key }
}

export function privateKeyFile(kid: string): string {
  return join(keysFolder(), `${kid}.pem`)
}

function keysFolder(): string {
  return join(dirname(databaseFile()), 'keys')
}

/** RFC 7638, for a key of RFC 8037. */
function thumbprint(x: string): string {
  const members = canonicalJson({ crv: 'Ed25519', kty: 'OKP', x })
  return createHash('sha256').update(members).digest('base64url')
}

function privateKey(kid: string): KeyObject | null {
  const file = privateKeyFile(kid)
  try {
    return createPrivateKey(readFileSync(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(
      `The key ${file}, which signs what is published, cannot be read. Give it to the user who runs HeadsUpAI or put the file of your backup there. If it is lost, move it away: a new one is made.`,
      { cause: error },
    )
  }
}

/** On the disk before anything is signed with it. */
function write(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
