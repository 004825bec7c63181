import { expect, test } from 'vitest'
import { testPublication } from '../test-publication'
import { testUpdate } from '../test-update'
import { getNumbers } from './get-numbers'

const { db } = testPublication()

test('the numbers are those of what readers see', () => {
  const nothing = {
    updates: 0,
    sources: 0,
    corrections: 0,
    retractions: 0,
    reviewed: 0,
    assisted: 0,
    drafted: 0,
    timeToCorrect: null,
  }
  expect(getNumbers()).toEqual(nothing)
  for (const [at, slug] of ['one', 'two', 'three'].entries()) testUpdate(db(), { slug, at })
  db().$client.exec(`
    UPDATE published_articles SET reviewed_by_name = 'Ada', ai_use = 'assisted' WHERE id <> 'one';
    UPDATE published_articles SET ai_use = 'drafted' WHERE id = 'two';
    INSERT INTO published_corrections VALUES ('a', 'one', 10, 'It was.'), ('b', 'two', 21, 'It was.'), ('c', 'three', 5002, 'It was.');
    INSERT INTO published_retractions VALUES ('gone', 'Gone', 'It was.', 1);`)
  expect(getNumbers()).toEqual({
    updates: 3,
    sources: 3,
    corrections: 3,
    retractions: 1,
    reviewed: 2,
    assisted: 1,
    drafted: 1,
    timeToCorrect: 20,
  })
})
