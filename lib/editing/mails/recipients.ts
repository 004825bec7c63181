import 'server-only'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { mailChoices } from '@/db/schema/mails'
import { Actor } from '@/lib/accounts/actor'
import { defaultChoices, newsFor } from '@/lib/domain/mails/mail-choices'
import { returnedArticles, waitingReviews } from '@/lib/editing/review/waiting-reviews'
import type { DeskEvent } from './claim-news'

export type Recipient = { id: string; name: string; email: string }

const most = 500

/** Whom an event concerns now, who chose to hear of it, and did not do it themselves. */
export function recipientsOf(event: DeskEvent): Recipient[] {
  const { id, name, role, email, disabledAt } = people
  return database()
    .select({ id, name, role, email, chosen: mailChoices })
    .from(people)
    .leftJoin(mailChoices, eq(mailChoices.personId, id))
    .where(and(isNotNull(email), isNull(disabledAt)))
    .limit(most)
    .all()
    .filter(({ chosen, ...person }) => {
      const isChosen = (chosen ?? defaultChoices)[event.kind]
      const isTheirs = newsFor(person.role).includes(event.kind) && person.id !== event.byId
      return isChosen && isTheirs && concerns(event, Actor.person(person))
    })
    .flatMap(({ id, name, email }) => (email === null ? [] : { id, name, email }))
}

/** A step that another has followed since is no news any more. */
function concerns({ key, kind, articleId }: DeskEvent, actor: Actor): boolean {
  if (kind === 'review') return key === `review ${waitingReviews(actor, articleId).get()?.reviewId}`
  if (kind === 'returned') {
    return key === `review ${returnedArticles(actor, articleId).get()?.reviewId}`
  }
  return true
}
