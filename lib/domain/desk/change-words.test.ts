import { expect, test } from 'vitest'
import { changeWords } from './change-words'

const article = { articleId: 'a', headline: 'Headline', state: 'live' as const }

test.each([
  ['Ada', 'published an update', 'Ada published [] '],
  ['Ada', 'put an update in the trash', 'Ada put [] in the trash'],
  ['Ada', 'put an update back on the site', 'Ada put [] back on the site'],
  ['Ada', 'scheduled the end of an update', 'Ada scheduled the end of [] '],
  ['Ada', 'restored a revision', 'Ada restored a revision: [] '],
  ['scheduler', 'published an update', 'Published when its hour had come: [] '],
  ['scheduler', 'could not publish an update', 'Could not be published at its hour: [] '],
])('%s %s reads “%s”', (by, action, sentence) => {
  const { before, after } = changeWords({
    id: '',
    at: 0,
    times: 1,
    about: null,
    by,
    action,
    article,
  })
  expect(`${before} [] ${after}`).toBe(sentence)
})

test('what is about a person or a setting, and what is about nothing but itself', () => {
  const change = { id: '', at: 0, times: 1, by: 'Ada', article: null }
  expect(changeWords({ ...change, action: 'changed a role', about: 'Bob' }).before).toBe(
    'Ada changed a role:',
  )
  expect(changeWords({ ...change, action: 'set the site up', about: null }).before).toBe(
    'Ada set the site up',
  )
})
