import { PageHead } from '@/components/reader/page-head'
import type { Publication } from '@/lib/domain/article/article'
import type { FollowedGroup } from '@/lib/domain/reader/feeds/opml'
import { paths } from '@/lib/paths'
import { FeedLinks } from './feed-links'

type Props = {
  publication: Publication
  groups: FollowedGroup[]
  /** Whether there is a digest by mail. */
  byMail: boolean
}

/** What a feed is, how one subscribes, and all of them. */
export function FeedIndex({ publication, groups, byMail }: Props) {
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title="Follow without an account">
        <p>
          A feed is an address that a feed reader looks at now and then: an app or a web page that
          shows you what is new in all you follow, in one list. You give nobody your name or mail
          address, and stop whenever you like.
        </p>
      </PageHead>
      <ol className="mt-6 grid max-w-measure list-decimal gap-2 pl-5 marker:text-muted">
        <li>Get a feed reader. There are free ones for every phone and computer.</li>
        <li>
          Copy the address of one of the feeds below. RSS, Atom and JSON Feed say the same in
          different forms: take RSS if your reader does not ask for another.
        </li>
        <li>Paste it where the feed reader says “add” or “subscribe”.</li>
      </ol>
      <p className="mt-4 max-w-measure">
        Each update comes whole, with its source and quick answers.{' '}
        <a href={paths.opml()} className="inline-flex min-h-8 items-center">
          All feeds in one file (OPML)
        </a>{' '}
        can be imported by most feed readers.
      </p>
      {byMail && (
        <p className="mt-4 max-w-measure">
          Rather a mail, daily or weekly?{' '}
          <a href={paths.digest()} className="inline-flex min-h-8 items-center">
            The digest by mail
          </a>{' '}
          needs an address, and nothing else.
        </p>
      )}
      <FeedGroup name="Everything" feeds={[{ title: publication.name, of: '' }]} />
      {groups.map((group) => (
        <FeedGroup key={group.name} {...group} />
      ))}
    </main>
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
