import type { ReactNode } from 'react'
import { updatesCounted } from '@/components/reader/updates-counted'
import type { CorrectionOfUpdate, Publication } from '@/lib/domain/article/article'
import { addressInShort } from '@/lib/domain/sources/address-in-short'
import { formatDay, machineTime } from '@/lib/domain/time/dates'
import { machineDayOrMoment, zoneOf } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'

export type StoryInMotion = { slug: string; name: string; updates: number; modifiedAt: number }

type Props = {
  stories: StoryInMotion[]
  corrections: CorrectionOfUpdate[]
  publication: Publication
}

/** What stands beside the list: stories that go on, what was put right, and how to follow. */
export function FrontAside({ stories, corrections, publication }: Props) {
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
      {corrections.length > 0 && (
        <Part title="Corrected">
          {corrections.map(({ id, at, note, slug, headline }) => (
            <p key={id} dir="auto" className="mt-3 text-sm text-muted">
              <a href={paths.update(slug)} className="text-ink">
                {headline}
              </a>
              : {note}{' '}
              <time dateTime={machineTime(at)} className="whitespace-nowrap">
                {formatDay(at, publication.timeZone)}
              </time>
            </p>
          ))}
        </Part>
      )}
      <Part title="Follow">
        <p className="mt-3 text-sm text-muted">
          No account and no mail address: take <a href={paths.feed()}>the feed</a> into a feed
          reader, or look at one of <a href={paths.topics()}>the topics</a>.
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
