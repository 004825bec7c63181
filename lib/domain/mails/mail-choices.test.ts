import { expect, test } from 'vitest'
import { defaultChoices, mailChoicesForm, newsFor } from './mail-choices'

test('writers hear of what came back, others of all that the desk has', () => {
  const all = ['review', 'returned', 'schedule', 'source']
  expect([newsFor('writer'), newsFor('editor'), newsFor('owner')]).toEqual([['returned'], all, all])
  expect(defaultChoices).toEqual({ review: true, returned: true, schedule: false, source: false })
})

test('a box that is ticked is sent as yes, any other is not sent', () => {
  const none = { review: false, returned: false, schedule: false, source: false }
  expect(mailChoicesForm.parse({})).toEqual(none)
  expect(mailChoicesForm.parse({ source: 'yes', other: 'yes' })).toEqual({ ...none, source: true })
  expect(mailChoicesForm.safeParse({ review: 'no' }).success).toBe(false)
})
