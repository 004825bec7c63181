import type { ArticlePage, Publication } from '@/lib/domain/article/article'
import {
  breadcrumbs,
  faqPage,
  newsArticle,
  organization,
} from '@/lib/domain/reader/structured-data'
import { withoutStories } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { JsonLd } from './json-ld'

/** What machines are told about an update: nothing but what the page shows. */
export function ArticleStructuredData(props: { article: ArticlePage; publication: Publication }) {
  const { article, publication } = props
  const [topic] = withoutStories(article.topics)
  const faq = faqPage(article, absolute)
  const steps = [
    { name: publication.name, path: paths.front() },
    ...(topic ? [{ name: topic.name, path: paths.topic(topic.slug) }] : []),
    { name: article.headline, path: paths.update(article.slug) },
  ]
  return (
    <JsonLd
      things={[
        newsArticle(article, publication, absolute),
        breadcrumbs(steps, absolute),
        ...(faq ? [faq] : []),
        organization(publication, absolute),
      ]}
    />
  )
}
