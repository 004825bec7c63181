import { expect, test } from 'vitest'
import { emptySource } from '@/lib/domain/sources/source-values'
import { draftFormSchema } from './draft-form'
import { draftFromForm } from './draft-from-form'

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

test('everything that a form sends is read, and what was not sent is empty or as usual', () => {
  const file = new File(['a'], 'face.png')
  const sent = {
    ...draftFromForm({}),
    article: 'a',
    rev: '3',
    intent: 'schedule',
    aiUse: 'assisted',
    change: 'typo',
    runAt: '2026-11-24T08:00',
    zone: 'Europe/Berlin',
    'sources.0.id': 's',
    'sources.0.avatar': 'face.webp',
    'sources.0.removePicture': 'yes',
    'sources.1.avatar': 'other.webp',
    'sources.1.picture': file,
    'sources.2.picture': new File([], ''),
    'sources.3.picture': 'face.png',
    'questions.x1.id': 'not a row',
    'questions.1x.id': 'not a row',
    'questions.': 'not a row',
    'topics.0.name': ' ',
    'topics.1.name': ' Law ',
    'topics.1.kind': 'planet',
  }
  const { values, ...form } = draftFormSchema.parse(sent)
  expect(form).toEqual({
    article: 'a',
    rev: 3,
    intent: 'schedule',
    pictures: [{ at: 1, file }],
    publication: { change: 'typo', correction: '', reason: '' },
    runAt: '2026-11-24T08:00',
    zone: 'Europe/Berlin',
  })
  expect(values).toEqual({
    ...draftFromForm({}),
    aiUse: 'assisted',
    sources: [
      { ...emptySource, id: 's' },
      { ...emptySource, avatar: 'other.webp' },
      emptySource,
      emptySource,
    ],
    topics: [{ name: ' Law ', kind: 'subject' }],
  })
  const { zone: _, intent: __, runAt: ___, ...usual } = sent
  expect(draftFormSchema.parse(usual)).toMatchObject({ intent: 'save', runAt: '', zone: 'UTC' })
})
