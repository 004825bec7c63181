import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { visiting } from '../test-visit'
import { policyHeaders } from './policy'
import { sendFile } from './send-file'

const folder = mkdtempSync(join(tmpdir(), 'headsup-files-'))
mkdirSync(join(folder, 'media/og'), { recursive: true })
const bytes = Buffer.from('0123456789'.repeat(50))
writeFileSync(join(folder, 'media/og/0123456789abcdef.png'), bytes)
writeFileSync(join(folder, 'media/a-b.webp'), bytes)
const long = `${'a'.repeat(82)}.webp`
for (const file of ['secret', 'media/secret', 'media/A.webp', 'media/a.svg', `media/${long}`]) {
  writeFileSync(join(folder, file), 'secret')
}
writeFileSync(join(folder, 'media/og/0123456789abcde.png'), 'secret')
afterAll(() => rmSync(folder, { recursive: true }))

const policy = policyHeaders('https://news.example')
const anywhere = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
}
const ask = visiting((request, response) => {
  const [, kind, name = ''] = (request.url ?? '').split('/')
  const wanted = {
    folder: kind === 'og' ? 'cards' : 'media',
    name: decodeURIComponent(name),
  } as const
  sendFile(request, response, policy, join(folder, 'media'), wanted)
})

test.each([
  ['/og/0123456789abcdef.png', 'image/png'],
  ['/media/a-b.webp', 'image/webp'],
])(
  '%s names its length, its validators and its type, and may be shown anywhere',
  async (path, type) => {
    const { status, headers, body } = await ask(path)
    expect({ status, body }).toEqual({ status: 200, body: bytes })
    expect(headers).toMatchObject({
      ...policy,
      ...anywhere,
      'content-length': '500',
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
      etag: expect.any(String),
      'last-modified': expect.any(String),
    })
    expect(await ask(path, {}, 'HEAD')).toEqual({ status, headers, body: Buffer.alloc(0) })
    const known = { 'if-none-match': String(headers.etag) }
    expect(await ask(path, known)).toMatchObject({ status: 304, body: Buffer.alloc(0) })
  },
)

test('a range is answered with it, and one beyond the end with 416', async () => {
  const part = await ask('/media/a-b.webp', { range: 'bytes=5-9' })
  expect(part).toMatchObject({ status: 206, body: Buffer.from('56789') })
  expect(part.headers['content-range']).toBe('bytes 5-9/500')
  const beyond = await ask('/media/a-b.webp', { range: 'bytes=900-' })
  expect(beyond).toMatchObject({
    status: 416,
    headers: {
      ...policy,
      ...anywhere,
      'content-range': 'bytes */500',
      'content-length': '0',
      'cache-control': 'no-store',
    },
    body: Buffer.alloc(0),
  })
})

test.each([
  '/media/none.webp',
  '/media/..%2fsecret',
  '/media/og',
  '/media/secret',
  '/media/.webp',
  '/media/A.webp',
  '/media/a.svg',
  `/media/${long}`,
  '/og/0123456789abcde.png',
  '/og/%00.png',
])('%s is no file of ours, and nobody keeps that for a year', async (path) => {
  const answer = await ask(path)
  expect(answer).toMatchObject({
    status: 404,
    headers: {
      ...policy,
      ...anywhere,
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(answer.body.length),
      'cache-control': 'no-store',
    },
  })
  expect(answer.headers).not.toHaveProperty('etag')
  expect(answer.body.toString()).toBe('There is no file at this address.\n')
})
