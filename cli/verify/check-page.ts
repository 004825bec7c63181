import { Parser } from 'htmlparser2'
import { z } from 'zod'
import { plainText } from '@/lib/domain/markdown/plain-text'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import type { Payload } from './check-proof'

/** The parts of a signed update that its page shows. */
const signed = z.looseObject({
  headline: z.string(),
  takeaway: z.string(),
  whatHappened: z.string(),
  whyItMatters: z.string(),
  whatItMeans: z.string(),
  /** Versions that were signed earlier have none. */
  whatIsNotKnown: z.string().default(''),
  questions: z.array(z.looseObject({ question: z.string(), answer: z.string() })),
  sources: z.array(z.looseObject({ permalink: z.string(), text: z.string() })),
  authors: z.array(z.looseObject({ name: z.string() })),
  reviewedBy: z.string().nullable(),
  firstPublishedAt: z.string(),
  modifiedAt: z.string(),
  corrections: z.array(z.looseObject({ at: z.string(), note: z.string() })),
})

type Signed = z.output<typeof signed>

/** @returns what the page says otherwise than the newest signed version, each in a sentence */
export function checkPage(html: string, newest: Payload): string[] {
  const read = signed.safeParse(newest.update)
  if (!read.success) {
    return newest.update === null
      ? ['The page shows an update, but its newest signed version says that it is off the site.']
      : ['The newest version does not hold what an update consists of.']
  }
  const { things, text } = readPage(html)
  const article = things.find((thing) => thing['@type'] === 'NewsArticle')
  if (!article) return ['The page has no data of an update.']
  const faq = things.find((thing) => thing['@type'] === 'FAQPage')
  return [...dataProblems(read.data, article, faq), ...textProblems(read.data, text)]
}

type Thing = Record<string, unknown>

function dataProblems(update: Signed, article: Thing, faq: Thing | undefined): string[] {
  const compared: [string, unknown, unknown][] = [
    ['headline', article.headline, update.headline],
    ['byline', namesOf(article.author), update.authors.map(({ name }) => name)],
    ['reviewer', namesOf(article.editor)[0] ?? null, update.reviewedBy],
    ['list of sources', article.isBasedOn, update.sources.map(({ permalink }) => permalink)],
    [
      'list of corrections',
      listOf(article.correction).map(({ text, datePublished }) => [text, datePublished]),
      update.corrections.map(({ at, note }) => [note, at]),
    ],
    [
      'list of quick answers',
      listOf(faq?.mainEntity).map((one) => [one.name, listOf(one.acceptedAnswer)[0]?.text]),
      update.questions.map(({ question, answer }) => [question, plainText(answer)]),
    ],
  ]
  const times: [string, unknown, string][] = [
    ['time of publication', article.datePublished, update.firstPublishedAt],
    ['time of the last change', article.dateModified, update.modifiedAt],
  ]
  return [
    ...compared.filter(([, here, there]) => JSON.stringify(here) !== JSON.stringify(there)),
    // Where only the day is known, the page says no hour.
    ...times.filter(([, here, there]) => here !== machineDayOrMoment(Date.parse(there))),
  ].map(([what]) => `On the page the ${what} differs from what was signed.`)
}

/** What was signed has to stand on the page word for word, wherever it breaks its lines. */
function textProblems(update: Signed, text: string): string[] {
  const parts: [string, string][] = [
    ['takeaway', update.takeaway],
    ['text', plainText(update.whatHappened)],
    ['text', plainText(update.whyItMatters)],
    ['text', plainText(update.whatItMeans)],
    ['text', plainText(update.whatIsNotKnown)],
    ...update.sources.map((source): [string, string] => ['quotation', source.text]),
  ]
  const shown = squeezed(text)
  const missing = parts.filter(([, words]) => !shown.includes(squeezed(words)))
  return missing.map(
    ([what, words]) => `This signed ${what} does not stand on the page: “${words.slice(0, 80)}”`,
  )
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

function namesOf(value: unknown): unknown[] {
  return listOf(value).map(({ name }) => name)
}

function listOf(value: unknown): Thing[] {
  const list = Array.isArray(value) ? value : [value]
  return list.filter((one): one is Thing => typeof one === 'object' && one !== null)
}

function readPage(html: string): { things: Thing[]; text: string } {
  const data: string[] = []
  let text = ''
  let isData = false
  let hidden = 0
  const parser = new Parser({
    onopentag(name, { type }) {
      if (name !== 'script' && name !== 'style') return
      hidden += 1
      isData = type === 'application/ld+json'
      if (isData) data.push('')
    },
    ontext(words) {
      if (isData) data.push(`${data.pop()}${words}`)
      else if (hidden === 0) text += words
    },
    onclosetag(name) {
      if (name !== 'script' && name !== 'style') return
      hidden -= 1
      isData = false
    },
  })
  parser.end(html)
  return { things: data.flatMap(parsed), text }
}

function parsed(json: string): Thing[] {
  try {
    return listOf(JSON.parse(json))
  } catch {
    return []
  }
}
