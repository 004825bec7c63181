import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { slugHistory } from '@/db/schema/published'
import { publishedVersions } from '@/db/schema/published-proofs'
import { publishedAskers } from '@/db/schema/published-questions'
import type { Transaction } from '@/db/transaction'
import { canonicalJson } from '@/lib/domain/signatures/canonical-json'
import { type SignedVersion, signedUpdate } from '@/lib/domain/signatures/signed-version'
import { currentAuthors } from '@/lib/editing/article/current-authors'
import { presentPicture } from '@/lib/editing/media/lead-picture'
import { writeLiveCopy } from '@/lib/editing/publishing/write-live-copy'
import { latestVersion, signVersion } from '@/lib/editing/signatures/sign-version'
import { currentTopics } from '@/lib/editing/topics/topics-by-name'
import { Invalid } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { absolute } from '@/lib/site'
import type { LiveRecord } from './update-record'

/** Shows readers what they saw elsewhere, under the names of here. @throws Invalid without an address */
export function bringInLiveCopy(tx: Transaction, id: string, live: LiveRecord): void {
  const { content, questionCards, askers, ...facts } = live
  const { slug } = content
  if (slug === null) throw new Invalid('It is live and has no address.')
  const names = {
    topics: currentTopics(tx, content.topics),
    authors: currentAuthors(tx, content.authors),
    lead: presentPicture(tx, content.lead),
  }
  writeLiveCopy(tx, { ...content, ...names, ...facts, id, slug }, { questionCards })
  for (const { id: questionId } of content.questions) {
    const readers = askers[questionId]
    if (readers === undefined) continue
    tx.insert(publishedAskers)
      .values({ questionId, readers })
      .onConflictDoUpdate({ target: publishedAskers.questionId, set: { readers } })
      .run()
  }
  tx.insert(slugHistory)
    .values({ slug, articleId: id, firstLiveAt: live.firstPublishedAt })
    .onConflictDoNothing()
    .run()
  if (isSignedAsItIs(tx, id, slug)) return
  signVersion(tx, id, latestVersion(tx, id) ? 'renamed' : 'published')
}

/** Whether the newest signed version says just this, at this address: then nothing new has to be signed here. */
function isSignedAsItIs(tx: Transaction, id: string, slug: string): boolean {
  const newest = tx
    .select({ payload: publishedVersions.payload })
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, id))
    .orderBy(desc(publishedVersions.number))
    .limit(1)
    .get()
  const page = articleBySlug(slug)
  if (!newest?.payload || !page) return false
  const { address, update } = JSON.parse(newest.payload) as SignedVersion
  const isHere = address === absolute(paths.update(slug))
  return isHere && canonicalJson(update) === canonicalJson(signedUpdate(page))
}
