import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import { Actor } from '@/lib/accounts/actor'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { purgeArticle } from '@/lib/editing/drafts/purge-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { removeByline } from '@/lib/editing/people/remove-byline'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { demoByline } from './demo-byline'
import { changeDemoRecord, readDemoRecord } from './demo-record'

/**
 * Removes every article that the demo made, and its byline when nothing else has it. Those into which
 * a person wrote go to the trash, where their words can still be found.
 * @returns the slugs of those it removed for good, and of those it put in the trash
 */
export function removeDemo(): { removed: string[]; trashed: string[] } {
  const actor = Actor.commandLine()
  const removed: string[] = []
  const trashed: string[] = []
  for (const [slug, id] of Object.entries(readDemoRecord().ids)) {
    const isPersonal = wasChangedByPerson(id)
    const { state } = getWorkingCopy(actor, id)
    if (state === 'live') unpublishArticle(actor, id, 'demo content removed')
    if (state !== 'trashed') trashArticle(actor, id)
    if (!isPersonal) purgeArticle(actor, id)
    if (!isPersonal) removed.push(slug)
    else if (state !== 'trashed') trashed.push(slug)
  }
  removeByline(actor, demoByline.slug)
  changeDemoRecord(({ ids }) => ({ ids, isUnfinished: false }))
  return { removed, trashed }
}

function wasChangedByPerson(id: string): boolean {
  const by = database()
    .select({ id: articles.updatedBy })
    .from(articles)
    .where(eq(articles.id, id))
    .get()
  return by?.id != null
}
