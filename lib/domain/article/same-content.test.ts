import { expect, test } from 'vitest'
import { emptySource } from '@/lib/domain/sources/source-values'
import type { ArticleContent } from './article'
import { emptyContent } from './empty-content'
import { saysTheSame } from './same-content'

const source = {
  ...emptySource,
  id: 's',
  avatar: null,
  reposts: 1,
  likes: null,
  capturedAt: 1,
  capturedBy: 'Ada',
  capturedHow: 'typed' as const,
  textSha256: 'hash',
}
const lead = {
  id: 'wall',
  file: 'wall',
  width: 10,
  height: 10,
  alt: '',
  credit: '',
  focalX: 50,
  focalY: 50,
}
const topic = { id: 't', slug: 'law', name: 'Law', kind: 'law' as const, description: '' }
const author = { id: 'a', slug: 'ada', name: 'Ada', bio: '', fediverse: '', avatar: '', links: [] }
const content: ArticleContent = {
  ...emptyContent,
  headline: 'One',
  lead,
  questions: [{ id: 'q', question: 'Why?', answer: 'So.' }],
  sources: [source],
  topics: [topic],
  authors: [author],
}

test.each<[boolean, Partial<ArticleContent>]>([
  [true, {}],
  [true, { slug: 'another' }],
  [true, { lead: { ...lead, alt: 'A wall' } }],
  [true, { questions: [{ id: 'other', question: 'Why?', answer: 'So.' }] }],
  [true, { sources: [{ ...source, id: 'other', capturedAt: 2, capturedBy: 'Bob' }] }],
  [true, { topics: [{ ...topic, name: 'Laws' }] }],
  [true, { authors: [{ ...author, bio: 'Writes' }] }],
  [false, { headline: 'Two' }],
  [false, { aiUse: 'drafted' }],
  [false, { lead: null }],
  [false, { lead: { ...lead, id: 'door' } }],
  [false, { questions: [{ id: 'q', question: 'Why?', answer: 'No.' }] }],
  [false, { sources: [{ ...source, reposts: 2 }] }],
  [false, { topics: [{ ...topic, id: 'u' }] }],
  [false, { authors: [{ ...author, id: 'b' }] }],
])('whether it says the same is %s with %j', (same, change) => {
  expect(saysTheSame(content, { ...content, ...change })).toBe(same)
})
