import type { Metadata } from 'next'
import { Refused } from '@/components/editor/desk/refused'
import { TopBar } from '@/components/editor/parts/top-bar'
import { ComparisonView } from '@/components/editor/revisions/comparison-view'
import { OlderRevisions } from '@/components/editor/revisions/older-revisions'
import { RestoreRevisionForm } from '@/components/editor/revisions/restore-revision-form'
import { RevisionList } from '@/components/editor/revisions/revision-list'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { historyViewFrom } from '@/lib/domain/revisions/history-view'
import { openHistory } from '@/lib/editing/revisions/open-history'
import { NotAllowed, NotFound } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'History' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const { id } = await params
  const view = historyViewFrom(await searchParams)
  const actor = await requireActor(paths.revisions(id))
  const history = orRefusal(() => openHistory(actor, id, view))
  if ('refusal' in history)
    return <Refused list="Articles" to={paths.articles()} message={history.refusal} />

  const { headline, rev, isLive, canRestore, comparison, chosen, problem } = history
  const { labels } = getPublication()
  return (
    <>
      <TopBar>
        <Link href={paths.article(id)} className="max-w-full truncate text-muted">
          {headline || 'New update'}
        </Link>
        <h1 className="font-semibold">History</h1>
      </TopBar>
      <main
        id="main"
        className="grid items-start gap-x-10 gap-y-8 px-5 pt-5 pb-16 md:px-7 wide:grid-cols-[26rem_minmax(0,46rem)]"
      >
        <div className="min-w-0 max-wide:order-2">
          <RevisionList
            {...{ isLive, canRestore, chosen }}
            article={id}
            revisions={history.revisions}
          />
          <OlderRevisions article={id} page={view.page} pages={history.pages} />
          {actor.role === 'owner' && (
            <p className="mt-8 max-w-words text-muted text-xs">
              Words that must not be kept, such as those a court forbids, an owner can{' '}
              <Link href={paths.erase(id)}>erase for good</Link>.
            </p>
          )}
        </div>
        <div className="min-w-0">
          {view.undo && canRestore && (
            <Notice kind="done">
              <p className="mb-2">Restored. What stood here before is kept.</p>
              <RestoreRevisionForm article={id} revision={view.undo} rev={rev} button="Undo" />
            </Notice>
          )}
          {problem && <Notice kind="fault">{problem}</Notice>}
          {comparison && (
            <ComparisonView
              {...comparison}
              labels={labels}
              title={view.restore ? 'Restore this text?' : 'What changed'}
            >
              {view.restore && canRestore && (
                <>
                  <p className="mb-3 max-w-152 text-pretty">
                    It becomes the text at the desk, as marked below. What stands there now is kept,
                    so this can be undone{isLive && ', and readers see no change until you publish'}
                    .
                  </p>
                  <div className="flex flex-wrap items-start gap-2">
                    <RestoreRevisionForm
                      article={id}
                      revision={view.restore}
                      rev={rev}
                      button="Restore this text"
                      kind="primary"
                    />
                  </div>
                </>
              )}
            </ComparisonView>
          )}
        </div>
      </main>
    </>
  )
}

function orRefusal<Result extends object>(read: () => Result): Result | { refusal: string } {
  try {
    return read()
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) return { refusal: error.message }
    throw error
  }
}
