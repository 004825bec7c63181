import type { MediaPicture } from './media-picture'

/** A picture of the library at the desk. */
export type ListedMedia = MediaPicture & {
  name: string
  addedBy: string
  addedAt: number
  /** How many updates open with it. */
  uses: number
}

export type MediaUse = { id: string; headline: string; isLive: boolean }
