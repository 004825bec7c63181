import { whoDid } from '@/lib/domain/people/who-did'
import type { News } from '@/lib/editing/mails/claim-news'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import type { Letter } from './send-mail'

/** What happened at the desk, to one of those whom it concerns. Its link asks them to sign in. */
export function newsLetter(news: News, to: { name: string; email: string }, site: string): Letter {
  const { subject, text } = told(news)
  const place = news.kind === 'source' ? paths.sources() : paths.article(news.articleId)
  return {
    purpose: 'desk news',
    to: to.email,
    subject: `${subject} (${site})`,
    text: `Hello ${to.name},

${text}

${absolute(place)}

Which of these mails come to you, you choose under Account: ${absolute(paths.account())}
`,
  }
}

function told({ kind, headline, by, words }: News): { subject: string; text: string } {
  const title = headline || 'No headline yet'
  const said = words === '' ? '' : `\n\n${quoted(words)}`
  switch (kind) {
    case 'review':
      return {
        subject: `Waits for review: ${title}`,
        text: `${whoDid(by)} handed in “${title}” for review.${said}`,
      }
    case 'returned':
      return {
        subject: `Came back to you: ${title}`,
        text: `${whoDid(by)} returned “${title}”.${said}`,
      }
    case 'schedule':
      return {
        subject: `Stopped at its hour: ${title}`,
        text: `What was set for “${title}” could not happen at its hour.${said}`,
      }
    case 'source':
      return {
        subject: `A source changed: ${title}`,
        text: `What “${title}” rests on was edited or deleted: ${words}`,
      }
  }
}

function quoted(words: string): string {
  return words.replace(/^/gm, '> ')
}
