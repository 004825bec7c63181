import type { ArticlePage } from '@/lib/domain/article/article'
import { textFields } from '@/lib/domain/article/article-fields'
import { pick } from '@/lib/domain/article/by-name'
import { questionFieldNames, sourceFieldNames } from '@/lib/domain/article/row-fields'
import type { VersionEvent } from '@/lib/domain/kinds'

export type SignedUpdate = ReturnType<typeof signedUpdate>

/** What is signed of one version of an update. Times are UTC instants. */
export type SignedVersion = {
  /** From 1, for each update. */
  number: number
  event: VersionEvent
  at: string
  /** The hash of the version before; null for the first. */
  previous: string | null
  /** Chance, so that nobody finds erased words by trying which ones have this hash. */
  salt: string
  /** Where readers find it. */
  address: string
  /** What readers see of it; null when that is nothing. */
  update: SignedUpdate | null
  /** The sentence for readers, of a retraction or an erasure. */
  reason?: string
  /** The hashes of the versions whose words were erased. */
  erased?: string[]
  /** The number of the version that was published by mistake and is undone by this one. */
  takesBack?: number
}

/** Everything an update says, where it has it from, and who answers for it. */
export function signedUpdate(page: ArticlePage) {
  return {
    id: page.id,
    ...pick(page, textFields),
    questions: page.questions.map((question) => pick(question, questionFieldNames)),
    sources: page.sources.map((source) => ({
      ...pick(source, sourceFieldNames),
      textSha256: source.textSha256,
      capturedAt: instant(source.capturedAt),
      capturedBy: source.capturedBy,
      capturedHow: source.capturedHow,
    })),
    authors: page.authors.map(({ name, slug }) => ({ name, slug })),
    reviewedBy: page.reviewedBy,
    reviewedAt: page.reviewedAt === null ? null : instant(page.reviewedAt),
    firstPublishedAt: instant(page.firstPublishedAt),
    modifiedAt: instant(page.modifiedAt),
    corrections: page.corrections.map(({ at, note }) => ({ at: instant(at), note })),
  }
}

function instant(at: number): string {
  return new Date(at).toISOString()
}
