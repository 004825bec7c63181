'use client'

import { formatExactMoment, formatMoment, machineTime } from '@/lib/domain/time/dates'
import { useDeskZone } from './desk-zone'

type Props = {
  /** Unix milliseconds. */
  at: number
  /** Shows the seconds, where two may stand within a minute. */
  isExact?: boolean
}

/** A moment as the desk shows it. */
export function Instant({ at, isExact = false }: Props) {
  const zone = useDeskZone()
  // A browser may call a zone by another name than the server does.
  return (
    <time
      dateTime={machineTime(at)}
      title={machineTime(at)}
      className="whitespace-nowrap"
      suppressHydrationWarning
    >
      {isExact ? formatExactMoment(at, zone) : formatMoment(at, zone)}
    </time>
  )
}
