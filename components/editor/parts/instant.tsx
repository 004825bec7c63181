'use client'

import { formatMoment, machineTime } from '@/lib/domain/time/dates'
import { useDeskZone } from './desk-zone'

/** A moment as the desk shows it. `at` is in Unix milliseconds. */
export function Instant({ at }: { at: number }) {
  const zone = useDeskZone()
  // A browser may call a zone by another name than the server does.
  return (
    <time
      dateTime={machineTime(at)}
      title={machineTime(at)}
      className="whitespace-nowrap"
      suppressHydrationWarning
    >
      {formatMoment(at, zone)}
    </time>
  )
}
