import 'server-only'
import { env } from '@/lib/env'

/** Whether letters reach anybody: without a mail server they lie in the outbox of the data directory. */
export function mailGoesOut(): boolean {
  return env().SMTP_URL !== undefined
}
