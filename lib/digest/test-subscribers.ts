import { database } from '@/db/connection'
import { settings } from '@/db/schema/published'
import { subscribers } from '@/db/schema/subscribers'
import type { Rhythm } from '@/lib/domain/kinds'

/** For tests: all that the digest needs but a mail server. */
export function openDigest(more: Record<string, unknown> = {}): void {
  const open = {
    digest: 'yes',
    postalAddress: 'Example Street 1\n10115 Berlin',
    contact: 'desk@example.org',
    digestRate: '6000',
    ...more,
  }
  for (const [key, value] of Object.entries(open)) {
    database()
      .insert(settings)
      .values({ key, value })
      .onConflictDoUpdate({ target: settings.key, set: { value } })
      .run()
  }
}

/** For tests: somebody who confirmed. @returns their id, made from a number */
export function subscriber(number: number, rhythm: Rhythm = 'daily'): string {
  const id = `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
  const email = `reader${number}@example.net`
  const consent = { formVersion: 1, network: '203.0.113.0/24', confirmedAt: 1 }
  database()
    .insert(subscribers)
    .values({ id, email, rhythm, ...consent })
    .run()
  return id
}
