import 'server-only'
import { createHash } from 'node:crypto'
import { database } from '@/db/connection'
import { sourceCaptures } from '@/db/schema/sources'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { countFetch } from '@/lib/accounts/rate-limit'
import { readPostAddress } from '@/lib/domain/sources/post-address'
import { quotation, type SourceFacts, sourceFacts } from '@/lib/domain/sources/source-facts'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { Conflict, Invalid } from '@/lib/errors'
import { keepPicture } from '@/lib/media/kept-pictures'
import { squarePicture } from '@/lib/media/square-picture'
import { type Fetch, fetchOutside } from '@/lib/outside/fetch-outside'
import { FetchProblem } from '@/lib/outside/fetch-problem'
import { readPost } from '@/lib/outside/read-post'
import { requireSourceFetching } from './source-fetching'

/**
 * Asks the place of a source what it says, for the form to fill in. A source that is saved with this very text
 * counts as captured so.
 * @throws NotFound, NotAllowed, and Conflict with a sentence when it is switched off or nothing could be got
 */
export async function fetchSource(
  actor: Actor,
  articleId: string,
  address: string,
  fetch: Fetch = fetchOutside,
): Promise<SourceFacts> {
  findArticleFor(database(), actor, articleId, 'save')
  requireSourceFetching()
  if (!countFetch(actor.id ?? '')) {
    throw new Conflict(
      'That is a lot of sources at once. Wait a few minutes, or type the facts in.',
    )
  }
  const found = await inWords(() => readPost(fetch, address))
  const at = Date.now()
  const permalink = readPostAddress(address)?.permalink ?? address
  const textSha256 = createHash('sha256').update(quotation(found.text)).digest('hex')
  writeTransaction(database(), (tx) => {
    findArticleFor(tx, actor, articleId, 'save')
    tx.insert(sourceCaptures)
      .values({ articleId, permalink, textSha256, method: found.method, at })
      .onConflictDoUpdate({
        target: [sourceCaptures.articleId, sourceCaptures.permalink, sourceCaptures.textSha256],
        set: { method: found.method, at },
      })
      .run()
  })
  const avatar = await keptPicture(fetch, found.picture)
  return { ...sourceFacts(found, at), ...(avatar && { avatar }) }
}

async function inWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FetchProblem) throw new Conflict(error.message)
    throw error
  }
}

/** Without its picture a source is as good, so one that cannot be got or read is left out. */
async function keptPicture(fetch: Fetch, address: string): Promise<string | null> {
  if (address === '') return null
  try {
    const { bytes } = await fetch(address, 'picture')
    return keepPicture(await squarePicture(bytes))
  } catch (error) {
    if (error instanceof FetchProblem || error instanceof Invalid) return null
    throw error
  }
}
