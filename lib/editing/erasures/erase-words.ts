import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { slugHistory } from '@/db/schema/published'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { isInAddress } from '@/lib/domain/erasures/in-address'
import { hasPhrase, phrasesIn } from '@/lib/domain/erasures/phrases'
import { findArticle } from '@/lib/editing/article/find-article'
import { publicReason } from '@/lib/editing/article/public-reason'
import { Invalid } from '@/lib/errors'
import { eraseFromTexts } from './erase-from-texts'
import { recordErasure } from './record-erasure'
import { refuseWhatStands } from './refuse-what-stands'

const nothing = 'Nothing was erased.'
const mostPhrases = 20
const longestPhrase = 300

/** How many kept texts, signed versions and other notes lost their words. */
export type ErasedWords = { revisions: number; versions: number; notes: number }

/**
 * Erases phrases from everything that is kept of an update beside its present text, which must not have them any more.
 * @param typed the phrases, one in each line
 * @throws NotFound, NotAllowed, Invalid where a phrase still stands or stands nowhere
 */
export function eraseWords(
  actor: Actor,
  id: string,
  typed: string,
  typedReason: string,
): ErasedWords {
  return writeTransaction(database(), (tx) => {
    findArticle(tx, actor, id, 'erase')
    const phrases = permittedPhrases(typed)
    const reason = publicReason(typedReason, nothing)
    if (hasPhrase(reason, phrases)) {
      throw new Invalid(nothing, {
        reason: 'Readers see this, so it cannot have the words itself.',
      })
    }
    refuseWhatStands(tx, id, phrases)
    const texts = eraseFromTexts(tx, id, phrases)
    const addresses = eraseAddresses(tx, id, phrases)
    const isMeant = (value: unknown) => hasPhrase(value, phrases) || hasPhrase(value, addresses)
    const erasure = { articleId: id, reason, whole: false, isMeant, isMeantInAudit: isMeant }
    const { versions, entries } = recordErasure(tx, erasure)
    const erased = { ...texts, versions, notes: texts.notes + entries }
    if (Object.values(erased).every((count) => count === 0) && addresses.length === 0) {
      throw new Invalid(nothing, {
        words: 'Nothing that is kept of this update has these words, written like this.',
      })
    }
    audit(tx, actor, 'erased words of an update', id, { reason })
    return erased
  })
}

function permittedPhrases(typed: string): string[] {
  const phrases = phrasesIn(typed)
  const problem = phrasesProblem(phrases)
  if (problem !== null) throw new Invalid(nothing, { words: problem })
  return phrases
}

function phrasesProblem(phrases: string[]): string | null {
  if (phrases.length === 0) return 'Say which words have to go.'
  if (phrases.length > mostPhrases) return `At most ${mostPhrases} lines go at a time.`
  const long = phrases.find((phrase) => phrase.length > longestPhrase)
  if (long) return `A line can have ${longestPhrase} characters; one has ${long.length}.`
  const short = phrases.find((phrase) => phrase.length < 3)
  return short ? `“${short}” is too short: it would be found in other words too.` : null
}

/** Former addresses that were made from such a phrase lead nowhere from then on. @returns those */
function eraseAddresses(tx: Transaction, id: string, phrases: string[]): string[] {
  const { slug, articleId } = slugHistory
  const meant = tx
    .select({ slug })
    .from(slugHistory)
    .where(eq(articleId, id))
    .all()
    .filter((row) => isInAddress(row.slug, phrases))
    .map((row) => row.slug)
  for (const one of meant) tx.delete(slugHistory).where(eq(slug, one)).run()
  return meant
}
