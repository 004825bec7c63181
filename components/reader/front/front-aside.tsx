import type { ReactNode } from 'react'
import { updatesCounted } from '@/components/reader/lists/updates-counted'
import type { Amendment, Publication } from '@/lib/domain/article/article'
import { amendmentPath, amendmentWords } from '@/lib/domain/reader/amendment'
import { addressInShort } from '@/lib/domain/sources/address-in-short'
import { formatDay, machineTime } from '@/lib/domain/time/dates'
import { machineDayOrMoment, zoneOf } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'

export type StoryInMotion = { slug: string; name: string; updates: number; modifiedAt: number }

type Props = {
  stories: StoryInMotion[]
  /** What was put right or withdrawn last. */
  amendments: Amendment[]
  publication: Publication
  /** Whether there is a digest by mail. */
  byMail: boolean
}

/** What stands beside the list: stories that go on, what was put right, and how to follow. */
export function FrontAside({ stories, amendments, publication, byMail }: Props) {
  return (
    <aside aria-label="More" className="mt-12 grid content-start gap-9 lg:mt-8 print:hidden">
      {stories.length > 0 && (
        <Part title="Stories in motion">
          <ul>
            {stories.map((story) => (
              <li key={story.slug} className="border-b border-line py-3">
                <a
                  href={paths.story(story.slug)}
                  dir="auto"
                  className="block font-semibold no-underline hover:underline"
                >
                  {story.name}
                </a>
                <span className="text-sm text-muted">
                  {updatesCounted(story.updates)}, the last{' '}
                  <time dateTime={machineDayOrMoment(story.modifiedAt)}>
                    {formatDay(story.modifiedAt, zoneOf(story.modifiedAt, publication.timeZone))}
                  </time>
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {amendments.length > 0 && (
        <Part title="Corrected">
          {amendments.map((amendment) => (
            <p key={amendment.id} dir="auto" className="mt-3 text-sm text-muted">
              {amendment.kind === 'retracted' && `${amendmentWords.retracted}: `}
              <a href={amendmentPath(amendment)} className="text-ink">
                {amendment.headline}
              </a>
              : {amendment.note}{' '}
              <time dateTime={machineTime(amendment.at)} className="whitespace-nowrap">
                {formatDay(amendment.at, publication.timeZone)}
              </time>
            </p>
          ))}
          <p className="mt-3 text-sm text-muted">
            <a href={paths.corrections()}>All corrections</a>
          </p>
        </Part>
      )}
      <Part title="Follow">
        {byMail && (
          <>
            <p className="mt-3 text-sm text-muted">
              One mail a day, or one a week, when something came out. No opening is counted.
            </p>
            <a href={paths.digest()} className={button}>
              Send me the digest
            </a>
          </>
        )}
        <p className="mt-3 text-sm text-muted">
          No account and no mail address: take one of <a href={paths.feeds()}>the feeds</a> into a
          feed reader, of everything or of <a href={paths.topics()}>a topic</a>.
        </p>
        {publication.profiles.map((address) => (
          <p key={address} className="mt-1 text-sm text-muted">
            <a href={address} rel="me">
              {addressInShort(address)}
            </a>
          </p>
        ))}
      </Part>
    </aside>
  )
}

const button =
  'mt-3 flex min-h-11 items-center justify-center rounded-control bg-ink px-5 text-sm font-semibold text-paper no-underline'

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="border-b border-line pb-2.5 font-serif text-base/snug font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
