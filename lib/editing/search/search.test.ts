import { beforeAll, expect, test } from 'vitest'
import { writeTransaction } from '@/db/transaction'
import { writeLiveCopy } from '@/lib/editing/publishing/write-live-copy'
import { search } from '@/lib/published/search/search'
import { testPublication } from '@/lib/published/test-publication'
import { madeUp, makeLive } from './test-live-updates'

const { db } = testPublication()

beforeAll(() => {
  writeTransaction(db(), makeLive)
})

const slugs = (query: string) => search(query).updates.map(({ slug }) => slug)

test.each([
  ['opneai', 'openai'],
  ['anthropc', 'anthropic'],
  ['microsft', 'microsoft'],
  ['deepsek', 'deepseek'],
  ['pricng developers', 'pricing developers'],
  ['copyrigth', 'copyright'],
  ['thornbery', 'thornbury'],
])('for %s it asks whether %s was meant', (typed, meant) => {
  expect(search(typed)).toMatchObject({ hasAll: false, meant })
  expect(search(meant)).toMatchObject({ hasAll: true, meant: null })
})

test.each(['openai', 'zzzzzz', 'it', '"opneai"', 'openai zzzzzz'])(
  'for %s nothing else was meant',
  (typed) => {
    expect(search(typed).meant).toBeNull()
  },
)

test('what holds a phrase in quotation marks has its words in that order', () => {
  expect(slugs('"weights open"')).toEqual(['weights-open'])
  expect(slugs('"open weights"')).not.toContain('weights-open')
  expect(slugs('„weights open“ ostrakon')).toEqual(['weights-open'])
})

test('names with signs are found as they are, and nothing else is', () => {
  expect(slugs('C#')).toEqual(['ostrakon-csharp', 'model-context-protocol-goes-stateless'])
  expect(slugs('C++')).toEqual(['ostrakon-cpp'])
  expect(slugs('.NET')).toEqual(['ostrakon-csharp'])
  expect(slugs('zephrine 1.5')).toEqual(['zephrine-1-5'])
  expect(slugs('zephrine-5')).toEqual(['zephrine-5'])
})

test('a question is answered by the words that tell', () => {
  expect(slugs('what happened to brambleworks')).toEqual(slugs('brambleworks'))
  expect(search('what is it').hasAll).toBe(true)
})

test('where no update has all words, those with some are shown, most of them first', () => {
  const { updates, hasAll } = search('quorvex chip banana')
  expect(hasAll).toBe(false)
  expect(updates.map(({ slug }) => slug).slice(0, 1)).toEqual(['quorvex-chip'])
  expect(updates.length).toBeGreaterThan(2)
})

test('topics and people are found by their names', () => {
  const none = { topics: [], authors: [], quoted: [] }
  const topic = (name: string) => ({ slug: `t-${name}`, name, kind: 'subject' as const })
  expect(search('pricing developers').names).toEqual({
    ...none,
    topics: [topic('Pricing'), topic('Developers')],
  })
  expect(search('petronella').names).toEqual({
    ...none,
    authors: [{ slug: 'Petronella Vask', name: 'Petronella Vask' }],
  })
  expect(search('casimir').names).toEqual({ ...none, quoted: ['@casimir', 'Casimir Thornbury'] })
  expect(search('open').names.topics).toContainEqual(topic('Open weights'))
  expect(search('next.js').names.topics).toEqual([topic('Next.js')])
  expect(search('推理模型').names.topics).toEqual([topic('推理模型')])
  expect(search('zzzzzz').names).toEqual(none)
})

test('where nothing is found, topics with a word like it are offered', () => {
  expect(search('govermanzo')).toMatchObject({
    updates: [],
    meant: null,
    nearest: [{ slug: 't-Governance', name: 'Governance', kind: 'subject' }],
  })
  expect(search('zzzzzz').nearest).toEqual([])
})

test('what was found is marked, in the words of the update', () => {
  const marks = (query: string, of: 'markedHeadline' | 'excerpt') =>
    search(query).updates[0]?.[of].filter(({ mark }) => mark)
  expect(marks('推理', 'markedHeadline')).toEqual([{ text: '推理', mark: true }])
  expect(marks('c++ kernel', 'excerpt')?.map(({ text }) => text)).toEqual(['kernel', 'C++'])
  const [found] = search('苔原').updates
  expect(found?.markedHeadline.map(({ text }) => text).join('')).toBe(found?.headline)
})

test('of updates that match alike the newer one is first, whichever was published last', () => {
  writeTransaction(db(), (tx) => {
    const told = { headline: 'Umber wakes', text: 'Umber.', topics: [] }
    for (const [slug, firstPublishedAt] of [
      ['umber-2', 2],
      ['umber-3', 3],
      ['umber-1', 1],
    ] as const) {
      writeLiveCopy(tx, { ...madeUp({ slug, ...told }), firstPublishedAt })
    }
  })
  expect(slugs('umber')).toEqual(['umber-3', 'umber-2', 'umber-1'])
})

const scripts = ['openai ', '推理モデル', 'Ελλάδα ', 'שלום ', 'हिन्दी ']

test.each([
  scripts.join('').repeat(300).slice(0, 6000),
  '?!…—()[]{}',
  '"unbalanced',
  'a" b "c" d"',
  '“„«',
  'NEAR(openai, 2) AND NOT x OR headline : y ^ z * -',
  '\u200b\u200d\ufeff\u00ad',
  '🙂🏳️‍🌈👩‍💻',
  '\ue000\ue001\ue010',
  '\u0000',
  'é'.repeat(6000),
  `${'"a" '.repeat(90)}"`,
  '𝐎𝐩𝐞𝐧𝐀𝐈 𝟏𝟐𝟑',
  '\ud800',
])('the odd search %.30j is answered', (query) => {
  const { updates, meant } = search(query)
  expect(updates.length).toBeLessThanOrEqual(30)
  expect(meant === null || typeof meant === 'string').toBe(true)
})

test('letters that only look different are the same, seen or not', () => {
  expect(slugs('𝐁𝐫𝐚𝐦𝐛𝐥𝐞\u200b𝐰𝐨𝐫𝐤𝐬')).toEqual(slugs('Brambleworks'))
  expect(slugs('ｑｕｉｌｌ')).toEqual(['quill-js'])
})
