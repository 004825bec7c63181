import 'server-only'
import { after } from 'next/server'
import { type Letter, MailFailed, sendMail } from '@/lib/mail/send-mail'

/** Sends a letter after the answer, which takes as long and reads the same whether there is one. */
export function mailAfter(write: () => Letter | null): void {
  after(async () => {
    const letter = write()
    // Whoever asked has had the answer; a mail that failed is in the log.
    if (letter) await sendMail(letter).catch(unlessFailed)
  })
}

function unlessFailed(error: unknown): void {
  if (!(error instanceof MailFailed)) throw error
}
