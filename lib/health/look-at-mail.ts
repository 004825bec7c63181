import { database } from '@/db/connection'
import type { Finding } from '@/lib/domain/health/finding'
import { env } from '@/lib/env'
import { look } from './finding'

/** Whether mails go out, as far as can be known without sending one. */
export function lookAtMail(): Finding {
  return look('mail', 'Look in the log for what the mail server answered.', () => {
    if (!env().SMTP_URL) {
      const detail = 'None goes out: SMTP_URL is not set. The desk shows its links.'
      return { ok: true, detail, condition: 'off' }
    }
    const waiting = database().$client.prepare('SELECT count(*) FROM unsent_letters').pluck().get()
    if (waiting === 0) return { ok: true, detail: 'Nothing waits to be sent again.' }
    return { ok: false, detail: `${waiting} wait to be sent again.` }
  })
}
