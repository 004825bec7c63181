import 'server-only'
import { database } from '@/db/connection'
import type { Actor } from '@/lib/accounts/actor'
import { findArticle } from '@/lib/editing/article/find-article'
import { publishable } from '@/lib/editing/article/publishable'
import { readContent } from '@/lib/editing/article/read-content'
import { Invalid } from '@/lib/errors'

/** Why the checklist would not let an update go out, in sentences; null where it would. @throws NotFound, NotAllowed */
export function keptBackBy(actor: Actor, id: string): string | null {
  findArticle(database(), actor, id, 'open')
  try {
    publishable(readContent(database(), id), 'It was published before.')
    return null
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    return [...new Set(Object.values(error.fields))].join(' ')
  }
}
