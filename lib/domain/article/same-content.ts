import type { ArticleContent } from './article'
import { type ArticleField, type TextField, textFields } from './article-fields'
import { pick } from './by-name'
import { questionFieldNames, sourceFieldNames } from './row-fields'

/**
 * Whether two contents say the same to a reader. Ids, capture notes and the slug are left out: they
 * may differ between two copies of one text.
 */
export function saysTheSame(a: ArticleContent, b: ArticleContent): boolean {
  return JSON.stringify(saying(a)) === JSON.stringify(saying(b))
}

function saying(content: ArticleContent) {
  return [pick(content, textFields), Object.values(said).map((of) => of(content))]
}

type OtherField = Exclude<ArticleField, TextField | 'slug'>

const said: Record<OtherField, (content: ArticleContent) => unknown> = {
  leadImage: ({ lead }) => lead?.id,
  questions: ({ questions }) => questions.map((row) => pick(row, questionFieldNames)),
  sources: ({ sources }) => sources.map((row) => pick(row, sourceFieldNames)),
  topics: ({ topics }) => topics.map(({ id }) => id),
  authors: ({ authors }) => authors.map(({ id }) => id),
}
