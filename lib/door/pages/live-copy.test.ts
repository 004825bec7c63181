import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { Asked, type Question } from '@/db/questions'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { LiveCopy } from './live-copy'

const { folder } = testPublication()
const file = () => join(folder(), 'headsup.db')

let live: LiveCopy
let other: SQLite.Database

beforeAll(() => {
  for (const slug of ['a', 'b']) testUpdate(database(), { slug, at: 1 })
  other = new SQLite(file())
})

beforeEach(() => {
  live = new LiveCopy(file())
  return () => live.close()
})

afterAll(() => other.close())

const headline = 'SELECT headline FROM published_articles WHERE slug = ?'
const question = (slug: string, shape: Partial<Question> = {}): Question => ({
  sql: headline,
  params: [slug],
  isRaw: false,
  take: 'all',
  ...shape,
})

/** Answers as a page notes them while it is drawn. */
function answered(...questions: Question[]) {
  const asked = new Asked()
  for (const one of questions) {
    const statement = other.prepare<unknown[]>(one.sql).raw(one.isRaw)
    asked.note(one, statement[one.take](...one.params))
  }
  return [...asked.answered.values()]
}

function rename(slug: string, words: string): void {
  other.prepare('UPDATE published_articles SET headline = ? WHERE slug = ?').run(words, slug)
}

test('the number is that of the latest commit of any process', () => {
  const before = live.version()
  expect(before).toBe(other.prepare('SELECT version FROM publication_version').pluck().get())
  rename('a', 'Renamed')
  expect(live.version()).toBeGreaterThan(before)
})

test('requests of one turn share one look at the number, and those of the next look again', async () => {
  const before = live.versionForRequests()
  rename('a', 'Meanwhile')
  expect(live.versionForRequests()).toBe(before)
  await new Promise((done) => setImmediate(done))
  expect(live.versionForRequests()).toBe(live.version())
  expect(live.version()).toBeGreaterThan(before)
})

test('everything has to be answered as it was, in the shape in which it was asked', () => {
  const both = answered(
    question('a'),
    question('a', { take: 'get' }),
    question('a', { isRaw: true }),
    question('a', { isRaw: true, take: 'get' }),
    question('b'),
    question('nothing', { take: 'get' }),
  )
  expect(both).toHaveLength(6)
  expect(live.stillAnswers(both)).toEqual({ same: true, version: live.version() })
  rename('b', 'Another')
  expect(live.stillAnswers(both)).toEqual({ same: false, version: live.version() })
  const ofA = both.slice(0, 4)
  expect(live.stillAnswers(ofA)).toEqual({ same: true, version: live.version() })
})

test('each question is put once for each number, however many pages asked it', () => {
  const some = answered(question('a'))
  expect(live.stillAnswers(some).same).toBe(true)
  // A change without a trigger, as no writer makes it, shows that nothing was asked.
  other.exec('CREATE TABLE unseen (word TEXT)')
  const unseen = answered({ sql: 'SELECT word FROM unseen', params: [], isRaw: false, take: 'all' })
  expect(live.stillAnswers(unseen).same).toBe(true)
  other.exec("INSERT INTO unseen VALUES ('a')")
  expect(live.stillAnswers(unseen).same).toBe(true)
  rename('b', 'A new number')
  expect(live.stillAnswers(unseen).same).toBe(false)
})

test('nothing is asked between two states', () => {
  const [first, second] = answered(question('a'), question('b'))
  if (!first || !second) throw new Error('Two questions were asked.')
  // Committed after the first question and before the second, by whoever looks at the second one's text.
  const late = {
    ...second,
    get params() {
      rename('b', 'Between')
      return second.params
    },
  }
  const before = live.version()
  expect(live.stillAnswers([first, late])).toEqual({ same: true, version: before })
  expect(live.version()).toBeGreaterThan(before)
})

test('a query finds a row or none', () => {
  const sql = 'SELECT 1 FROM published_articles WHERE slug = :slug'
  expect(live.finds(sql, { slug: 'a' })).toBe(true)
  expect(live.finds(sql, { slug: 'nothing' })).toBe(false)
})

test('it writes nothing', () => {
  expect(() => live.finds("UPDATE published_articles SET headline = 'x' RETURNING 1", {})).toThrow(
    'readonly',
  )
})

test('what is closed answers nothing', () => {
  const closed = new LiveCopy(file())
  closed.close()
  expect(() => closed.version()).toThrow('not open')
})
