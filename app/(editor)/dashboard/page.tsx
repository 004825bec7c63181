import type { Metadata } from 'next'
import Link from 'next/link'
import { FirstStep } from '@/components/editor/drafts/first-step'
import { NewUpdateForm } from '@/components/editor/drafts/new-update-form'
import { Instant } from '@/components/editor/parts/instant'
import { TopBar } from '@/components/editor/parts/top-bar'
import { ChangedRow } from '@/components/editor/today/changed-row'
import { NextRow } from '@/components/editor/today/next-row'
import { TodaySection } from '@/components/editor/today/today-section'
import { WaitingRow } from '@/components/editor/today/waiting-row'
import { requireActor } from '@/lib/accounts/require-actor'
import { formatDay, formatWeekday } from '@/lib/domain/time/dates'
import { getToday } from '@/lib/editing/desk/get-today'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const actor = await requireActor(paths.dashboard())
  const now = Date.now()
  const { waiting, next, changed, since, hasArticles } = getToday(actor, now)
  const { labels, timeZone: zone } = getPublication()
  return (
    <>
      <TopBar actions={<NewUpdateForm offersIdea />}>
        <h1 className="font-semibold">Today</h1>
        <span className="text-muted">
          {formatWeekday(now, zone)}, {formatDay(now, zone)}
        </span>
      </TopBar>
      <main id="main" className="max-w-desk px-5 pt-6 pb-12 md:px-7">
        {hasArticles ? (
          <TodaySection
            id="waiting"
            title="Waits for you"
            empty={
              <>
                Nothing waits for you. Look through{' '}
                <Link href={`${paths.articles()}?state=draft`}>the drafts</Link>, or begin a new
                update.
              </>
            }
            rows={waiting.map((item) => (
              <WaitingRow key={`${item.kind}-${keyOf(item)}`} item={item} labels={labels} />
            ))}
          />
        ) : (
          <FirstStep />
        )}
        <TodaySection
          id="next"
          title="Goes out next"
          empty="Nothing is set for an hour. “Schedule…” beside an update sets one."
          rows={next.map((item) => (
            <NextRow key={`${item.action}-${item.articleId}`} item={item} />
          ))}
        />
        <TodaySection
          id="changed"
          title="Changed overnight"
          aside={
            <>
              since <Instant at={since} />
            </>
          }
          empty="Nobody has changed anything since then."
          rows={changed.map((change) => <ChangedRow key={change.id} change={change} />)}
        />
      </main>
    </>
  )
}

function keyOf(item: { articleId: string } | { noteId: string }): string {
  return 'noteId' in item ? item.noteId : item.articleId
}
