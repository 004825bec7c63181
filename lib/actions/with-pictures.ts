import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import type { DraftForm } from '@/lib/domain/drafts/draft-form'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import { takePicture } from '@/lib/editing/media/take-picture'
import { Invalid } from '@/lib/errors'

/** Keeps the pictures that came with a form, and lets its sources name them. */
export async function withPictures(
  actor: Actor,
  { article, pictures, values }: DraftForm,
): Promise<DraftValues> {
  const sources = [...values.sources]
  for (const { at, file } of pictures) {
    const source = sources[at]
    if (source) sources[at] = { ...source, avatar: await kept(actor, article, file, at) }
  }
  return { ...values, sources }
}

async function kept(actor: Actor, article: string, file: Blob, at: number): Promise<string> {
  try {
    return await takePicture(actor, article, Buffer.from(await file.arrayBuffer()))
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new Invalid('Nothing was saved.', { [`sources.${at}.avatar`]: error.message })
  }
}
