import { expect, test } from 'vitest'
import { topicKinds } from '@/lib/domain/kinds'
import { topicForm } from './topic'
import { topicKindNames } from './topic-kind-names'

const whole = { name: ' Open  AI ', slug: ' open-ai ', kind: 'company', description: ' Models. ' }

test('a topic is tidied, and its address may be left to its name', () => {
  expect(topicForm.parse(whole)).toEqual({
    name: 'Open AI',
    slug: 'open-ai',
    kind: 'company',
    description: 'Models.',
  })
  expect(topicForm.parse({ ...whole, slug: ' ' }).slug).toBe('')
})

test.each([
  [{ name: '' }, 'Write a name.'],
  [{ name: 'x'.repeat(61) }, 'The name can have 60 characters; this has 61.'],
  [{ slug: 'x'.repeat(81) }, 'The address can have 80 characters; this has 81.'],
  [{ kind: 'planet' }, 'Choose what kind of topic this is.'],
  [{ description: 'x'.repeat(301) }, 'The description can have 300 characters; this has 301.'],
])('%.40j is refused', (form, words) => {
  expect(topicForm.safeParse({ ...whole, ...form }).error?.issues[0]?.message).toBe(words)
})

test('an address that could not be one is refused at its field', () => {
  const { error } = topicForm.safeParse({ ...whole, slug: 'a/b' })
  expect(error?.issues).toMatchObject([{ path: ['slug'], message: expect.stringMatching(/slash/) }])
})

test('every kind has a name', () => {
  expect(topicKinds.map((kind) => topicKindNames[kind])).toEqual([
    'Subject',
    'Company',
    'Model',
    'Person',
    'Law',
    'Story',
  ])
})
