import { expect, test } from 'vitest'
import { sentFields } from './sent-fields'

test('a form is sent by its names, and not at all where one of them comes twice', () => {
  const form = new FormData()
  form.append('headline', 'One')
  form.append('correction', 'It said nine.')
  expect(Object.fromEntries(sentFields(form) ?? [])).toEqual({
    headline: 'One',
    correction: 'It said nine.',
  })
  form.append('correction', 'Another said ten.')
  expect(sentFields(form)).toBeNull()
})
