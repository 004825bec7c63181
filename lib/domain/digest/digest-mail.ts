import type { Publication } from '@/lib/domain/article/article'
import type { Rhythm } from '@/lib/domain/kinds'
import type { Absolute } from '@/lib/domain/reader/absolute'
import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { spanNameOf } from '@/lib/domain/time/calendar-span'
import { spanTitle } from '@/lib/domain/time/span-title'
import { paths } from '@/lib/paths'
import { darkSheet, styled } from './mail-look'
import type { MailPart } from './mail-part'
import { spanOfRhythm } from './rhythms'
import { wrapped } from './wrapped'

/** One digest, before it is known who gets it. */
export type IssueHead = { rhythm: Rhythm; first: string; intro: string }

export type DigestMail = { subject: string; html: string; text: string }

/** Where the site itself lists what came out then. */
function issuePath({ rhythm, first }: IssueHead): string {
  const name = spanNameOf(spanOfRhythm[rhythm], first)
  return rhythm === 'daily' ? paths.daily(name) : paths.weekly(name)
}

/**
 * The whole mail from the parts that somebody gets, as HTML and as plain text that says the same. Nothing in it is
 * loaded from anywhere, and no link tells who followed it.
 * @param leave the full address with which they leave, or change what they get
 */
export function digestMail(
  issue: IssueHead,
  parts: MailPart[],
  publication: Publication,
  leave: string,
  absolute: Absolute,
): DigestMail {
  const said = {
    title: spanTitle(spanOfRhythm[issue.rhythm], issue.first),
    page: absolute(issuePath(issue)),
    why: `You get this because you asked ${publication.name} for it.`,
    sender: senderLines(publication),
    leave,
  }
  const [first] = parts
  const more = parts.length > 1 ? `, and ${parts.length - 1} more` : ''
  return {
    subject: `${first?.headline ?? said.title}${more}`,
    html: asHtml(issue, parts, publication, said),
    text: asText(issue, parts, publication, said),
  }
}

type Said = { title: string; page: string; why: string; sender: string[]; leave: string }

/** Who sends it, and how they are reached. */
export function senderLines({ name, publisher, postalAddress, contact }: Publication): string[] {
  const lines = [publisher || name, ...postalAddress.split('\n'), contact]
  return lines.filter((line, at) => line !== '' && line !== lines[at - 1])
}

function asText(
  { intro }: IssueHead,
  parts: MailPart[],
  { name }: Publication,
  { title, page, why, sender, leave }: Said,
): string {
  return [
    `${name}\n${title}`,
    intro && wrapped(intro),
    ...parts.map(({ text }) => `${'-'.repeat(24)}\n\n${text}`),
    `${'-'.repeat(24)}\n\nAll of it on the site:\n${page}`,
    `${wrapped(why)}\nLeave, or change what you get:\n${leave}`,
    `-- \n${sender.join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function asHtml(
  { intro }: IssueHead,
  parts: MailPart[],
  { name }: Publication,
  { title, page, why, sender, leave }: Said,
): string {
  const link = (href: string, words: string) =>
    `<a href="${escapeMarkup(href)}" ${styled('link')}>${words}</a>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeMarkup(title)}</title>
<style>
${darkSheet}
</style>
</head>
<body ${styled('page')}>
<div ${styled('sheet')}>
<p ${styled('name')}>${escapeMarkup(name)}</p>
<h1 ${styled('title')}>${escapeMarkup(title)}</h1>
${intro && `<p ${styled('intro')}>${escapeMarkup(intro)}</p>\n`}${parts
  .map(({ html }) => `<div ${styled('part')}>\n${html}\n</div>\n`)
  .join('')}<div ${styled('part')}>
<p ${styled('small')}>${link(page, 'All of it on the site')}</p>
<p ${styled('small')}>${escapeMarkup(why)} ${link(leave, 'Leave, or change what you get')}</p>
<p ${styled('small')}>${sender.map(escapeMarkup).join('<br>')}</p>
</div>
</div>
</body>
</html>
`
}
