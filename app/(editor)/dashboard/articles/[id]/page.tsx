import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { cache } from 'react'
import { ArticleForm } from '@/components/editor/article/article-form'
import { LockedNotice } from '@/components/editor/article/locked-notice'
import { AsksPanel } from '@/components/editor/asks/asks-panel'
import { CoverageScope } from '@/components/editor/coverage/coverage-scope'
import { Refused } from '@/components/editor/desk/refused'
import { AheadBar } from '@/components/editor/drafts/ahead-bar'
import { CopyNotice } from '@/components/editor/drafts/copy-notice'
import { DuplicateForm } from '@/components/editor/drafts/duplicate-form'
import { TemplateForm } from '@/components/editor/drafts/template-form'
import { NotesPanel } from '@/components/editor/notes/notes-panel'
import { PreviewLinksPanel } from '@/components/editor/previews/preview-links-panel'
import { StateActions } from '@/components/editor/publishing/state-actions'
import { ReturnedNotice } from '@/components/editor/review/returned-notice'
import { ReviewPanel } from '@/components/editor/review/review-panel'
import { ScheduleList } from '@/components/editor/schedules/schedule-list'
import { buttonLook } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Actor } from '@/lib/accounts/actor'
import { currentActor, requireActor } from '@/lib/accounts/sessions/require-actor'
import type { Author } from '@/lib/domain/article/article'
import { availableVerbs } from '@/lib/domain/desk/available-verbs'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { openNoteCounts } from '@/lib/domain/notes/note'
import { maySettleAsks } from '@/lib/domain/people/rights'
import { comparedContent } from '@/lib/domain/revisions/content-differences'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { lockedSince } from '@/lib/editing/article/locked-since'
import { listAsksOf, preparedCorrection } from '@/lib/editing/asks/list-asks'
import { coveredSources } from '@/lib/editing/coverage/covered-before'
import { earlierChoices, isOnlyUpdate } from '@/lib/editing/coverage/earlier-update'
import { isCopy } from '@/lib/editing/drafts/duplicates'
import { savedArticle } from '@/lib/editing/drafts/saved-article'
import { listMedia } from '@/lib/editing/media/get-media'
import { listNotes } from '@/lib/editing/notes/list-notes'
import { listPeople } from '@/lib/editing/people/list-people'
import { listPreviewLinks } from '@/lib/editing/previews/preview-links'
import { getReview } from '@/lib/editing/review/get-review'
import { type ReferenceTexts, referenceTexts } from '@/lib/editing/revisions/reference-texts'
import { listDueSchedules } from '@/lib/editing/schedules/list-due-schedules'
import { mayFetchSources } from '@/lib/editing/sources/source-fetching'
import { listTopicNames } from '@/lib/editing/topics/list-topics'
import { NotAllowed, NotFound } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import '@/components/editor/article/article-form.css'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ id }, actor] = await Promise.all([params, currentActor()])
  const copy = actor && (await openArticle(actor, id))
  if (!copy || 'refusal' in copy) return { title: 'Update' }
  return { title: copy.content.headline || 'New update' }
}

export default async function EditArticlePage({ params }: Props) {
  const { id } = await params
  const { name, labels } = getPublication()
  const site = { name, url: absolute(paths.front()) }
  if (!(await currentActor()) && (await isFormSent()))
    return <SignedOutForm {...{ id, labels, site }} />

  const actor = await requireActor(paths.article(id))
  const copy = await openArticle(actor, id)
  if ('refusal' in copy)
    return <Refused list="Articles" to={paths.articles()} message={copy.refusal} />

  const { state, createdBy, content } = copy
  const authorIds = content.authors.map((author) => author.id)
  const verbs = availableVerbs(actor, { state, createdBy, authorIds })
  const notes = listNotes(actor, id)
  const review = getReview(actor, id)
  const isToDecide = state === 'review' && verbs.includes('return')
  const texts = referenceTexts(actor, id)
  const addresses = content.sources.map(({ permalink }) => permalink)
  return (
    <CoverageScope
      known={coveredSources(actor, id, addresses)}
      choices={earlierChoices(actor, id, content)}
      isOnly={isOnlyUpdate(actor, id)}
    >
      <ArticleForm
        id={id}
        labels={labels}
        site={site}
        article={savedArticle(copy)}
        me={actor.id === null ? null : { id: actor.id, name: actor.name }}
        people={listPeople(actor)}
        noteCounts={openNoteCounts(notes)}
        topics={listTopicNames(actor)}
        pictures={pictures(actor, content.lead)}
        canSave={verbs.includes('save')}
        canPublish={verbs.includes('publish')}
        scheduled={texts.scheduled && { runAt: texts.scheduled.runAt, rev: texts.scheduled.rev }}
        mayFetch={mayFetchSources()}
        maySet={actor.role === 'owner'}
        canSubmit={verbs.includes('submit')}
        isToDecide={isToDecide}
        correction={preparedCorrection(actor, id)}
        notices={
          <>
            {!verbs.includes('save') && (
              <LockedNotice state={state} since={lockedSince(actor, id)} />
            )}
            <CopyNotice key={id} isCopy={isCopy(actor, id)} />
            <ReturnedNotice state={state} latest={review.steps[0]} />
            <Ahead {...texts} authors={content.authors} />
          </>
        }
        review={<ReviewPanel id={id} verbs={verbs} review={review} isToDecide={isToDecide} />}
      >
        <ScheduleList id={id} due={listDueSchedules(actor, id)} />
        <PreviewLinksPanel id={id} links={listPreviewLinks(actor, id)} />
        <AsksPanel
          article={id}
          groups={listAsksOf(actor, id)}
          labels={labels}
          canSettle={maySettleAsks(actor.role)}
        />
        <NotesPanel article={id} notes={notes} labels={labels} />
        <StateActions id={id} state={state} verbs={verbs} />
        <div className="mt-4 flex flex-wrap items-start gap-2">
          <Link href={paths.revisions(id)} className={buttonLook()}>
            History
          </Link>
          <DuplicateForm article={id} />
          <TemplateForm article={id} />
        </div>
      </ArticleForm>
    </CoverageScope>
  )
}

function Ahead({ live, scheduled, authors }: ReferenceTexts & { authors: Author[] }) {
  return (
    <>
      {live && (
        <AheadBar
          than="live"
          text={comparedContent(live)}
          authors={[...authors, ...live.authors]}
        />
      )}
      {scheduled && (
        <AheadBar
          than="scheduled"
          text={comparedContent(scheduled.content)}
          authors={[...authors, ...scheduled.content.authors]}
          revision={scheduled.revisionId}
        />
      )}
    </>
  )
}

/** What the form can offer at once; the rest is found by a search. */
function pictures(actor: Actor, lead: MediaPicture | null): MediaPicture[] {
  const newest = listMedia(actor).pictures
  return lead && !newest.some(({ id }) => id === lead.id) ? [lead, ...newest] : newest
}

/** One read for the page and its title. */
const openArticle = cache((actor: Actor, id: string) => {
  try {
    return getWorkingCopy(actor, id)
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) return { refusal: error.message }
    throw error
  }
})

/** Whether this page is the answer to its own form, sent without scripts. */
async function isFormSent(): Promise<boolean> {
  return (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false
}

/** A session that ended while somebody wrote: the form shows what they sent, and nothing of ours. */
function SignedOutForm(props: Pick<Parameters<typeof ArticleForm>[0], 'id' | 'labels' | 'site'>) {
  return (
    <ArticleForm
      {...props}
      article={null}
      me={null}
      people={[]}
      topics={[]}
      pictures={[]}
      canSave
      canPublish={false}
    />
  )
}
