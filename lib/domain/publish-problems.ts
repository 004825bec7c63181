import type { ArticleContent, Source } from './article'
import { webAddressProblem } from './draft-fields'
import { plainText } from './markdown/plain-text'
import { slugProblem } from './slug'

export type PublishProblem = { field: string; message: string }

const longestHeadline = 200

/** @returns everything that keeps an article from being published, in the order of the page */
export function publishProblems(content: ArticleContent): PublishProblem[] {
  const problems: PublishProblem[] = []
  const note = (field: string, message: string | null) => {
    if (message !== null) problems.push({ field, message })
  }
  note('headline', headlineProblem(content.headline))
  note('slug', content.slug === null ? 'Write an address.' : slugProblem(content.slug))
  for (const field of ['whatHappened', 'whyItMatters', 'whatItMeans'] as const) {
    note(field, plainText(content[field]) === '' ? 'Write this paragraph.' : null)
  }
  note('sources', content.sources.length === 0 ? 'Add the source this rests on.' : null)
  content.sources.forEach((source, at) => {
    note(`sources.${at}.permalink`, webAddressProblem(source.permalink))
    note(`sources.${at}.authorName`, sourceWordsProblem(source))
  })
  content.questions.forEach(({ question, answer }, at) => {
    note(`questions.${at}.question`, question === '' ? 'Write the question.' : null)
    note(`questions.${at}.answer`, plainText(answer) === '' ? 'Write the answer.' : null)
  })
  note('authors', content.authors.length === 0 ? 'Say who wrote this.' : null)
  return problems
}

function headlineProblem(headline: string): string | null {
  if (headline === '') return 'Write a headline.'
  if (headline.length <= longestHeadline) return null
  return `A published headline can have ${longestHeadline} characters; this has ${headline.length}.`
}

function sourceWordsProblem({ authorName, text }: Source): string | null {
  const isSilent = authorName === '' && text.trim() === ''
  return isSilent ? 'Say who published this, or quote it.' : null
}
