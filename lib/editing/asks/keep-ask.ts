import 'server-only'
import { and, count, eq, gt, lte, type SQL } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { asks, usedProofs } from '@/db/schema/asks'
import { publishedQuestions } from '@/db/schema/published-questions'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { hashOf, newSecret } from '@/lib/accounts/link-secret'
import { countAsk } from '@/lib/accounts/rate-limit'
import { type AskAbout, kindOf } from '@/lib/domain/asks/ask-about'
import { type Work, workProven } from '@/lib/domain/asks/proof-of-work'
import { sameAsk } from '@/lib/domain/asks/same-ask'
import { Conflict, Invalid, NotFound, TooMany } from '@/lib/errors'
import { getPublication } from '@/lib/published/get-publication'
import { liveUpdate } from './live-update'
import { networkKey } from './network-key'

/** What nobody looked at yet, in all and of one update; and what is kept of one, settled or not. */
const mostWaiting = 1_000
const mostWaitingOfOne = 100
const mostOfOne = 1_000

/** In milliseconds. */
const day = 24 * 3_600_000
const proofServes = 3 * 3_600_000

type Asking = {
  /** The end of the update's address, present or former. */
  update: string
  about: AskAbout
  /** As it is kept. */
  text: string
  /** As it was typed: what the work was done for. */
  typed: string
  /** Of work done in the browser; empty without scripts. */
  proof: string
  /** As `clientAddress` names it; a keyed hash of its network is kept for a day. */
  address: string
}

/**
 * Keeps what a reader asks or reports about a live update.
 * @returns the secret of the address under which the reader finds what became of it
 * @throws NotFound where nothing can be asked, Conflict for a withdrawn update and for work that served already,
 * Invalid for work that was done for something else, TooMany
 */
export function keepAsk(asking: Asking): string {
  const { about, text, proof, address } = asking
  if (getPublication().asking === 'off') throw new NotFound(switchedOff)
  const articleId = liveUpdate(database(), asking.update)
  const now = Date.now()
  const work = proof === '' ? null : requireWork(proof, { ...asking, text: asking.typed }, now)
  const network = networkKey(address)
  const secret = newSecret()
  const same = sameAsk(text)
  const { kind, place } = kindOf(about)
  writeTransaction(database(), (tx) => {
    if (work !== null) spend(tx, work, now)
    if (!countAsk(tx, network, work !== null)) throw new TooMany(tooManyHere)
    refuseFlood(tx, articleId)
    const alike = and(
      eq(asks.articleId, articleId),
      eq(asks.same, same),
      eq(asks.kind, kind),
      eq(asks.place, place),
    )
    const again = tx
      .select({ id: asks.id })
      .from(asks)
      .where(and(alike, eq(asks.network, network), gt(asks.at, now - day)))
      .get()
    const answered = tx
      .select({ state: asks.state, question: asks.question })
      .from(asks)
      .innerJoin(publishedQuestions, eq(publishedQuestions.id, asks.question))
      .where(and(alike, eq(asks.state, 'answered')))
      .get()
    tx.insert(asks)
      .values({
        id: v7(),
        articleId,
        kind,
        place,
        text,
        same,
        counts: again === undefined,
        network,
        hash: hashOf(secret),
        at: now,
        // What others asked before is answered already: whoever asks is led there at once.
        ...(answered && { ...answered, settledAt: now }),
      })
      .run()
  })
  return secret
}

const switchedOff = 'This site takes no questions here at the moment.'
const tooManyHere =
  'From where you are, so much was asked lately that this has to wait. Try again in an hour: what you wrote is still here.'

/** @throws Invalid */
function requireWork(proof: string, work: Work, now: number): string {
  const proven = workProven(proof, work, now)
  if (proven !== null) return proven
  throw new Invalid(
    'What your browser worked out does not belong to this text, so nothing was sent. Send it once more: what you wrote is still here.',
  )
}

/** @throws Conflict where the very same work served before */
function spend(tx: Transaction, work: string, now: number): void {
  tx.delete(usedProofs).where(lte(usedProofs.lapsesAt, now)).run()
  const row = { hash: hashOf(work), lapsesAt: now + proofServes }
  const { changes } = tx.insert(usedProofs).values(row).onConflictDoNothing().run()
  if (changes === 0) throw new Conflict('This was sent before, and the desk has it.')
}

/** @throws TooMany */
function refuseFlood(tx: Transaction, articleId: string): void {
  const isWaiting = eq(asks.state, 'waiting')
  const ofUpdate = eq(asks.articleId, articleId)
  const countOf = (meant: SQL | undefined) =>
    tx.select({ rows: count() }).from(asks).where(meant).get()?.rows ?? 0
  const isFull =
    countOf(isWaiting) >= mostWaiting ||
    countOf(and(ofUpdate, isWaiting)) >= mostWaitingOfOne ||
    countOf(ofUpdate) >= mostOfOne
  if (!isFull) return
  throw new TooMany(
    'More waits for the desk than it can read. Try again tomorrow: what you wrote is still here.',
  )
}
