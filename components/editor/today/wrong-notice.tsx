import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import type { Finding } from '@/lib/domain/health/finding'
import { paths } from '@/lib/paths'

/** What is wrong with the site itself, before anything that waits. */
export function WrongNotice({ wrongs }: { wrongs: Finding[] }) {
  if (wrongs.length === 0) return null
  return (
    <Notice kind="fault">
      {wrongs.map(({ check, detail }) => (
        <p key={check}>
          <span className="inline-block font-semibold first-letter:uppercase">{check}</span>:{' '}
          {detail}
        </p>
      ))}
      <p className="mt-1">
        <Link href={paths.status()}>What to do</Link>
      </p>
    </Notice>
  )
}
