import 'server-only'
import { eq, lt } from 'drizzle-orm'
import { database } from '@/db/connection'
import { mailChoices, mailedEvents, unsentLetters } from '@/db/schema/mails'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { defaultChoices, type MailChoices } from '@/lib/domain/mails/mail-choices'
import { NotAllowed } from '@/lib/errors'
import { newsSince } from './claim-news'

/** What an actor is mailed about. */
export function getMailChoices(actor: Actor): MailChoices {
  const { personId, ...boxes } = columns
  const row = database()
    .select(boxes)
    .from(mailChoices)
    .where(eq(personId, actor.id ?? ''))
    .get()
  return row ?? defaultChoices
}

/** @throws NotAllowed for the command line, which gets no mail */
export function setMailChoices(actor: Actor, choices: MailChoices): void {
  const { id } = actor
  if (id === null) throw new NotAllowed('Only people get mail.')
  writeTransaction(database(), (tx) => {
    tx.insert(mailChoices)
      .values({ personId: id, ...choices })
      .onConflictDoUpdate({ target: mailChoices.personId, set: choices })
      .run()
    audit(tx, actor, 'chose which mails come', id, choices)
  })
}

/** Events too old to be mailed about need no note that they were. @returns how many went */
export function forgetMailedEvents(now: number): number {
  database()
    .delete(unsentLetters)
    .where(lt(unsentLetters.dueAt, now - newsSince))
    .run()
  const old = lt(mailedEvents.at, now - 2 * newsSince)
  return database().delete(mailedEvents).where(old).run().changes
}

const columns = {
  personId: mailChoices.personId,
  review: mailChoices.review,
  returned: mailChoices.returned,
  schedule: mailChoices.schedule,
  source: mailChoices.source,
}
