import type { CaptureMethod } from '@/lib/domain/kinds'

/** What a post or page says of itself. Empty and null are unknown. */
export type FoundPost = {
  method: Exclude<CaptureMethod, 'typed'>
  authorName: string
  handle: string
  profileUrl: string
  text: string
  /** Whether the text is all that was said; of a page only its head is read, of a video its title. */
  isWhole: boolean
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
  isWhole: true,
  lang: '',
  postedAt: '',
  reposts: null,
  likes: null,
  picture: '',
}
