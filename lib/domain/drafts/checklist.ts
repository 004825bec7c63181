import { type FieldOf, pageTexts, paragraphFields } from '@/lib/domain/article/article-fields'
import { webAddressProblem } from '@/lib/domain/form/web-address-problem'
import { plainText } from '@/lib/domain/markdown/plain-text'
import { isLegibleOnCards, keepsWordsInAddress } from '@/lib/domain/text/letters-kept'
import { slugFrom } from '@/lib/domain/text/slug'
import { slugProblem } from '@/lib/domain/text/slug-problem'
import { wordCount } from '@/lib/domain/text/word-count'

/** Errors keep an article from going out, warnings need a reason, advice needs nothing. */
export type Finding = {
  level: 'error' | 'warning' | 'advice'
  /** Such as `headline` or `sources.0.permalink`. */
  field: string
  message: string
}

export type ChecklistLine = { label: string; findings: Finding[] }

/** What is looked at: a stored content and a form's draft both have it. */
export type Checked = Record<FieldOf<'line' | 'markdown'>, string> & {
  /** Null or empty while there is none. */
  slug: string | null
  questions: { question: string; answer: string }[]
  sources: { permalink: string; authorName: string; text: string }[]
  authors: unknown[]
  /** The lead picture; null and left out while there is none. */
  lead?: { alt: string } | null
  /** What stands on the share card in place of the headline; empty or left out where nothing does. */
  socialTitle?: string
  /** Other updates that rest on a source of this one. */
  covered?: { headline: string }[]
}

const longestHeadline = 200

/** The one set of rules for what may go out, in the order of the page. */
export function checklist(article: Checked): ChecklistLine[] {
  const lines = [headline, address, text, sources, questions, byline, leftovers]
  const [isPictured, isCovered] = [article.lead, article.covered?.length]
  const isIllegible = onCard(article) !== '' && !isLegibleOnCards(onCard(article))
  const also = [
    ...(isPictured ? [picture] : []),
    ...(isCovered ? [usedSource] : []),
    ...(isIllegible ? [card] : []),
  ]
  return [...lines, ...also].map((line) => line(article))
}

export function findingsOf(article: Checked, level: Finding['level']): Finding[] {
  const findings = checklist(article).flatMap((line) => line.findings)
  return findings.filter((finding) => finding.level === level)
}

function headline({ headline }: Checked): ChecklistLine {
  const length = Array.from(headline.trim()).length
  if (length === 0) {
    const label = 'Headline of 20 to 90 characters'
    return { label, findings: [error('headline', 'Write a headline.')] }
  }
  const has = `this has ${length}.`
  const label = `Headline of ${length} characters`
  if (length > longestHeadline) {
    const most = `A published headline can have ${longestHeadline} characters; ${has}`
    return { label: `${label}, over 90`, findings: [error('headline', most)] }
  }
  if (length >= 20 && length <= 90) return { label, findings: [] }
  const message = `A headline of 20 to 90 characters reads best; ${has}`
  const side = length < 20 ? 'short of 20' : 'over 90'
  return { label: `${label}, ${side}`, findings: [warning('headline', message)] }
}

function address({ slug, headline }: Checked): ChecklistLine {
  if (headline.trim() !== '' && followsHeadline(slug, headline) && !keepsWordsInAddress(headline)) {
    const made = slug || slugFrom(headline)
    const message = `The address “${made}” has few letters of the headline. Write one of your own, in a to z.`
    return { label: message, findings: [warning('slug', message)] }
  }
  const isToCome = !slug && headline.trim() !== ''
  const problem = slug ? slugProblem(slug) : isToCome ? null : 'Write an address.'
  const findings = problem === null ? [] : [error('slug', problem)]
  return { label: problem === null ? 'Address' : 'No address that can be used', findings }
}

/** An address that nobody chose, with the number that it may have got. */
function followsHeadline(slug: string | null, headline: string): boolean {
  const made = slugFrom(headline)
  return !slug || slug === made || slug.replace(/-\d+$/, '') === made
}

/** What somebody reads in half a minute. */
const mostWords = 150

function text(article: Checked): ChecklistLine {
  const empty = paragraphFields.filter((field) => plainText(article[field]) === '')
  const words = paragraphFields.reduce((sum, field) => sum + wordCount(article[field]), 0)
  const advice: Finding = {
    level: 'advice',
    field: 'whatHappened',
    message: `At most about ${mostWords} words are advised; the three paragraphs have ${words}.`,
  }
  const written = paragraphFields.length - empty.length
  const amount = written === 3 ? 'Three paragraphs' : `${amounts[written]} of three paragraphs`
  return {
    label: `${amount}, ${words} of about ${mostWords} words`,
    findings: [
      ...empty.map((field) => error(field, 'Write this paragraph.')),
      ...(words > mostWords ? [advice] : []),
    ],
  }
}

function sources({ sources }: Checked): ChecklistLine {
  if (sources.length === 0) {
    const findings = [error('sources', 'Add the source this rests on.')]
    return { label: 'No source yet', findings }
  }
  const faults = sources.flatMap((source, at) => {
    const problem = webAddressProblem(source.permalink)
    const isSilent = source.authorName.trim() === '' && source.text.trim() === ''
    return [
      ...(problem === null ? [] : [error(`sources.${at}.permalink`, problem)]),
      ...(isSilent
        ? [error(`sources.${at}.authorName`, 'Say who published this, or quote it.')]
        : []),
    ]
  })
  const complete = sources.filter((source) =>
    [source.permalink, source.authorName, source.text].every((fact) => fact.trim() !== ''),
  )
  const message = 'No source has address, author and text.'
  const gap = faults.length === 0 && complete.length === 0 ? [warning('sources', message)] : []
  const findings = [...faults, ...gap]
  if (findings.length > 0) return { label: 'Source without address, author or text', findings }
  const amount = amounts[sources.length] ?? String(sources.length)
  return { label: sources.length === 1 ? 'Source complete' : `${amount} sources`, findings }
}

function questions({ questions }: Checked): ChecklistLine {
  const faults = questions.flatMap(({ question, answer }, at) => [
    ...(question.trim() === '' ? [error(`questions.${at}.question`, 'Write the question.')] : []),
    ...(plainText(answer) === '' ? [error(`questions.${at}.answer`, 'Write the answer.')] : []),
  ])
  const number = questions.length
  const message = `Two quick answers or more are expected; this has ${number === 0 ? 'none' : 'one'}.`
  const few = number < 2 ? [warning('questions', message)] : []
  const amount = number === 0 ? 'No' : (amounts[number] ?? String(number))
  const label = number === 1 ? 'One quick answer, two are expected' : `${amount} quick answers`
  return { label, findings: [...faults, ...few] }
}

function byline({ authors }: Checked): ChecklistLine {
  if (authors.length > 0) return { label: 'Byline', findings: [] }
  return {
    label: 'Nobody in the byline yet',
    findings: [error('authors', 'Say who wrote this.')],
  }
}

function picture({ lead }: Checked): ChecklistLine {
  if (lead?.alt.trim()) return { label: 'Lead picture described', findings: [] }
  const message = 'Say what the lead picture shows, for those who do not see it.'
  return { label: 'Lead picture not described', findings: [error('leadImage', message)] }
}

/** Two updates may rest on one source; whoever writes the second should know of the first. */
function usedSource({ covered = [] }: Checked): ChecklistLine {
  const [first] = covered
  const others = covered.length > 1 ? ` and ${covered.length - 1} more` : ''
  const message = `A source was used before, in “${first?.headline || 'No headline yet'}”${others}.`
  return { label: message, findings: [{ level: 'advice', field: 'sources', message }] }
}

function onCard({ headline, socialTitle }: Checked): string {
  return socialTitle?.trim() || headline.trim()
}

/** Advice only: a publication in such a script has no other words. */
function card(): ChecklistLine {
  const message =
    'The share card cannot show this headline, and has the name of the site instead. A social title in Latin, Greek or Cyrillic letters would stand there.'
  return { label: message, findings: [{ level: 'advice', field: 'socialTitle', message }] }
}

/** "TK", to come, is what writers put where something is still missing. */
function leftovers(article: Checked): ChecklistLine {
  const texts: [string, string][] = [
    ...pageTexts.map((field): [string, string] => [field, article[field]]),
    ...article.questions.flatMap(({ question, answer }, at): [string, string][] => [
      [`questions.${at}.question`, question],
      [`questions.${at}.answer`, answer],
    ]),
  ]
  const findings = texts
    .filter(([, words]) => /\bTK\b/.test(words))
    .map(([field]) => error(field, '“TK” still stands here. Write what is to come.'))
  return { label: findings.length === 0 ? 'No “TK” left' : '“TK” is left over', findings }
}

const amounts = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six']

function error(field: string, message: string): Finding {
  return { level: 'error', field, message }
}

function warning(field: string, message: string): Finding {
  return { level: 'warning', field, message }
}
