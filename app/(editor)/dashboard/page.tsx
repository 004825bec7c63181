import type { Metadata } from 'next'
import { FirstStep } from '@/components/editor/drafts/first-step'
import { NewUpdateForm } from '@/components/editor/drafts/new-update-form'
import { TopBar } from '@/components/editor/parts/top-bar'
import { AtTheDesk } from '@/components/editor/today/at-the-desk'
import { ChangedSections } from '@/components/editor/today/changed-sections'
import { DaySection } from '@/components/editor/today/day-section'
import { FirstStepsList } from '@/components/editor/today/first-steps'
import { NextRow } from '@/components/editor/today/next-row'
import { TodaySection } from '@/components/editor/today/today-section'
import { WaitingRow } from '@/components/editor/today/waiting-row'
import { WrongNotice } from '@/components/editor/today/wrong-notice'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { commandCall } from '@/lib/command-call'
import { nightEnded, type Waiting } from '@/lib/domain/desk/today'
import { formatClock, formatDay, formatWeekday } from '@/lib/domain/time/dates'
import { cityOf } from '@/lib/domain/time/time-zone'
import { getToday } from '@/lib/editing/desk/get-today'
import { getWrongs } from '@/lib/editing/health/get-standing'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const actor = await requireActor(paths.dashboard())
  const now = Date.now()
  const { waiting, day, next, present, firstSteps, hasArticles, ...news } = getToday(actor, now)
  const { labels, timeZone: zone } = getPublication()
  const hasSide = firstSteps !== null || present.length > 0
  return (
    <>
      <TopBar actions={<NewUpdateForm offersIdea />}>
        <h1 className="font-semibold">Today</h1>
        <span className="text-muted">
          {formatWeekday(now, zone)}, {formatDay(now, zone)}, {formatClock(now, zone)}{' '}
          {cityOf(zone)}
        </span>
      </TopBar>
      <main
        id="main"
        className={classNames(
          hasSide &&
            'xl:grid xl:min-h-[calc(100dvh-var(--bar))] xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr]',
        )}
      >
        <div className="max-w-desk px-5 pt-6 md:px-7">
          <WrongNotice wrongs={getWrongs(actor, now)} />
          <DaySection events={day} now={now} zone={zone} />
          {hasArticles ? (
            <TodaySection
              id="waiting"
              title="Waits for you"
              aside={waiting.length > 0 ? waiting.length : undefined}
              empty={
                <>
                  Nothing waits for you. Look through{' '}
                  <Link href={`${paths.articles()}?state=draft`}>the drafts</Link>, or begin a new
                  update.
                </>
              }
              rows={waiting.map((item) => (
                <WaitingRow
                  key={`${item.kind}-${keyOf(item)}`}
                  item={item}
                  labels={labels}
                  doctor={commandCall('doctor')}
                />
              ))}
            />
          ) : (
            <FirstStep />
          )}
        </div>
        {hasSide && (
          <div className="px-5 pt-6 md:px-7 xl:col-start-2 xl:row-span-2 xl:row-start-1 xl:border-line xl:border-l xl:bg-tint xl:px-6">
            {firstSteps && <FirstStepsList done={firstSteps} />}
            {present.length > 0 && <AtTheDesk present={present} />}
          </div>
        )}
        <div className="max-w-desk px-5 pb-6 md:px-7">
          {next.length > 0 && (
            <TodaySection
              id="next"
              title="After today"
              empty=""
              rows={next.map((item) => (
                <NextRow key={`${item.action}-${item.articleId}`} item={item} />
              ))}
            />
          )}
          <ChangedSections {...news} nightEnded={nightEnded(now, zone)} zone={zone} />
        </div>
      </main>
    </>
  )
}

function keyOf(item: Waiting): string {
  if (item.kind === 'mention') return item.noteId
  return item.kind === 'source' ? `${item.articleId} ${item.permalink}` : item.articleId
}
