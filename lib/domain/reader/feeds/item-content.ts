import type { ArticlePage, Publication, Source } from '@/lib/domain/article/article'
import { shownTexts } from '@/lib/domain/article/shown-texts'
import { markdownHtml } from '@/lib/domain/markdown/markdown-html'
import { printedAddress } from '@/lib/domain/sources/printed-address'
import { nameAndPlace, sourceName } from '@/lib/domain/sources/source-name'
import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { formatDay, formatSourceDate } from '@/lib/domain/time/dates'

/** An update as HTML without a script, a style or a class: its text, what it rests on, its answers, its corrections. */
export function itemContent(article: ArticlePage, { labels, timeZone }: Publication): string {
  const text = shownTexts(article).map(
    (name) => `<h2>${escapeMarkup(labels[name])}</h2>${markdownHtml(article[name])}`,
  )
  const answers = article.questions.map(
    ({ question, answer }) => `<h3>${escapeMarkup(question)}</h3>${markdownHtml(answer)}`,
  )
  const corrections = article.corrections.map(
    ({ at, note }) => `<p>Correction, ${formatDay(at, timeZone)}: ${escapeMarkup(note)}</p>`,
  )
  return [
    ...text,
    ...article.sources.map(quotation),
    ...(answers.length > 0 ? ['<h2>Quick answers</h2>', ...answers] : []),
    ...corrections,
  ].join('')
}

/** Word for word, with who said it, where and when. */
function quotation(source: Source): string {
  const { text, permalink, network, postedAt } = source
  const words = escapeMarkup(text).replace(/\r?\n/g, '<br>')
  const name = escapeMarkup(nameAndPlace(sourceName(source), network))
  const date = formatSourceDate(postedAt)
  const from = `<a href="${escapeMarkup(printedAddress(permalink))}">${name}</a>${date && `, ${date}`}`
  const said = words && `<blockquote><p>${words}</p></blockquote>`
  return `${said}<p>Source: ${from}</p>`
}
