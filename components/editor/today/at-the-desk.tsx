import { Link } from '@/components/ui/link'
import type { Present } from '@/lib/domain/desk/today'
import { initials } from '@/lib/domain/people/initials'
import { paths } from '@/lib/paths'

/** Who else has something open, and what. */
export function AtTheDesk({ present }: { present: Present[] }) {
  return (
    <section aria-labelledby="at-the-desk" className="mb-9">
      <h2 id="at-the-desk" className="mb-2 font-semibold font-serif text-base tracking-head">
        At the desk now
      </h2>
      <ul>
        {present.map(({ personId, name, articleId, headline }) => (
          <li key={`${personId} ${articleId}`} className="flex items-center gap-2.5 py-2">
            <span
              aria-hidden="true"
              className="grid size-8 shrink-0 place-items-center rounded-full bg-ink font-semibold text-paper text-xs"
            >
              {initials(name)}
            </span>
            <p className="min-w-0 text-sm leading-snug [overflow-wrap:anywhere]">
              {name}
              <span className="block text-muted">
                in{' '}
                <Link href={paths.article(articleId)}>
                  {headline || 'an update without a headline'}
                </Link>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
