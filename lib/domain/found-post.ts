import type { CaptureMethod } from './kinds'

/** What a post or page says of itself. Empty and null are unknown. */
export type FoundPost = {
  method: Exclude<CaptureMethod, 'typed'>
  authorName: string
  handle: string
  profileUrl: string
  text: string
  lang: string
  /** Unread: an instant, a day or whatever the other side writes. */
  postedAt: string
  reposts: number | null
  likes: number | null
  /** The address of the author's picture. */
  picture: string
}

export const nothingFound: Omit<FoundPost, 'method'> = {
  authorName: '',
  handle: '',
  profileUrl: '',
  text: '',
  lang: '',
  postedAt: '',
  reposts: null,
  likes: null,
  picture: '',
}
