import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openDatabase } from '@/db/connection'
import { PrimaryAway, PrimaryLost } from '@/db/replica/replica-errors'
import { settings } from '@/db/schema/published'
import { writeTransaction } from '@/db/transaction'
import { databaseProblem, signInProblem } from './database-problem'
import { testPublication } from './published/test-publication'

const { db, folder } = testPublication()

function problemOfWriting(size: number, inWords = databaseProblem): string | null {
  try {
    const value = randomBytes(size).toString('hex')
    writeTransaction(db(), (tx) => tx.insert(settings).values({ key: 'note', value }).run())
  } catch (error) {
    return inWords(error)
  }
  return 'written'
}

test('another writer that does not let go', () => {
  db().$client.pragma('busy_timeout = 1')
  const other = openDatabase(`${folder()}/headsup.db`)
  other.$client.exec('BEGIN IMMEDIATE')
  expect(problemOfWriting(1)).toContain('busy')
  expect(problemOfWriting(1, signInProblem)).toBe(
    'The database is busy just now, so nobody was signed in. Try again in a moment.',
  )
  other.$client.exec('ROLLBACK')
  other.$client.close()
})

test('a database that cannot be written to', () => {
  db().$client.pragma('query_only = ON')
  expect(problemOfWriting(1)).toContain('cannot be written to')
  db().$client.pragma('query_only = OFF')
})

test('a full disk', () => {
  const pages = db().$client.pragma('page_count', { simple: true })
  db().$client.pragma(`max_page_count = ${pages}`)
  expect(problemOfWriting(1_000_000)).toBe(
    'The disk is full, so nothing was saved. Keep this page open; whoever runs the site has to free space.',
  )
  expect(problemOfWriting(1_000_000, signInProblem)).toBe(
    'The disk is full, so nobody can be signed in. Try again later: whoever runs the site has to free space. Whoever is signed in already stays signed in.',
  )
})

test('an error that is no fault of the database is nobody else’s', () => {
  expect(databaseProblem(new Error('other'))).toBeNull()
  expect(databaseProblem('text')).toBeNull()
  expect(signInProblem(new Error('other'))).toBeNull()
})

test('a primary that does not answer, and one that was lost over a change', () => {
  expect(databaseProblem(new Error('query', { cause: new PrimaryAway() }))).toBe(
    'The primary database does not answer, so nothing was saved. Keep this page open, and try again in a minute.',
  )
  expect(databaseProblem(new PrimaryLost())).toBe(
    'The primary database was lost just then, and nobody can tell yet whether this was saved. Keep this page open, look in another tab in a minute, and try again if it is not there.',
  )
})
