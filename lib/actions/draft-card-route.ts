import 'server-only'
import { currentActor } from '@/lib/accounts/sessions/require-actor'
import { cardPicture } from '@/lib/cards/draw-card'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { cardContent } from '@/lib/editing/media/card-content'
import { NotAllowed, NotFound } from '@/lib/errors'
import { refusedFile } from './run/file-in-portions'
import { signedOut } from './run/run-action'

type Context = { params: Promise<{ id: string }> }

/** The share card that a working copy would get. Nothing is kept of it but what the browser keeps. */
export async function draftCardRoute(_: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return refusedFile(401, signedOut)
  try {
    const { content, firstPublishedAt, updatedAt } = getWorkingCopy(actor, (await params).id)
    const picture = await cardPicture(cardContent(content, firstPublishedAt ?? updatedAt))
    return new Response(picture, {
      headers: { 'content-type': 'image/png', 'cache-control': 'private, max-age=600' },
    })
  } catch (error) {
    if (error instanceof NotFound) return refusedFile(404, error.message)
    if (error instanceof NotAllowed) return refusedFile(403, error.message)
    throw error
  }
}
