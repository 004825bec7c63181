import type { EarlierUpdate } from '@/lib/domain/coverage/earlier-update'
import { formatDay, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

/** Where it began: the update that was before this one. */
export function EarlierLink({ update, zone }: { update: EarlierUpdate; zone: string }) {
  return (
    <p data-part="earlier" className="mt-7 border-t border-line pt-3">
      <span className="block text-xs font-semibold text-muted">Earlier</span>
      <a href={paths.update(update.slug)} className="font-semibold">
        {update.headline}
      </a>
      <span className="text-sm text-muted">
        {', '}
        <time dateTime={machineTime(update.at)}>{formatDay(update.at, zone)}</time>
      </span>
    </p>
  )
}
