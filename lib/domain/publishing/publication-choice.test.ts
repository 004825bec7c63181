import { expect, test } from 'vitest'
import { publicationChoice } from './publication-choice'

const nothing = { change: 'update', correction: '', reason: '' }

test.each([
  [{}, nothing],
  [{ change: 'typo' }, { ...nothing, change: 'typo' }],
  [
    { change: 'correction', correction: ' It was \n 12. ', reason: ' Short  on purpose ' },
    { change: 'correction', correction: 'It was 12.', reason: 'Short on purpose' },
  ],
  [{ change: 'rewrite', correction: 12, reason: null }, nothing],
  [{ reason: 'x'.repeat(1_001) }, { ...nothing, reason: 'x'.repeat(1_000) }],
])('%.40j is read as %.40j', (fields, choice) => {
  expect(publicationChoice(fields)).toEqual(choice)
})
