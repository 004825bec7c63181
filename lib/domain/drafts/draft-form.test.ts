import { expect, test } from 'vitest'
import { draftFormSchema, draftFromForm } from './draft-form'

test('flat names become a draft, in the order of their numbers', () => {
  const values = draftFromForm({
    headline: 'A headline',
    'questions.10.question': 'Last?',
    'questions.2.id': 'q2',
    'questions.2.question': 'First?',
    'questions.2.answer': 'Yes.',
    'sources.0.network': 'x',
    'sources.0.permalink': 'https://x.com/a/status/1',
    'sources.1.network': 'nowhere',
    'topics.0.name': 'OpenAI',
    'topics.0.kind': 'company',
    'topics.1.name': '',
    'authors.0': 'ada',
    'authors.2': 'bob',
    'constructor.0.x': 'ignored',
  })
  expect(values.questions).toEqual([
    { id: 'q2', question: 'First?', answer: 'Yes.' },
    { id: '', question: 'Last?', answer: '' },
  ])
  expect(values.sources).toHaveLength(2)
  expect(values.sources[0]).toMatchObject({ network: 'x', permalink: 'https://x.com/a/status/1' })
  expect(values.sources[1]).toMatchObject({ network: 'web', permalink: '' })
  expect(values.topics).toEqual([{ name: 'OpenAI', kind: 'company' }])
  expect(values.authors).toEqual(['ada', 'bob'])
  expect(values.takeaway).toBe('')
})

test('a form names its article and the rev it began with', () => {
  const whole = { ...draftFromForm({}), article: 'a', rev: '3' }
  expect(draftFormSchema.parse(whole)).toMatchObject({ rev: 3, intent: 'save' })
  expect(draftFormSchema.safeParse({ ...whole, rev: 'x' }).success).toBe(false)
  expect(draftFormSchema.safeParse({ ...whole, article: '' }).success).toBe(false)
  expect(draftFormSchema.safeParse(undefined).success).toBe(false)
})

test('a form whose fields were closed is refused, not read as empty', () => {
  const { headline: _, ...rest } = draftFromForm({})
  const parsed = draftFormSchema.safeParse({ ...rest, article: 'a', rev: '3' })
  expect(parsed.error?.issues[0]?.message).toMatch('not complete')
})
