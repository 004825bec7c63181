import { formatMoment, machineTime } from '@/lib/domain/dates'

/** A moment as the desk shows it. `at` is in Unix milliseconds. */
export function Instant({ at }: { at: number }) {
  return (
    <time dateTime={machineTime(at)} title={machineTime(at)} className="whitespace-nowrap">
      {formatMoment(at)}
    </time>
  )
}
