import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { fruitlessSearches } from '@/db/schema/asks'
import { clockAt, onTestDatabase } from '@/lib/accounts/test-database'
import { searchSegment } from '@/lib/domain/reader/search-segment'
import { hire } from '@/lib/editing/test-desk'
import { forgetAsks } from './forget-asks'
import { listFruitlessSearches, noteFruitlessSearch } from './fruitless-searches'
import { soughtInVain } from './sought-in-vain'

onTestDatabase()

const day = 24 * 3_600_000
const seek = (words: string, address: string) => soughtInVain(searchSegment(words), address)
const listed = (now: number) => listFruitlessSearches(hire('writer'), now)

test('what one network alone seeks in vain is not kept, what several seek is, as words and a number', () => {
  clockAt(100 * day)
  for (let times = 0; times < 5; times++) seek('My own name', '203.0.113.7')
  seek('my own NAME!', '203.0.113.9')
  expect(listed(Date.now())).toEqual([])
  seek('Price of Gemini', '203.0.113.7')
  seek('price, of gemini?', '198.51.100.1')
  seek('price of gemini', '198.51.100.1')
  seek('Price of Gémini', '192.0.2.1')
  seek('?!', '192.0.2.1')
  seek('?!', '198.51.100.1')
  expect(database().select().from(fruitlessSearches).all()).toEqual([
    { day: 100 * day, words: 'price of gemini', count: 3 },
    { day: 100 * day, words: '?!', count: 2 },
  ])
  expect(listed(Date.now())).toEqual([
    { words: 'price of gemini', times: 3 },
    { words: '?!', times: 2 },
  ])
})

test('days are added up for a month, and then forgotten', async () => {
  noteFruitlessSearch('price', 2, 100 * day)
  noteFruitlessSearch('price', 3, 101 * day)
  expect(listed(110 * day)).toEqual([{ words: 'price', times: 5 }])
  expect(listed(131 * day)).toEqual([{ words: 'price', times: 3 }])
  expect(await forgetAsks(131 * day)).toBe(1)
})

test('a day has an end, and so have words', () => {
  for (let at = 0; at < 300; at++) noteFruitlessSearch(`word ${at}`, 2, 100 * day)
  noteFruitlessSearch('word 1', 2, 100 * day)
  noteFruitlessSearch('x'.repeat(900), 2, 200 * day)
  const rows = database().select().from(fruitlessSearches).all()
  expect(rows).toHaveLength(201)
  expect(rows.find(({ words }) => words === 'word 1')?.count).toBe(4)
  expect(rows.find(({ day: of }) => of === 200 * day)?.words).toBe('x'.repeat(100))
})
