import { Instant } from '@/components/editor/parts/instant'
import { Notice } from '@/components/ui/notice'
import type { ArticleState } from '@/lib/domain/kinds'
import type { TakenStep } from '@/lib/domain/review/review'

/** Above the form of a draft that came back: why, until it is handed over again. */
export function ReturnedNotice({ state, latest }: { state: ArticleState; latest?: TakenStep }) {
  if (state !== 'draft' || latest?.step !== 'returned') return null
  return (
    <Notice>
      <p>
        {latest.by} returned this, <Instant at={latest.at} />
      </p>
      <p className="mt-1 whitespace-pre-line font-medium [overflow-wrap:anywhere]">{latest.note}</p>
    </Notice>
  )
}
