import { Actor } from '@/lib/accounts/actor'
import { getWorkingCopy } from '@/lib/editing/get-working-copy'
import { trashArticle } from '@/lib/editing/trash-article'
import { unpublishArticle } from '@/lib/editing/unpublish-article'
import { readDemoRecord } from './demo-record'

/**
 * Takes every article that the demo made off the site and puts it in the trash, where what editors
 * may have written into it can still be found.
 * @returns the slugs of those it removed
 */
export function removeDemo(): string[] {
  const actor = Actor.commandLine()
  const removed: string[] = []
  for (const [slug, id] of Object.entries(readDemoRecord())) {
    const { state } = getWorkingCopy(actor, id)
    if (state === 'trashed') continue
    if (state === 'live') unpublishArticle(actor, id, 'demo content removed')
    trashArticle(actor, id)
    removed.push(slug)
  }
  return removed
}
