'use client'

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'

const PublicationZone = createContext('UTC')

type Props = {
  /** IANA name of the publication's time zone. */
  zone: string
  children: ReactNode
}

export function DeskZone({ zone, children }: Props) {
  return <PublicationZone value={zone}>{children}</PublicationZone>
}

/** The zone of whoever looks; without scripts, and until they run, the publication's. An IANA name. */
export function useDeskZone(): string {
  const zone = useContext(PublicationZone)
  return useSyncExternalStore(never, ownZone, () => zone)
}

const never = () => () => undefined
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
