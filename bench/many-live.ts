import { database } from '@/db/connection'
import { demoUpdates } from '@/db/demo/demo-updates'
import { writeTransaction } from '@/db/transaction'
import { writeSearchText } from '@/lib/editing/search/write-search-text'

const topicCount = 300
const authorCount = 5
/** Of a fourth of the updates, in the order in which they came. */
const storySize = 20
const minute = 60_000
const firstAt = Date.UTC(2020, 0, 1)
const batch = 5_000
/** Named alone: nobody looks at the pictures, and none is to be drawn while something else is measured. */
const card = '0123456789abcdef.png'
const texts = demoUpdates.map(textOf)

type Row = Record<string, string | number | null>

/**
 * Fills a new database with live updates: texts of the demo, each with a word of its own, 300 topics of which one is
 * on a third of them, stories of twenty parts, five authors, one or two sources, looks at half of the sources, and a
 * correction of every fiftieth.
 */
export function manyLive(count: number): void {
  insert(
    'people',
    Array.from({ length: authorCount }, (_, at) => person(at)),
  )
  for (const table of ['topics', 'published_topics']) {
    insert(
      table,
      Array.from({ length: topicCount }, (_, at) => topic(at)),
    )
    insert(
      table,
      Array.from({ length: Math.ceil(count / (4 * storySize)) }, (_, at) => story(at)),
    )
  }
  insert(
    'published_authors',
    Array.from({ length: authorCount }, (_, at) => named('author', at)),
  )
  for (let begin = 0; begin < count; begin += batch) {
    const numbers = Array.from({ length: Math.min(batch, count - begin) }, (_, at) => begin + at)
    writeTransaction(database(), (tx) => {
      addAll(numbers)
      for (const number of numbers) writeSearchText(tx, number + 1)
    })
  }
}

function addAll(numbers: number[]): void {
  insert('articles', numbers.map(workingCopy))
  insert('published_articles', numbers.map(liveCopy))
  insert('slug_history', numbers.map(slugOf))
  insert('published_sources', numbers.flatMap(sources))
  insert('published_questions', numbers.flatMap(questions))
  insert('source_checks', numbers.filter((number) => number % 2 === 0).map(check))
  insert('published_corrections', numbers.filter((number) => number % 50 === 0).map(correction))
  for (const table of ['article_topics', 'published_article_topics']) {
    insert(table, numbers.flatMap(topicsOf))
  }
  insert(
    'article_authors',
    numbers.map((number) => ({ ...link(number), person_id: authorOf(number) })),
  )
  insert(
    'published_article_authors',
    numbers.map((number) => ({ ...link(number), author_id: authorOf(number) })),
  )
}

function insert(table: string, rows: Row[]): void {
  const names = Object.keys(rows[0] ?? {})
  const places = names.map((name) => `@${name}`)
  const statement = database().$client.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`,
  )
  for (const row of rows) statement.run(row)
}

function named(what: string, at: number): Row {
  return { id: `${what}-${at}`, slug: `${what}-${at}`, name: `${what} ${at}` }
}

function person(at: number): Row {
  return { ...named('author', at), role: 'editor', created_at: 0 }
}

function topic(at: number): Row {
  return { ...named('topic', at), kind: 'subject' }
}

function story(at: number): Row {
  return { ...named('story', at), kind: 'story' }
}

/** Ids sort by time, as the real ones do. */
function idOf(number: number): string {
  return `0190-${String(number).padStart(8, '0')}`
}

function at(number: number): number {
  return firstAt + number * 30 * minute
}

function authorOf(number: number): string {
  return `author-${number % authorCount}`
}

function link(number: number): { article_id: string; position: number } {
  return { article_id: idOf(number), position: 0 }
}

function topicsOf(number: number): Row[] {
  const topics = [number % 3 === 0 ? 0 : 1 + (number % 99), 100 + (number % 199)]
  const stories = number % 4 === 0 ? [Math.floor(number / (4 * storySize))] : []
  const ids = [...topics.map((id) => `topic-${id}`), ...stories.map((id) => `story-${id}`)]
  return ids.map((topic_id, position) => ({ article_id: idOf(number), topic_id, position }))
}

function article(number: number): Row {
  const { slug, headline, takeaway, what_happened, why_it_matters, what_it_means } = textFor(number)
  return {
    id: idOf(number),
    slug: `${slug}-${number}`,
    headline: `${headline} ${wordOf(number)}`,
    takeaway,
    what_happened,
    why_it_matters,
    what_it_means,
  }
}

function workingCopy(number: number): Row {
  const by = { created_by: authorOf(number), updated_by: authorOf(number) }
  const times = { created_at: at(number), updated_at: at(number) }
  return { ...article(number), ...by, ...times, state: 'live', live_rev: 1 }
}

function liveCopy(number: number): Row {
  const times = { first_published_at: at(number), modified_at: at(number) }
  const drawn = { card, pictures: JSON.stringify([card]) }
  return { ...article(number), ...times, ...drawn, number: number + 1 }
}

function slugOf(number: number): Row {
  return {
    slug: `${textFor(number).slug}-${number}`,
    article_id: idOf(number),
    first_live_at: at(number),
  }
}

function questions(number: number): Row[] {
  return textFor(number).asked.map((asked, position) => {
    return { ...link(number), ...asked, position, id: `q-${number}-${position}`, card }
  })
}

function sources(number: number): Row[] {
  return Array.from({ length: 1 + (number % 2) }, (_, position) => ({
    ...link(number),
    position,
    id: `s-${number}-${position}`,
    network: 'x',
    permalink: permalinkOf(number, position),
    author_name: 'Ada Example',
    handle: '@ada',
    text: textFor(number).quotes,
    captured_at: at(number),
    captured_by_name: 'Desk',
    captured_how: 'typed',
    text_sha256: `hash-${number}`,
  }))
}

function correction(number: number): Row {
  return {
    id: `c-${number}`,
    article_id: idOf(number),
    at: at(number) + minute,
    note: 'An earlier version had another number.',
  }
}

function permalinkOf(number: number, position: number): string {
  return `https://x.com/ada/status/${number}${position}`
}

function check(number: number): Row {
  const isNews = number % 500 === 0
  return {
    permalink: permalinkOf(number, 0),
    state: isNews ? 'edited' : number % 100 === 2 ? 'unavailable' : 'same',
    text: isNews ? 'Something else.' : '',
    checked_at: at(number),
    since: at(number),
    noted_at: number % 1_000 === 0 ? 1 : null,
  }
}

/** A word that occurs once. */
function wordOf(number: number): string {
  return `zq${number.toString(36)}`
}

function textFor(number: number) {
  const text = texts[number % texts.length]
  if (!text) throw new Error('There are no demo updates.')
  return text
}

function textOf({ draft }: (typeof demoUpdates)[number]) {
  const { slug, headline = '', takeaway = '', whatHappened = '' } = draft
  const { whyItMatters = '', whatItMeans = '', sources: quoted = [], questions: asked = [] } = draft
  return {
    slug,
    headline,
    takeaway,
    what_happened: whatHappened,
    why_it_matters: whyItMatters,
    what_it_means: whatItMeans,
    asked: asked.map(({ question = '', answer = '' }) => ({ question, answer })),
    quotes: quoted.map(({ authorName = '', text = '' }) => `${authorName} ${text}`).join('\n'),
  }
}
