import type { Author } from '@/lib/domain/article/article'
import type { EarlierUpdate } from '@/lib/domain/coverage/earlier-update'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import type { MediaPicture } from '@/lib/domain/media/media-picture'

/** What the form tells the page in its frame; both are of one origin. */
export type PreviewMessage = {
  kind: 'typed'
  values: DraftValues
  by: string
  people: Pick<Author, 'id' | 'name'>[]
  /** The field that is being written, such as `questions.0.answer`; empty before there is one. */
  part: string
  /** The live update it leads back to. */
  earlier: EarlierUpdate | null
  /** The lead picture. */
  pictures: MediaPicture[]
}

/** The page in the frame says so once it can listen. */
export const previewIsReady = 'preview-is-ready'

export function isPreviewMessage(event: MessageEvent): event is MessageEvent<PreviewMessage> {
  const isOurs = event.source === window.parent && event.origin === window.location.origin
  return isOurs && event.data?.kind === 'typed'
}
