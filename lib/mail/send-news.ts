import 'server-only'
import { claimNews } from '@/lib/editing/mails/claim-news'
import { getPublication } from '@/lib/published/get-publication'
import { mailGoesOut } from './goes-out'
import { newsLetter } from './news-letters'
import { MailFailed, sendMail } from './send-mail'

/**
 * Mails what happened at the desk to those whom it concerns. Without a mail server nothing is mailed, and nothing is
 * kept for the day there is one.
 * @param now Unix milliseconds
 * @returns how many letters went out
 */
export async function sendNews(now: number): Promise<number> {
  if (!mailGoesOut()) return 0
  let sent = 0
  for (let news = claimNews(now); news; news = claimNews(now)) {
    for (const to of news.to) {
      try {
        await sendMail(newsLetter(news, to, getPublication().name))
        sent += 1
      } catch (error) {
        // The log says so; others are told all the same.
        if (!(error instanceof MailFailed)) throw error
      }
    }
  }
  return sent
}
