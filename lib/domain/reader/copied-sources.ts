import type { ArticlePage, Publication, Source } from '@/lib/domain/article/article'
import type { Network } from '@/lib/domain/kinds'

/** What stands there is a page or a paper, and no post that its network wants to be asked about. */
const pages: Network[] = ['github', 'paper', 'web']

/** The sources as feeds and copies tell them: without the words of posts, where the publication keeps those to its pages. */
export function copiedSources(
  { sources }: Pick<ArticlePage, 'sources'>,
  { quotesInCopies }: Pick<Publication, 'quotesInCopies'>,
): Source[] {
  if (quotesInCopies) return sources
  return sources.map((source) =>
    pages.includes(source.network) ? source : { ...source, text: '' },
  )
}
