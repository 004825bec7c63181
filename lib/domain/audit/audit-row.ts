import type { RefusalKind } from '@/lib/domain/kinds'
import type { AuditPlace } from './audit-filter'

/** One thing that somebody did. `at` is in Unix milliseconds. */
export type AuditRow = {
  place: AuditPlace
  at: number
  actor: string
  /** In words, such as "published an update". */
  action: string
  /** What it was done with, as it is called now; empty when it is gone. */
  about: string
  /** Its page at the desk; null where it has none. */
  href: string | null
  detail: Record<string, unknown>
}

/** How often one kind of thing was refused to one network in an hour. */
export type RefusalRow = {
  id: string
  kind: RefusalKind
  network: string
  person: string | null
  count: number
  /** Unix milliseconds. */
  lastAt: number
}
