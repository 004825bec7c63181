import 'server-only'
import { database } from '@/db/connection'
import { awaitingSignature } from '@/db/schema/signatures'
import { writeTransaction } from '@/db/transaction'
import { latestVersion, signVersion } from './sign-version'
import { signingKey } from './signing-key'

/** What is signed in one transaction, so that nobody who saves meanwhile waits long. */
const portion = 50

/**
 * Signs live updates that wait for it: those that were live before anything was signed, and those whose authors are
 * called otherwise now.
 * @returns how many were signed
 */
export function signWaiting(): number {
  const { articleId: id } = awaitingSignature
  return writeTransaction(database(), (tx) => {
    const waiting = tx.select({ id }).from(awaitingSignature).limit(portion).all()
    for (const article of waiting) {
      signVersion(tx, article.id, latestVersion(tx, article.id) ? 'renamed' : 'published')
    }
    return waiting.length
  })
}

/** Ready to publish: a key that signs, and the first of what waits. The desk's worker signs the rest. */
export function readySignatures(): void {
  writeTransaction(database(), (tx) => signingKey(tx))
  for (let portions = 0; portions < 10 && signWaiting() > 0; portions++);
}
