import type { ArticleContent, Author, Source } from '@/lib/domain/article/article'
import { parseCount } from '@/lib/domain/form/counts'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import type { SourceValues } from '@/lib/domain/sources/source-values'
import { slugFrom } from '@/lib/domain/text/slug'
import { readKnownTime } from '@/lib/domain/time/known-time'
import { type DraftValues, withoutEmptyRows } from './draft-values'

/** Who types, and when in Unix milliseconds: a source that is new is captured then. */
type Typing = {
  by: string
  at: number
  people: Pick<Author, 'id' | 'name'>[]
  /** Those that were chosen or changed since the page was loaded. */
  pictures?: MediaPicture[]
}

/**
 * What a form holds, as readers would see it, while somebody types: what cannot be read yet is left
 * out, and nothing is refused.
 */
export function contentAsTyped(
  stored: ArticleContent,
  values: DraftValues,
  typing: Typing,
): ArticleContent {
  const { questions, sources, topics, authors, slug, leadImage, ...text } = withoutEmptyRows(values)
  const pictures = [...(typing.pictures ?? []), ...(stored.lead ? [stored.lead] : [])]
  return {
    ...text,
    slug: slug || stored.slug,
    lead: pictures.find(({ id }) => id === leadImage) ?? null,
    questions: questions.map((row, at) => ({ ...row, id: row.id || `new-${at}` })),
    sources: sources.map((row, at) => sourceAsTyped(row, `new-${at}`, stored.sources, typing)),
    topics: topics
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, kind }) => {
        const known = stored.topics.find((topic) => topic.name === name)
        return known ?? { id: name, slug: slugFrom(name), name, kind, description: '' }
      }),
    authors: authors.flatMap((id) => {
      const known = stored.authors.find((author) => author.id === id)
      const person = typing.people.find((one) => one.id === id)
      if (known || !person) return known ?? []
      return {
        ...person,
        slug: slugFrom(person.name),
        bio: '',
        fediverse: '',
        avatar: '',
        links: [],
      }
    }),
  }
}

function sourceAsTyped(
  row: SourceValues,
  newId: string,
  stored: Source[],
  { by, at }: Typing,
): Source {
  const known = stored.find((source) => source.id === row.id && row.id !== '')
  const countsAsOf = readKnownTime(row.countsAsOf.trim()) ?? ''
  const count = (typed: string) => (countsAsOf === '' ? null : parseCount(typed))
  return {
    ...row,
    id: row.id || newId,
    permalink: webAddress(row.permalink),
    profileUrl: webAddress(row.profileUrl),
    avatar: row.avatar || null,
    postedAt: readKnownTime(row.postedAt.trim()) ?? '',
    reposts: count(row.reposts),
    likes: count(row.likes),
    countsAsOf,
    capturedAt: known?.capturedAt ?? at,
    capturedBy: known?.capturedBy ?? by,
    capturedHow: known?.capturedHow ?? 'typed',
    textSha256: known?.textSha256 ?? '',
  }
}

/** An address that could run something, or is half typed, leads nowhere. */
function webAddress(typed: string): string {
  const address = typed.trim()
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : ''
}
