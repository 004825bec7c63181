import type { ReactNode } from 'react'
import { PageHead } from '@/components/reader/page-head'
import { feedFormats } from '@/lib/domain/feed-formats'
import type { FollowedGroup } from '@/lib/domain/reader/feeds/opml'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { FeedLinks } from './feed-links'

type Props = {
  groups: FollowedGroup[]
  /** Whether there is a digest by mail. */
  byMail: boolean
}

/** The address most people want, the digest, how one subscribes, and then every feed there is. */
export function FeedIndex({ groups, byMail }: Props) {
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title="Follow without an account">
        <p>
          A feed reader is an app or a web page that shows what is new in all you follow, in one
          list. You give nobody your name or mail address, and stop whenever you like.
        </p>
      </PageHead>
      <Way name="Everything">
        <Everything />
      </Way>
      {byMail && (
        <Way name="By mail">
          <p>
            Rather a mail, daily or weekly?{' '}
            <a href={paths.digest()} className="inline-flex min-h-8 items-center font-semibold">
              The digest by mail
            </a>{' '}
            needs an address, and nothing else.
          </p>
        </Way>
      )}
      <Way name="How it works">
        <ol className="grid list-decimal gap-2 pl-5 marker:text-muted">
          <li>Get a feed reader. There are free ones for every phone and computer.</li>
          <li>
            Copy the address above, or one of those below. RSS, Atom and JSON Feed say the same in
            different forms: take RSS if your reader does not ask for another.
          </li>
          <li>Paste it where the feed reader says “add” or “subscribe”.</li>
        </ol>
      </Way>
      {groups.map((group) => (
        <FeedGroup key={group.name} {...group} />
      ))}
    </main>
  )
}

function Everything() {
  const address = absolute(paths.feed())
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <a
          href={paths.feed()}
          type={feedFormats.rss.type}
          className="font-serif text-xl/snug font-semibold tracking-head no-underline hover:underline"
        >
          {address}
        </a>
        <button
          type="button"
          hidden
          data-copy={address}
          className="min-h-11 cursor-pointer rounded-control bg-ink px-5 text-sm font-semibold text-paper"
        >
          Copy the address
        </button>
      </div>
      <p role="status" className="sr-only" />
      <p className="mt-2 text-sm text-muted">
        Each update comes whole, with its source and quick answers. The same as{' '}
        <a href={paths.feed('atom')} type={feedFormats.atom.type}>
          Atom
        </a>{' '}
        and{' '}
        <a href={paths.feed('json')} type={feedFormats.json.type}>
          JSON Feed
        </a>
        , and{' '}
        <a href={paths.opml()} className="inline-flex min-h-8 items-center">
          all feeds in one file (OPML)
        </a>
        , which most feed readers can import.
      </p>
    </>
  )
}

function Way({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="mt-8 grid gap-x-8 gap-y-2 border-t border-ink pt-4 sm:grid-cols-[9.5rem_1fr]">
      <h2 className="font-serif text-base/snug font-semibold sm:mt-1.5">{name}</h2>
      <div className="max-w-measure">{children}</div>
    </section>
  )
}

function FeedGroup({ name, feeds }: FollowedGroup) {
  return (
    <section className="mt-8 grid gap-x-8 gap-y-2 border-t border-ink pt-4 sm:grid-cols-[9.5rem_1fr]">
      <h2 className="font-serif text-base/snug font-semibold sm:mt-1.5">{name}</h2>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {feeds.map((feed) => (
          <FeedLinks key={feed.of} {...feed} />
        ))}
      </ul>
    </section>
  )
}
