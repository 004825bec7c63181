import 'server-only'
import { createTransport } from 'nodemailer'
import type { HandedOver } from '@/lib/domain/digest/handed-over'
import { log } from '@/lib/log'
import { sender, serverAt } from './send-mail'

/** A mail of a digest, and the full address with which whoever gets it leaves. */
type Outgoing = { to: string; subject: string; html: string; text: string; leave: string }

export type PostOffice = { handOver: (mail: Outgoing) => Promise<HandedOver>; close: () => void }

/**
 * One connection to the mail server for all mails of a digest. A mail is handed over once: were it tried again by
 * itself after a connection that ended, somebody could get it twice.
 */
export function openPostOffice(address: string, listId: string): PostOffice {
  const pool = createTransport(
    { ...serverAt(address), pool: true, maxConnections: 1, maxRequeues: 0 },
    { from: sender() },
  )
  return {
    handOver: async ({ leave, ...mail }) => {
      try {
        await pool.sendMail({ ...mail, headers: headersOf(leave, listId) })
        return { kind: 'sent' }
      } catch (error) {
        const came = cameOf(error)
        log().warn({ purpose: 'digest', ...came }, 'digest mail not sent')
        return came
      }
    },
    close: () => pool.close(),
  }
}

/** How mail programs offer to leave (RFC 8058, 3.1) and sort what comes (RFC 2919; RFC 3834, 5). */
function headersOf(leave: string, listId: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${leave}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': listId,
    'Auto-Submitted': 'auto-generated',
  }
}

/** The steps at which an answer is about this mail and no other. */
const aboutTheMail = ['RCPT TO', 'DATA']

/** @returns what is known of a mail that nodemailer could not send */
function cameOf(error: unknown): HandedOver {
  const { command, code, responseCode, response } = error as Record<string, unknown>
  const step = String(command ?? '')
  const status = Number(responseCode ?? 0)
  if (status >= 400 && aboutTheMail.includes(step)) {
    const answer = answerIn(String(response ?? ''), status)
    if (status < 500) return { kind: 'later', answer }
    return { kind: 'refused', answer, isGone: answer === '550 5.1.1' }
  }
  if (status >= 400) return { kind: 'unreached' }
  // An address that cannot be written to at all, which no sign-up lets in.
  if (code === 'EENVELOPE') return { kind: 'refused', answer: '', isGone: true }
  return step === 'CONN' || code === 'EDNS' ? { kind: 'unreached' } : { kind: 'unclear' }
}

/** The codes of an answer without its words, which name whom the mail was for (RFC 3463). */
function answerIn(response: string, status: number): string {
  const [, detail] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? []
  return detail === undefined ? String(status) : `${status} ${detail}`
}
