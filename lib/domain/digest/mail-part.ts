import type { ListedUpdate, Publication } from '@/lib/domain/article/article'
import { plainText } from '@/lib/domain/markdown/plain-text'
import type { Absolute } from '@/lib/domain/reader/absolute'
import { nameAndPlace } from '@/lib/domain/sources/source-name'
import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { paths } from '@/lib/paths'
import { styled } from './mail-look'
import { wrapped } from './wrapped'

/** An update as the digest tells it, in both forms of a mail. */
export type MailPart = { headline: string; html: string; text: string }

/** Its headline, its point, what happened, who is quoted, and the way to the rest. */
export function mailPart(
  update: ListedUpdate,
  { labels }: Publication,
  absolute: Absolute,
): MailPart {
  const url = absolute(paths.update(update.slug))
  const { headline, takeaway } = update
  const happened = plainText(update.whatHappened)
  const quoted = update.quoted
    ? `Source: ${nameAndPlace(update.quoted.name, update.quoted.network)}`
    : ''
  const lines = [takeaway, happened && `${labels.whatHappened}: ${happened}`, quoted]
  return {
    headline,
    text: [headline, ...lines, url]
      .filter((words) => words !== '')
      .map((words) => (words === url ? words : wrapped(words)))
      .join('\n\n'),
    html: [
      `<h2 ${styled('headline')}><a href="${escapeMarkup(url)}" ${styled('headlineLink')}>${escapeMarkup(headline)}</a></h2>`,
      takeaway && `<p ${styled('takeaway')}>${escapeMarkup(takeaway)}</p>`,
      happened &&
        `<p ${styled('words')}><strong>${escapeMarkup(labels.whatHappened)}:</strong> ${escapeMarkup(happened)}</p>`,
      `<p ${styled('small')}>${quoted && `${escapeMarkup(quoted)} · `}<a href="${escapeMarkup(url)}" ${styled('link')}>Why it matters, and the source</a></p>`,
    ]
      .filter((words) => words !== '')
      .join('\n'),
  }
}
