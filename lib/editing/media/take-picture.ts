import 'server-only'
import { database } from '@/db/connection'
import type { Actor } from '@/lib/accounts/actor'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { keepPicture } from '@/lib/media/kept-pictures'
import { squarePicture } from '@/lib/media/square-picture'

/**
 * Keeps a picture for a source of an article; the article names it once it is saved.
 * @returns the file name
 * @throws NotFound, NotAllowed, Conflict, and Invalid with a sentence for what is no picture
 */
export async function takePicture(actor: Actor, articleId: string, bytes: Buffer): Promise<string> {
  findArticleFor(database(), actor, articleId, 'save')
  return keepPicture(await squarePicture(bytes))
}
