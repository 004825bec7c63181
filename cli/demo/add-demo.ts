import { database } from '@/db/connection'
import { type DemoUpdate, demoSourcesReadOn } from '@/db/demo/demo-update'
import { demoUpdates } from '@/db/demo/demo-updates'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { Actor } from '@/lib/accounts/actor'
import { createByline } from '@/lib/accounts/people/people'
import { draftSchema } from '@/lib/domain/drafts/draft'
import { momentOf } from '@/lib/domain/time/day-or-moment'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { restoreArticle } from '@/lib/editing/drafts/set-aside'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { noteCapture } from '@/lib/editing/sources/note-capture'
import { demoByline } from './demo-byline'
import { changeDemoRecord, readDemoRecord } from './demo-record'

/**
 * Publishes the demo updates that are not there yet; what editors did with earlier ones stays.
 * @returns the slugs of those it published
 */
export async function addDemo(): Promise<string[]> {
  changeDemoRecord((record) => ({ ...record, isUnfinished: true }))
  const actor = Actor.commandLine()
  const byline = createByline(actor, demoByline.name, demoByline.slug)
  const added: string[] = []
  for (const update of demoUpdates) {
    const id = begin(actor, update)
    const { state, rev, liveRev } = getWorkingCopy(actor, id)
    if (state !== 'draft' || liveRev !== null) continue
    saveArticle(actor, id, rev, { ...update.draft, authors: [byline] })
    const firstPublishedAt = momentOf(update.firstPublishedAt)
    const { slug } = await publishArticle(actor, id, { firstPublishedAt })
    added.push(slug)
  }
  changeDemoRecord(({ ids }) => ({ ids, isUnfinished: false }))
  return added
}

/** The article of an earlier time, out of the trash if it lies there, or a new one. */
function begin(actor: Actor, { draft }: DemoUpdate): string {
  const known = readDemoRecord().ids[draft.slug]
  if (known) {
    if (getWorkingCopy(actor, known).state === 'trashed') restoreArticle(actor, known)
    return known
  }
  return writeTransaction(database(), (tx) => {
    const id = createArticle(actor)
    noteCaptures(tx, id, draft)
    changeDemoRecord((record) => ({ ...record, ids: { ...record.ids, [draft.slug]: id } }))
    return id
  })
}

/** Readers are told when the sources were read, not when the site was started. */
function noteCaptures(tx: Transaction, articleId: string, draft: DemoUpdate['draft']): void {
  const at = momentOf(demoSourcesReadOn)
  for (const { permalink, text } of draftSchema.parse(draft).sources) {
    noteCapture(tx, { articleId, permalink, text, method: 'typed', at })
  }
}
