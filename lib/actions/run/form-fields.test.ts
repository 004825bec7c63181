import { expect, test } from 'vitest'
import { formFields } from './form-fields'

test('a name that comes several times becomes a list, and Next’s own fields are left out', () => {
  const form = new FormData()
  form.append('title', 'one')
  form.append('author', 'a')
  form.append('author', 'b')
  form.append('$ACTION_KEY', 'x')
  form.append('__proto__', 'y')
  expect(Object.entries(formFields(form))).toEqual([
    ['title', 'one'],
    ['author', ['a', 'b']],
    ['__proto__', 'y'],
  ])
})

test('a form of 50,000 fields is read at once', () => {
  const form = new FormData()
  for (let n = 0; n < 50_000; n++) form.append(`field ${n}`, '')
  const { user } = process.cpuUsage()
  expect(Object.keys(formFields(form))).toHaveLength(50_000)
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(1_000)
})
