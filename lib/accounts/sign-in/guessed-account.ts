import 'server-only'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { normalEmail } from '../email'
import { isNewlyGuessed } from '../rate-limit'

/**
 * Whom to tell that somebody keeps guessing their password: once a day, when a day's tries for it are used up.
 * @param typed the address that was tried; nobody may have it
 */
export function guessedAccount(typed: string): { name: string; email: string } | null {
  const email = normalEmail(typed.slice(0, 254))
  const person = database()
    .select({ name: people.name })
    .from(people)
    .where(and(eq(people.email, email), isNotNull(people.passwordHash), isNull(people.disabledAt)))
    .get()
  return person && isNewlyGuessed(email) ? { name: person.name, email } : null
}
