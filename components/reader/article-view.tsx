import type { ArticlePage, Erasure, Publication } from '@/lib/domain/article/article'
import { paragraphFields } from '@/lib/domain/article/article-fields'
import type { EarlierUpdate } from '@/lib/domain/coverage/earlier-update'
import type { SourceLook } from '@/lib/domain/sources/source-look'
import { paths } from '@/lib/paths'
import { Byline } from './byline'
import { ChangedLine } from './changed-line'
import { CorrectionList } from './correction-list'
import { EarlierLink } from './earlier-link'
import { ErasureList } from './erasure-list'
import { HowWeKnow } from './how-we-know'
import { LeadPicture } from './lead-picture'
import { Markdown } from './markdown'
import { QuestionList } from './question-list'
import { ShareRow } from './share-row'
import { SourceCard } from './source-card'

type Props = {
  article: ArticlePage
  publication: Publication
  /** What was taken out of its earlier versions. */
  erasures?: Erasure[]
  /** The live update it leads back to. */
  earlier?: EarlierUpdate | null
  /** The latest look at the place of each source, by its address. */
  looks?: Record<string, SourceLook>
  /** The full address that is shared. */
  url: string
  /** Where its signed versions are; without one nothing is said of them. */
  proof?: string | null
}

/** One update as readers see it; the editor's preview shows the same. */
export function ArticleView(props: Props) {
  const {
    article,
    publication,
    erasures = [],
    earlier = null,
    looks = {},
    url,
    proof = null,
  } = props
  const { labels, timeZone: zone } = publication
  const isSigned = proof !== null
  return (
    <article
      {...(isSigned && { 'data-update': article.id, 'data-modified': article.modifiedAt })}
      className="mx-auto max-w-measure px-5 pt-5 sm:box-content sm:pt-10"
    >
      {article.topics.length > 0 && (
        <ul
          aria-label="Topics"
          className="flex flex-wrap gap-x-4 text-sm font-semibold text-signal"
        >
          {article.topics.map((topic) => (
            <li key={topic.slug}>
              <a
                href={paths.topic(topic.slug)}
                className="inline-flex min-h-7 items-center no-underline hover:underline"
              >
                {topic.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h1
        data-headline=""
        className="mt-1.5 w-fit font-serif text-headline font-semibold tracking-display"
      >
        {article.headline}
      </h1>
      {article.takeaway && (
        <p data-part="takeaway" className="mt-4 text-lg text-muted">
          {article.takeaway}
        </p>
      )}
      <Byline article={article} zone={zone} />
      {isSigned && <ChangedLine article={article} zone={zone} />}
      {article.lead && <LeadPicture picture={article.lead} />}
      {paragraphFields.map((name) => (
        <section key={name} data-part={name} className="mt-7">
          <h2 className="mb-1 text-xs font-semibold text-muted">{labels[name]}</h2>
          <div className="text-read">
            <Markdown text={article[name]} />
          </div>
        </section>
      ))}
      {earlier && <EarlierLink update={earlier} zone={zone} />}
      {article.sources.map((source) => (
        <SourceCard key={source.id} source={source} zone={zone} look={looks[source.permalink]} />
      ))}
      <QuestionList questions={article.questions} />
      <ShareRow title={article.headline} url={url} />
      <CorrectionList corrections={article.corrections} zone={zone} />
      <ErasureList erasures={erasures} zone={zone} />
      <HowWeKnow article={article} publication={publication} proof={proof} />
    </article>
  )
}
