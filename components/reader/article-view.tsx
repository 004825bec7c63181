import type { ArticlePage, Erasure, Publication } from '@/lib/domain/article/article'
import { isParagraph } from '@/lib/domain/article/article-fields'
import { shownTexts } from '@/lib/domain/article/shown-texts'
import type { EarlierUpdate } from '@/lib/domain/coverage/earlier-update'
import type { SourceLook } from '@/lib/domain/sources/source-look'
import { withoutStories } from '@/lib/domain/topics/topic-path'
import { AskForm } from './ask-form'
import { Byline } from './byline'
import { ChangedLine } from './changed-line'
import { CorrectionList } from './correction-list'
import { EarlierLink } from './earlier-link'
import { ErasureList } from './erasure-list'
import { Headline } from './headline'
import { HowWeKnow } from './how-we-know'
import { LeadPicture } from './lead-picture'
import { Markdown } from './markdown'
import { QuestionList } from './question-list'
import { ShareRow } from './share/share-row'
import { SourceList } from './sources/source-list'
import { TopicLinks } from './topic-links'

/** More of them would push the headline down. */
const mostAbove = 3

type Props = {
  article: ArticlePage
  publication: Publication
  /** What was taken out of its earlier versions. */
  erasures?: Erasure[]
  /** The live update it leads back to. */
  earlier?: EarlierUpdate | null
  /** The latest look at the place of each source, by its address. */
  looks?: Record<string, SourceLook>
  /** How many readers asked a question, by its id. */
  askers?: Record<string, number>
  /** Whether readers are offered the form to ask. */
  canAsk?: boolean
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
    askers = {},
    canAsk = false,
    url,
    proof = null,
  } = props
  const { labels, timeZone: zone } = publication
  const isSigned = proof !== null
  const topics = withoutStories(article.topics)
  return (
    <article
      {...(isSigned && { 'data-update': article.id, 'data-modified': article.modifiedAt })}
      className="mx-auto max-w-measure px-5 pt-5 sm:box-content sm:pt-10"
    >
      <TopicLinks topics={topics.slice(0, mostAbove)} className="font-semibold text-signal" />
      <h1
        data-headline=""
        dir="auto"
        className="mt-3 w-fit font-serif text-headline font-semibold tracking-display"
      >
        <Headline text={article.headline} />
      </h1>
      {article.takeaway && (
        <p data-part="takeaway" dir="auto" className="mt-4 text-lg">
          {article.takeaway}
        </p>
      )}
      <Byline article={article} zone={zone} canSave={isSigned} />
      {isSigned && <ChangedLine article={article} zone={zone} />}
      {article.lead && <LeadPicture picture={article.lead} />}
      {shownTexts(article).map((name) => (
        <section
          key={name}
          data-part={name}
          className={isParagraph(name) ? 'mt-7' : 'mt-7 border-l-2 border-line pl-4'}
        >
          <h2 className="mb-1 text-xs font-semibold text-muted">{labels[name]}</h2>
          <div dir="auto" className={isParagraph(name) ? 'text-read' : 'text-base/normal'}>
            <Markdown text={article[name]} />
          </div>
        </section>
      ))}
      {earlier && <EarlierLink update={earlier} zone={zone} />}
      <SourceList sources={article.sources} zone={zone} looks={looks} />
      {topics.length > mostAbove && (
        <div className="mt-6">
          <TopicLinks topics={topics.slice(mostAbove)} lead="Also about" className="text-muted" />
        </div>
      )}
      <QuestionList article={article} askers={askers} url={url} />
      {canAsk && <AskForm slug={article.slug} labels={labels} />}
      <ShareRow title={article.headline} url={url} />
      <CorrectionList corrections={article.corrections} zone={zone} />
      <ErasureList erasures={erasures} zone={zone} />
      <HowWeKnow article={article} publication={publication} proof={proof} />
      <p className="mt-6 hidden text-sm print:block">{url}</p>
    </article>
  )
}
