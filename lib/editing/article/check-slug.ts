import 'server-only'
import { database } from '@/db/connection'
import type { Actor } from '@/lib/accounts/actor'
import { findArticle } from './find-article'
import { slugRefusal } from './slugs'

/**
 * Says whether an article could have a slug.
 * @returns the reason against it in a sentence, or null when it is free
 * @throws NotFound, NotAllowed
 */
export function checkSlug(actor: Actor, id: string, slug: string): string | null {
  findArticle(database(), actor, id, 'open')
  return slugRefusal(database(), id, slug)
}
