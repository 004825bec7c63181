import type { ArticleContent, Source } from '@/lib/domain/article/article'
import { emptyContent } from '@/lib/domain/article/empty-content'

/** For tests: a source with address, author and text. */
export const source: Source = {
  id: 's',
  network: 'x',
  permalink: 'https://x.com/a/status/1',
  authorName: 'A',
  handle: '',
  profileUrl: '',
  avatar: null,
  text: 'Quoted',
  lang: '',
  postedAt: '',
  reposts: null,
  likes: null,
  countsAsOf: '',
  capturedAt: 0,
  capturedBy: '',
  capturedHow: 'typed',
  textSha256: '',
}

/** For tests: content that could go out as it is. */
export const complete: ArticleContent = {
  ...emptyContent,
  headline: 'A headline of good length',
  whatHappened: 'a',
  whyItMatters: 'b',
  whatItMeans: 'c',
  slug: 'a-headline',
  questions: [
    { id: 'q', question: 'Why', answer: 'Because' },
    { id: 'r', question: 'When', answer: 'Now' },
  ],
  sources: [source],
  authors: [{ id: 'p', slug: 'p', name: 'P', bio: '', fediverse: '', avatar: '', links: [] }],
}
