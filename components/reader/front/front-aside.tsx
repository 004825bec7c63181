import type { ReactNode } from 'react'
import type { CorrectionOfUpdate, Publication } from '@/lib/domain/article/article'
import { addressInShort } from '@/lib/domain/sources/address-in-short'
import { formatDay, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

type Props = { corrections: CorrectionOfUpdate[]; publication: Publication }

/** What stands beside the list: what was put right, and how to follow. */
export function FrontAside({ corrections, publication }: Props) {
  return (
    <aside aria-label="More" className="mt-12 grid content-start gap-9 lg:mt-8 print:hidden">
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
