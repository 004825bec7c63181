import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { policyHeaders } from '../answers/policy'
import { assetFile } from './asset'

const root = mkdtempSync(join(tmpdir(), 'headsup-assets-'))
mkdirSync(join(root, '.next/static/chunks'), { recursive: true })
mkdirSync(join(root, 'public/assets'), { recursive: true })
const write = (file: string) => writeFileSync(join(root, file), file)
write('.next/BUILD_ID')
afterAll(() => rmSync(root, { recursive: true }))

const policy = policyHeaders('https://news.example')
const forGood = 'public, max-age=31536000, immutable'

test.each([
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['js.map', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['woff2', 'font/woff2'],
  ['wasm', 'application/octet-stream'],
])('a file of the build that ends in .%s is %s, for good', async (ending, type) => {
  for (const [path, file] of [
    [`/_next/static/chunks/a.1b.${ending}`, `.next/static/chunks/a.1b.${ending}`],
    [`/assets/a.1b.${ending}`, `public/assets/a.1b.${ending}`],
  ] as const) {
    write(file)
    expect(await assetFile(root, path, policy)).toEqual({
      status: 200,
      head: { ...policy, 'content-type': type, 'cache-control': forGood },
      body: Buffer.from(file),
      answered: [],
    })
  }
})

test.each([
  ['is not there', '/_next/static/none.js'],
  ['is a folder', '/_next/static/chunks'],
  ['is below a file', '/_next/static/chunks/a.1b.css/b.css'],
  ['leads out of the build', '/_next/static/../BUILD_ID'],
  ['leads out of the assets', '/assets/../../.next/BUILD_ID'],
])('what %s is missing, and nobody keeps that', async (_, path) => {
  write('.next/static/chunks/a.1b.css')
  expect(await assetFile(root, path, policy)).toEqual({
    status: 404,
    head: {
      ...policy,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Buffer.from('There is no file at this address.\n'),
    answered: [],
  })
})

test('a disk that cannot be read is no missing file', async () => {
  const path = `/assets/${'a'.repeat(300)}.js`
  await expect(assetFile(root, path, policy)).rejects.toThrow('ENAMETOOLONG')
})
