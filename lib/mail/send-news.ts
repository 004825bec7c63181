import 'server-only'
import { claimNews, type News } from '@/lib/editing/mails/claim-news'
import { keepUnsent, takeUnsent } from '@/lib/editing/mails/unsent-letters'
import { getPublication } from '@/lib/published/get-publication'
import { mailGoesOut } from './goes-out'
import { newsLetter } from './news-letters'
import { MailFailed, sendMail } from './send-mail'

/**
 * Mails what happened at the desk to those whom it concerns, and what the mail server did not take before. Without a
 * mail server nothing is mailed, and nothing is kept for the day there is one.
 * @param now Unix milliseconds
 * @returns how many letters went out
 */
export async function sendNews(now: number): Promise<number> {
  if (!mailGoesOut()) return 0
  let sent = 0
  for (let news = claimNews(now); news; news = claimNews(now)) sent += await send(news, 0, now)
  for (let again = takeUnsent(now); again; again = takeUnsent(now)) {
    sent += await send(again.news, again.letter.tries, now)
  }
  return sent
}

/** @param tries how often it was tried before */
async function send(news: News, tries: number, now: number): Promise<number> {
  let sent = 0
  for (const to of news.to) {
    try {
      await sendMail(newsLetter(news, to, getPublication().name))
      sent += 1
    } catch (error) {
      // The log says so; others are told all the same.
      if (!(error instanceof MailFailed)) throw error
      const letter = { event: news.key, personId: to.id, tries: tries + 1 }
      if (error.mayBeTriedAgain) keepUnsent(letter, now)
    }
  }
  return sent
}
