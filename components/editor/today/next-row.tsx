import type { GoingOut } from '@/lib/domain/desk/today'
import { formatInZone, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'
import { TodayRow } from './today-row'

/** What will happen by itself, at the hour of the zone it was set in. */
export function NextRow({
  item: { articleId, headline, action, runAt, zone },
}: {
  item: GoingOut
}) {
  return (
    <TodayRow
      kind={action === 'publish' ? 'Goes out' : 'Comes down'}
      headline={headline}
      href={paths.article(articleId)}
    >
      <time dateTime={machineTime(runAt)} title={machineTime(runAt)}>
        {formatInZone(runAt, zone)}
      </time>
    </TodayRow>
  )
}
