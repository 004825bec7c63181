import { beforeAll, expect, test } from 'vitest'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { archiveArticle } from '@/lib/editing/publishing/archive-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, completeDraft, hire, source } from '@/lib/editing/test-desk'
import { NotAllowed, NotFound } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { coveredBefore } from './covered-before'

const { db } = testPublication()
const day = 86_400_000
const address = 'https://x.com/ada/status/2048755148361707946'
const headline = 'Quantized weights fit a pocket calculator'
const again = { headline: 'Pocket calculator runs quantized weights' }

type Person = ReturnType<typeof hire>
let editor: Person
let writer: Person
let other: Person
let [draft, live, asked, askedByWriter] = ['', '', '', '']

beforeAll(async () => {
  editor = hire('editor')
  writer = hire('writer')
  other = hire('writer', 'Another writer')
  draft = written(other, headline, address)
  live = written(other, `${headline}, a study finds`, 'https://example.org/study')
  await publishArticle(editor, live, anyway)
  asked = createArticle(editor)
  askedByWriter = createArticle(writer)
})

function written(by: Person, words: string, permalink: string): string {
  const id = createArticle(by)
  const sources = [{ ...source, permalink }]
  saveArticle(by, id, 1, { ...completeDraft(words, [by.id]), topics: [], sources })
  return id
}

const idsFor = (by: Person, article: string, wanted: { headline?: string; address?: string }) =>
  coveredBefore(by, article, wanted).map(({ id }) => id)

test('the same source comes first, then what is alike, with state and time', () => {
  const post = { ...again, address: 'https://twitter.com/i/web/status/2048755148361707946?s=20' }
  const seen = { isOpen: true, at: expect.any(Number) }
  expect(coveredBefore(editor, asked, post)).toEqual([
    { ...seen, id: draft, headline, state: 'draft', isSameSource: true, slug: null },
    {
      ...seen,
      id: live,
      headline: `${headline}, a study finds`,
      state: 'live',
      isSameSource: false,
      slug: 'quantized-weights-fit-a-pocket-calculator-a-study-finds',
    },
  ])
  expect(idsFor(editor, asked, { ...again, address: 'http://www.example.org/study/' })).toEqual([
    live,
    draft,
  ])
  expect(
    idsFor(editor, asked, { address: 'https://x.com/ada/status/2048755148361707947' }),
  ).toEqual([])
})

test('a writer learns of others’ updates what readers see, and nothing of a draft', () => {
  expect(idsFor(writer, askedByWriter, { ...again, address })).toEqual([live])
  expect(idsFor(other, createArticle(other), { ...again, address })).toEqual([draft, live])
  const [first] = coveredBefore(writer, askedByWriter, again)
  expect(first).toMatchObject({ id: live, isOpen: false, state: 'live' })

  const ahead = { ...completeDraft('Secret plans for a pocket calculator', [other.id]), topics: [] }
  const secret = 'https://x.com/ada/status/2048755148361707999'
  const slug = 'quantized-weights-fit-a-pocket-calculator-a-study-finds'
  saveArticle(editor, live, 2, { ...ahead, slug, sources: [{ ...source, permalink: secret }] })
  expect(idsFor(editor, asked, { address: secret })).toEqual([live])
  expect(idsFor(writer, askedByWriter, { address: secret })).toEqual([])
  expect(idsFor(writer, askedByWriter, { headline: 'Secret plans of calculators' })).toEqual([])
  const [shown] = coveredBefore(writer, askedByWriter, { address: 'https://example.org/study' })
  expect(shown?.headline).toBe(`${headline}, a study finds`)
})

test('any state counts but the trash, never the update itself', async () => {
  const place = { address: 'https://example.org/states' }
  const id = written(editor, 'A headline about every state', place.address)
  expect(idsFor(editor, id, place)).toEqual([])
  expect(coveredBefore(editor, asked, place)).toMatchObject([{ id, state: 'draft' }])
  await publishArticle(editor, id, anyway)
  archiveArticle(editor, id)
  expect(coveredBefore(editor, asked, place)).toMatchObject([{ id, state: 'archived', slug: null }])
  const thrown = written(editor, 'Quite another headline', 'https://example.org/thrown')
  trashArticle(editor, thrown)
  expect(idsFor(editor, asked, { address: 'https://example.org/thrown' })).toEqual([])
})

test('words count for sixty days, a source for ever, and three are enough', () => {
  const place = { address: 'https://example.org/often' }
  const ids = [1, 2, 3, 4].map(() => written(editor, 'Zebras herd llamas quietly', place.address))
  const alike = { headline: 'Llamas quietly herd by zebras' }
  expect(idsFor(editor, asked, alike)).toHaveLength(3)
  const later = Date.now() + 61 * day
  expect(coveredBefore(editor, asked, alike, later)).toEqual([])
  const found = coveredBefore(editor, asked, { ...alike, ...place }, later).map(({ id }) => id)
  expect(found).toHaveLength(3)
  expect(ids).toEqual(expect.arrayContaining(found))
})

test('a common word or a name alone repeats nothing', () => {
  const id = createArticle(editor)
  const about = completeDraft('OpenAI shows a violet typewriter', [editor.id])
  saveArticle(editor, id, 1, { ...about, sources: [] })
  const find = (headline: string) => idsFor(editor, asked, { headline })
  expect(find('OpenAI releases new model')).toEqual([])
  expect(find('OpenAI and the typewriter')).toEqual([id])
  expect(find('Violet typewriters are back')).toEqual([id])
  expect(find('The typewriter museum')).toEqual([])
})

test('whoever may not open an update learns nothing by naming it', () => {
  expect(() => coveredBefore(writer, asked, again)).toThrow(NotAllowed)
  expect(() => coveredBefore(editor, 'none', again)).toThrow(NotFound)
})

test.each([
  ['nothing', '', ''],
  ['signs of the index', '" OR * NEAR( -^:{}', 'https://x.com/"\'/status/1'],
  ['a zero', 'pocket\u0000 calc', 'https://a.org/\u0000'],
  ['a lone surrogate', '\ud800\ud800\ud800', 'https://a.org/\ud800'],
  ['another script', '人工智能模型發布', 'https://例え.jp/あ'],
  ['too much', 'quant'.repeat(200_000), `https://x.com/${'a'.repeat(200_000)}/status/1`],
  ['too many words', Array.from({ length: 50_000 }, (_, at) => `w${at}`).join(' '), ''],
  ['a number beyond numbers', '9'.repeat(500), `https://x.com/a/status/${'9'.repeat(20)}`],
])('%s is looked up calmly', (_what, words, place) => {
  expect(idsFor(editor, asked, { headline: words, address: place })).toEqual([])
  expect(db().$client.prepare('SELECT count(*) FROM article_search').pluck().get()).toBeGreaterThan(
    5,
  )
})
