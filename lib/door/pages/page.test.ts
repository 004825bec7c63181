import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Asked } from '@/db/questions'
import type { Coding } from './coding'
import { type Drawn, Page } from './page'

const words = Buffer.from('one word after another '.repeat(40))
const head = { 'x-own': 'a', 'content-type': 'text/html; charset=utf-8' }

const drawn = (other: Partial<Drawn> = {}): Drawn => ({
  status: 200,
  head,
  body: words,
  answered: [],
  ...other,
})

const codings = ['br', 'gzip', 'identity'] as const
const read = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body }

test.each(codings)(
  'an answer in %s is whole: bytes, length, validator and coding',
  async (coding) => {
    const page = new Page(drawn(), 1)
    expect(page.ready(coding)).toBeUndefined()
    const made = await page.make(coding)
    expect(page.ready(coding)).toBe(made)
    const tag = /^"([\w-]{22})"$/.exec((await page.make('identity')).etag)?.[1]
    const etag = coding === 'identity' ? `"${tag}"` : `"${tag}-${coding}"`
    const shared = ['x-own', 'a', 'etag', etag, 'vary', 'accept-encoding']
    const type = ['content-type', 'text/html; charset=utf-8']
    const length = ['content-length', String(made.body.length)]
    const named = coding === 'identity' ? [] : ['content-encoding', coding]
    expect(made).toEqual({
      etag,
      body: expect.any(Buffer),
      head: [...shared, ...type, ...length, ...named],
      headOf304: shared,
    })
    expect(read[coding](made.body)).toEqual(words)
  },
)

test('brotli works as hard as it may while a visitor waits', async () => {
  const body = readFileSync(import.meta.filename)
  const made = await new Page(drawn({ body }), 1).make('br')
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  expect(made.body).toEqual(brotliCompressSync(body, { params }))
})

test('whoever asks while a coding is made shares the work', async () => {
  const page = new Page(drawn(), 1)
  const [one, other] = await Promise.all([page.make('br'), page.make('br')])
  expect(other).toBe(one)
  expect(await page.make('br')).toBe(one)
})

test('equal bytes have equal validators, and others have others', async () => {
  const etag = async (body: Buffer) => (await new Page(drawn({ body }), 1).make('br')).etag
  expect(await etag(Buffer.from(words))).toBe(await etag(words))
  const other = Buffer.from(words)
  other.write('two')
  expect(await etag(other)).not.toBe(await etag(words))
})

test('only a page that is there has a validator', async () => {
  const { head } = await new Page(drawn({ status: 404 }), 1).make('identity')
  expect(head).not.toContain('etag')
})

test.each([
  ['text/html; charset=utf-8', 256, true],
  ['text/css; charset=utf-8', 256, true],
  ['application/json; charset=utf-8', 256, true],
  ['application/xml', 256, true],
  ['application/rss+xml', 256, true],
  ['application/manifest+json', 256, true],
  ['image/svg+xml', 256, true],
  ['text/html; charset=utf-8', 255, false],
  ['image/png', 4096, false],
  ['font/woff2', 4096, false],
])('%s of %i bytes is compressed: %j', async (type, bytes, expected) => {
  const body = Buffer.alloc(bytes, 'a')
  const page = new Page(drawn({ head: { 'content-type': type }, body }), 1)
  const { head } = await page.make('br')
  expect(head.includes('content-encoding')).toBe(expected)
  expect(head.includes('vary')).toBe(expected)
  expect(page.ready('gzip') === undefined).toBe(expected)
})

test('its size counts every body once, its questions, and two thousand for the rest', async () => {
  const asked = new Asked()
  asked.note({ sql: 'SELECT 1', params: ['a'], isRaw: false, take: 'all' }, [])
  const [question] = asked.answered.values()
  const page = new Page(drawn({ answered: [...asked.answered.values()] }), 1)
  const least = 2048 + words.length + 200 + (question?.key.length ?? 0)
  expect(page.size).toBe(least)
  await page.make('identity')
  expect(page.size).toBe(least)
  const br = await page.make('br')
  const gzip = await page.make('gzip')
  expect(page.size).toBe(least + br.body.length + gzip.body.length)
})

test('what an earlier process compressed is used as it is', async () => {
  const before = new Page(drawn(), 1)
  expect(before.compressedBodies).toEqual({})
  const made: Partial<Record<Coding, Buffer>> = {}
  for (const coding of ['br', 'gzip'] as const) made[coding] = (await before.make(coding)).body
  expect(before.compressedBodies).toEqual(made)
  const after = new Page(drawn(), 1, before.compressedBodies)
  for (const coding of ['br', 'gzip'] as const) {
    expect(after.ready(coding)).toEqual(before.ready(coding))
  }
  expect(after.compressedBodies).toEqual(made)
})
