import 'server-only'
import { database } from '@/db/connection'
import { hasApp, hasPasskey } from '../has-second-factor'

/** What somebody who gave the right password may give next. */
export function factorsToAsk(personId: string): { hasApp: boolean; hasPasskey: boolean } {
  const db = database()
  return { hasApp: hasApp(db, personId), hasPasskey: hasPasskey(db, personId) }
}
