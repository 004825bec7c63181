import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { emptySource } from '@/lib/domain/sources/source-values'
import { isEmptyQuestion, valuesOf, withoutEmptyRows } from './draft-values'

test.each([
  [' ', ' ', true],
  [' Why?', '', false],
  ['', ' So. ', false],
])('the question %j with the answer %j is empty: %s', (question, answer, empty) => {
  expect(isEmptyQuestion({ id: 'q', question, answer })).toBe(empty)
})

test('rows that say nothing are not saved', () => {
  const said = { id: '', question: '', answer: 'So.' }
  const values = {
    ...valuesOf(emptyContent),
    questions: [{ id: 'q', question: ' ', answer: '' }, said],
    sources: [{ ...emptySource, network: 'github' as const, text: ' ' }],
  }
  expect(withoutEmptyRows(values)).toEqual({ ...values, questions: [said], sources: [] })
})

test('the form shows what is stored', () => {
  const source = {
    ...emptySource,
    id: 's',
    avatar: null,
    reposts: 0,
    likes: null,
    capturedAt: 1,
    capturedBy: 'Ada',
    capturedHow: 'typed' as const,
    textSha256: 'hash',
  }
  const wall = { id: 'wall', file: 'w.webp', width: 2, height: 1, alt: '', credit: '' }
  const content = {
    ...emptyContent,
    headline: 'One',
    slug: 'one',
    lead: { ...wall, focalX: 50, focalY: 50 },
    questions: [{ id: 'q', question: 'Why?', answer: 'So.' }],
    sources: [source, { ...source, id: 't', avatar: 'face.webp' }],
    topics: [{ id: 't', slug: 'law', name: 'Law', kind: 'law' as const, description: 'Laws' }],
    authors: [
      { id: 'ada', slug: 'ada', name: 'Ada', bio: '', fediverse: '', avatar: '', links: [] },
    ],
  }
  const { headline, slug, leadImage, questions, sources, topics, authors } = valuesOf(content)
  expect({ headline, slug, leadImage, questions, sources, topics, authors }).toEqual({
    headline: 'One',
    slug: 'one',
    leadImage: 'wall',
    questions: [{ id: 'q', question: 'Why?', answer: 'So.' }],
    sources: [
      { ...emptySource, id: 's', reposts: '0' },
      { ...emptySource, id: 't', reposts: '0', avatar: 'face.webp' },
    ],
    topics: [{ name: 'Law', kind: 'law' }],
    authors: ['ada'],
  })
  expect(valuesOf(emptyContent)).toMatchObject({ slug: '', leadImage: '', sources: [] })
})
