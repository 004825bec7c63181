import type { ArticleContent, Source } from './article'

/**
 * Whether two contents say the same to a reader. Ids, capture notes and the slug are left out: they
 * may differ between two copies of one text.
 */
export function saysTheSame(a: ArticleContent, b: ArticleContent): boolean {
  return JSON.stringify(words(a)) === JSON.stringify(words(b))
}

function words(content: ArticleContent) {
  return [
    content.headline,
    content.takeaway,
    content.whatHappened,
    content.whyItMatters,
    content.whatItMeans,
    content.seoTitle,
    content.seoDescription,
    content.socialTitle,
    content.socialDescription,
    content.aiUse,
    content.lead?.id ?? '',
    content.questions.map(({ question, answer }) => [question, answer]),
    content.sources.map(facts),
    content.topics.map((topic) => topic.id),
    content.authors.map((author) => author.id),
  ]
}

function facts(source: Source) {
  const { network, permalink, authorName, handle, profileUrl, avatar } = source
  const { text, lang, postedAt, reposts, likes, countsAsOf } = source
  const author = [network, permalink, authorName, handle, profileUrl, avatar]
  return [...author, text, lang, postedAt, reposts, likes, countsAsOf]
}
