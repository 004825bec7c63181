import { Link } from '@/components/ui/link'
import type { Publication } from '@/lib/domain/article/article'
import type { AskGroup } from '@/lib/domain/asks/asked'
import { paths } from '@/lib/paths'
import { AskWords } from './ask-words'

type Props = {
  article: string
  groups: AskGroup[]
  labels: Publication['labels']
  canSettle: boolean
}

/** What readers ask about the update that is open, where there is anything. */
export function AsksPanel({ article, groups, labels, canSettle }: Props) {
  if (groups.length === 0) return null
  return (
    <section aria-labelledby={`asks-${article}`} className="mb-5 border-line border-t pt-4 text-sm">
      <h2 id={`asks-${article}`} className="flex justify-between font-semibold">
        Readers
        <span className="font-normal text-muted tabular-nums">{groups.length}</span>
      </h2>
      <ul className="divide-y divide-line">
        {groups.map((group) => (
          <li key={group.id} className="py-4 [overflow-wrap:anywhere]">
            <AskWords group={group} labels={labels} isAmongOthers={false} />
          </li>
        ))}
      </ul>
      {canSettle && <Link href={paths.readers()}>Settle it under Readers</Link>}
    </section>
  )
}
