import 'server-only'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articleAuthors, articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { type TeamMember, unfinishedStates } from '@/lib/domain/people/team-member'
import { NotAllowed } from '@/lib/errors'

const most = 500

/** Everyone with an account or a byline: accounts by name, then bylines, then the disabled. @throws NotAllowed */
export function listTeam(actor: Actor): TeamMember[] {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can see who works here.')
  const unfinished = unfinishedByPerson()
  const { id, name, role, email, disabledAt } = people
  return database()
    .select({ id, name, role, email, disabledAt })
    .from(people)
    .orderBy(sql`${disabledAt} IS NOT NULL`, sql`${email} IS NULL`, asc(name), asc(id))
    .limit(most)
    .all()
    .map(({ disabledAt, ...person }) => ({
      ...person,
      isDisabled: disabledAt !== null,
      unfinished: unfinished.get(person.id)?.size ?? 0,
    }))
}

function unfinishedByPerson(): Map<string, Set<string>> {
  const rows = database()
    .select({ id: articles.id, began: articles.createdBy, signs: articleAuthors.personId })
    .from(articles)
    .leftJoin(articleAuthors, eq(articleAuthors.articleId, articles.id))
    .where(inArray(articles.state, unfinishedStates))
    .all()
  const found = new Map<string, Set<string>>()
  for (const { id, began, signs } of rows) {
    for (const person of [began, signs]) {
      if (person !== null) found.set(person, (found.get(person) ?? new Set()).add(id))
    }
  }
  return found
}
