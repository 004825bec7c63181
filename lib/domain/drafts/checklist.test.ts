import { expect, test } from 'vitest'
import type { ArticleContent } from '@/lib/domain/article/article'
import { checklist } from './checklist'
import { draftFromForm } from './draft-from-form'
import { complete, source } from './test-complete-content'

const lineOf = (change: Partial<ArticleContent>, at: number) =>
  checklist({ ...complete, ...change })[at]
const found = (level: string, field: string, message: string) => ({ level, field, message })
const link = 'Write a full address that begins with https:// or http://.'
const picture = { id: 'l', file: 'l', width: 1, height: 1, credit: '', focalX: 50, focalY: 50 }
const answer = { id: 'q', question: 'Why', answer: 'Because' }

const fewLetters = (slug: string) =>
  `The address “${slug}” has few letters of the headline. Write one of your own, in a to z.`

test.each<[number, Partial<ArticleContent>, string, ReturnType<typeof found>[]]>([
  [
    0,
    { headline: ' ' },
    'Headline of 20 to 90 characters',
    [found('error', 'headline', 'Write a headline.')],
  ],
  [
    0,
    { headline: ` ${'x'.repeat(19)} ` },
    'Headline of 19 characters, short of 20',
    [found('warning', 'headline', 'A headline of 20 to 90 characters reads best; this has 19.')],
  ],
  [0, { headline: 'x'.repeat(20) }, 'Headline of 20 characters', []],
  [
    0,
    { headline: 'x'.repeat(200) },
    'Headline of 200 characters, over 90',
    [found('warning', 'headline', 'A headline of 20 to 90 characters reads best; this has 200.')],
  ],
  [
    0,
    { headline: 'x'.repeat(201) },
    'Headline of 201 characters, over 90',
    [found('error', 'headline', 'A published headline can have 200 characters; this has 201.')],
  ],
  [1, {}, 'Address', []],
  [1, { slug: null }, 'Address', []],
  [
    1,
    { slug: '', headline: ' ' },
    'No address that can be used',
    [found('error', 'slug', 'Write an address.')],
  ],
  [
    1,
    { slug: null, headline: '推理模型開放權重，許可證不變，推理模型開放權重' },
    fewLetters('update'),
    [found('warning', 'slug', fewLetters('update'))],
  ],
  [
    1,
    { slug: 'ai-7', headline: '推論モデルが AI の計算を変える、推論モデルの計算' },
    fewLetters('ai-7'),
    [found('warning', 'slug', fewLetters('ai-7'))],
  ],
  [1, { slug: 'reasoning', headline: '推論モデルが AI の計算を変える' }, 'Address', []],
  [2, { whatHappened: 'w '.repeat(148) }, 'Three paragraphs, 150 of about 150 words', []],
  [
    2,
    { whatHappened: 'w '.repeat(149), whyItMatters: '' },
    'Two of three paragraphs, 150 of about 150 words',
    [found('error', 'whyItMatters', 'Write this paragraph.')],
  ],
  [
    2,
    { whatHappened: 'w '.repeat(149) },
    'Three paragraphs, 151 of about 150 words',
    [
      found(
        'advice',
        'whatHappened',
        'At most about 150 words are advised; the three paragraphs have 151.',
      ),
    ],
  ],
  [
    3,
    { sources: [] },
    'No source yet',
    [found('error', 'sources', 'Add the source this rests on.')],
  ],
  [3, {}, 'Source complete', []],
  [3, { sources: [source, source] }, 'Two sources', []],
  [3, { sources: Array(7).fill(source) }, '7 sources', []],
  [
    3,
    { sources: [source, { ...source, permalink: 'x', authorName: ' ', text: ' ' }] },
    'Source without address, author or text',
    [
      found('error', 'sources.1.permalink', link),
      found('error', 'sources.1.authorName', 'Say who published this, or quote it.'),
    ],
  ],
  [
    3,
    { sources: [{ ...source, permalink: ' ', text: '' }] },
    'Source without address, author or text',
    [found('error', 'sources.0.permalink', link)],
  ],
  [
    3,
    { sources: [{ ...source, authorName: ' ' }] },
    'Source without address, author or text',
    [found('warning', 'sources', 'No source has address, author and text.')],
  ],
  [
    4,
    { questions: [] },
    'No quick answers',
    [found('warning', 'questions', 'Two quick answers or more are expected; this has none.')],
  ],
  [
    4,
    { questions: [{ ...answer, question: ' ', answer: ' ' }] },
    'One quick answer, two are expected',
    [
      found('error', 'questions.0.question', 'Write the question.'),
      found('error', 'questions.0.answer', 'Write the answer.'),
      found('warning', 'questions', 'Two quick answers or more are expected; this has one.'),
    ],
  ],
  [4, {}, 'Two quick answers', []],
  [4, { questions: Array(7).fill(answer) }, '7 quick answers', []],
  [5, {}, 'Byline', []],
  [
    5,
    { authors: [] },
    'Nobody in the byline yet',
    [found('error', 'authors', 'Say who wrote this.')],
  ],
  [6, {}, 'No “TK” left', []],
  [
    6,
    { questions: [{ ...answer, question: 'TK?', answer: 'TK.' }] },
    '“TK” is left over',
    ['questions.0.question', 'questions.0.answer'].map((field) =>
      found('error', field, '“TK” still stands here. Write what is to come.'),
    ),
  ],
  [7, { lead: { ...picture, alt: 'A wall' } }, 'Lead picture described', []],
  [
    7,
    { lead: { ...picture, alt: ' ' } },
    'Lead picture not described',
    [found('error', 'leadImage', 'Say what the lead picture shows, for those who do not see it.')],
  ],
])('line %d with %.60j is “%s”', (at, change, label, findings) => {
  expect(lineOf(change, at)).toEqual({ label, findings })
})

test('nothing is said of a picture while there is none', () => {
  expect(lineOf({}, 7)).toBeUndefined()
})

test('an empty draft has everything before it, and the list fills as one writes', () => {
  const labels = (fields: Record<string, string>) =>
    checklist(draftFromForm(fields)).map((line) => line.label)
  expect(labels({})).toEqual([
    'Headline of 20 to 90 characters',
    'No address that can be used',
    'None of three paragraphs, 0 of about 150 words',
    'No source yet',
    'No quick answers',
    'Nobody in the byline yet',
    'No “TK” left',
  ])
  const draft = {
    headline: 'OpenAI leaves Azure exclusivity behind',
    whatHappened: 'One **two** three.',
    whyItMatters: 'Four.',
    whatItMeans: 'Five TK.',
    'sources.0.permalink': 'https://x.com/a/status/1',
    'sources.0.authorName': 'A',
    'sources.0.text': 'Quoted',
    'questions.0.question': 'Why?',
    'questions.0.answer': 'So.',
    'authors.0': 'ada',
  }
  expect(labels(draft)).toEqual([
    'Headline of 38 characters',
    'Address',
    'Three paragraphs, 6 of about 150 words',
    'Source complete',
    'One quick answer, two are expected',
    'Byline',
    '“TK” is left over',
  ])
})
