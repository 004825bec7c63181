import { aiUseStatement } from '@/lib/domain/article/ai-use-statement'
import type { ArticleContent, Publication } from '@/lib/domain/article/article'
import { type ArticleField, fieldsOf, pageTexts } from '@/lib/domain/article/article-fields'
import { emptyContent } from '@/lib/domain/article/empty-content'
import type { SourceField } from '@/lib/domain/article/row-fields'
import { fieldName } from '@/lib/domain/drafts/field-names'
import { plainText } from '@/lib/domain/markdown/plain-text'
import {
  type ContentDifference,
  comparedContent,
  contentDifferences,
} from '@/lib/domain/revisions/content-differences'
import type { RowDifference } from '@/lib/domain/revisions/row-differences'
import { type WordChange, wordDifference } from '@/lib/domain/revisions/word-difference'
import type { SignedUpdate } from '@/lib/domain/signatures/signed-version'

/** What changed in one part of an update: its name as readers know it, and the words. */
export type PartDifference = { name: string; changes: WordChange[] }

/** What readers see of an update: titles for search engines and networks are no part of the page. */
const shown: ArticleField[] = [...pageTexts, 'sources', 'questions', 'authors', 'aiUse']
const shownFacts: SourceField[] = [
  'permalink',
  'authorName',
  'handle',
  'text',
  'postedAt',
  'reposts',
  'likes',
  'countsAsOf',
]
const inMarkdown = ['answer', ...fieldsOf('markdown')] as string[]

/** Part by part what differs between two versions, in the order of the page. */
export function versionDifferences(
  before: SignedUpdate,
  after: SignedUpdate,
  labels: Publication['labels'],
): PartDifference[] {
  return contentDifferences(comparedContent(contentOf(before)), comparedContent(contentOf(after)))
    .filter(({ field }) => shown.includes(field))
    .flatMap((difference) => partsOf(difference, labels))
}

/** Versions that were signed earlier lack what was added to updates since. */
function contentOf(update: SignedUpdate): ArticleContent {
  const { questions, sources, authors, ...texts } = update
  return {
    ...emptyContent,
    ...texts,
    questions: questions.map((question) => ({ ...question, id: '' })),
    sources: sources.map((source) => ({
      ...source,
      id: '',
      capturedAt: Date.parse(source.capturedAt),
    })),
    authors: authors.map(({ name, slug }) => {
      return { id: slug, name, slug, bio: '', fediverse: '', avatar: '', links: [] }
    }),
  }
}

function partsOf(difference: ContentDifference, labels: Publication['labels']): PartDifference[] {
  const { field } = difference
  if ('rows' in difference) return difference.rows.flatMap((row) => rowParts(field, row, labels))
  const [old, now] = [difference.before, difference.after]
  return [{ name: fieldName(field, labels), changes: differenceOf(field, old, now) }]
}

function rowParts(
  field: ArticleField,
  { kind, title, at, movedFrom, facts }: RowDifference,
  labels: Publication['labels'],
): PartDifference[] {
  const isNumbered = field !== 'authors'
  const name = fieldName(isNumbered ? `${field}.${at - 1}` : field, labels)
  const told = facts.filter((fact) => isShown(field, fact.name))
  if (kind === 'added' || kind === 'removed') {
    const side = kind === 'added' ? 'after' : 'before'
    const words = told.map((fact) => inWords(fact.name, fact[side])).filter((text) => text !== '')
    return [{ name: `${name}, ${kind}`, changes: [{ kind, text: words.join('\n') || title }] }]
  }
  const moved: PartDifference = {
    name: `${name}, moved from place ${movedFrom} to ${at}`,
    changes: [{ kind: 'same', text: title }],
  }
  const changed = told.map((fact) => ({
    name: fieldName(`${field}.${at - 1}.${fact.name}`, labels),
    changes: differenceOf(fact.name, fact.before, fact.after),
  }))
  return movedFrom === null ? changed : [moved, ...changed]
}

function isShown(field: ArticleField, fact: string): boolean {
  return field !== 'sources' || shownFacts.some((name) => name === fact)
}

/** As readers read it; where only a mark or the target of a link differs, as it was written. */
function differenceOf(name: string, before: string, after: string): WordChange[] {
  const [old, now] = [inWords(name, before), inWords(name, after)]
  return old === now ? wordDifference(before, after) : wordDifference(old, now)
}

function inWords(name: string, value: string): string {
  if (name === 'aiUse') return aiUseStatement(value as ArticleContent['aiUse']) ?? ''
  return inMarkdown.includes(name) ? plainText(value) : value
}
