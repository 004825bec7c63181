import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { Actor } from '@/lib/accounts/actor'
import type { ArticleState } from '@/lib/domain/kinds'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { hire } from '@/lib/editing/test-desk'

/** For tests: one of each role. */
export const desk = () => ({
  owner: hire('owner'),
  editor: hire('editor'),
  writer: hire('writer'),
})

export const stateOf = (id: string) => getWorkingCopy(Actor.commandLine(), id).state

/** For tests: puts an update into a state, whatever leads there. */
export function put(id: string, state: ArticleState): void {
  database().update(articles).set({ state }).where(eq(articles.id, id)).run()
}
