import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { headsup, migratedDirectory } from '../run/test-command-line'

const directory = migratedDirectory()
const slug = 'openai-ends-microsoft-cloud-exclusivity'
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/)
const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/)

beforeAll(async () => {
  expect((await headsup(directory, ['demo', 'add'])).code).toBe(0)
})

function change(sql: string, ...values: unknown[]): void {
  const db = new Database(join(directory, 'headsup.db'))
  db.prepare(sql).run(...values)
  db.close()
}

async function evidence(named = slug) {
  const { code, out, error } = await headsup(directory, ['review-evidence', named, '--json'])
  return { code, error, data: out === '' ? null : JSON.parse(out) }
}

test('says all of a live text: who wrote it, that nobody reviewed it, its sources and its signature', async () => {
  const { code, data, error } = await evidence()
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(data).toEqual({
    address: `http://localhost:5123/updates/${slug}`,
    headline: expect.stringMatching(/OpenAI/),
    published: '2026-04-27',
    modified: '2026-04-27',
    writtenBy: ['HeadsUpAI desk'],
    reviewedBy: null,
    reviewed: null,
    revision: {
      rev: expect.any(Number),
      id: expect.any(String),
      savedBy: expect.any(String),
      kept: instant,
    },
    aiUse: expect.any(String),
    aiStatement: data.aiUse === 'none' ? null : expect.any(String),
    sources: expect.any(Array),
    corrections: [],
    signature: {
      version: 1,
      event: 'published',
      at: instant,
      hash: sha256,
      key: expect.stringMatching(/^[\w-]{43}$/),
    },
    proof: `http://localhost:5123/updates/${slug}/proof.json`,
    keys: 'http://localhost:5123/.well-known/jwks.json',
    problems: [],
  })
  expect(data.sources.length).toBeGreaterThan(0)
  for (const source of data.sources) {
    expect(source).toEqual({
      address: expect.stringMatching(/^https:/),
      taken: expect.stringMatching(/^(typed|captured|read) \d{4}-.+Z, /),
      takenBy: '',
      textSha256: sha256,
      standing: null,
      inWords: 'Nobody has looked there since.',
    })
  }
})

test('tells a review, a machine’s part, how sources stand and corrections, also under an earlier address', async () => {
  const reviewed = Date.UTC(2026, 3, 28)
  const [first] = (await evidence()).data.sources
  change(
    "UPDATE published_articles SET reviewed_by_name = 'Ada', reviewed_at = ?, ai_use = 'drafted' WHERE slug = ?",
    reviewed,
    slug,
  )
  change(
    "INSERT INTO source_checks (permalink, state, checked_at, since) VALUES (?, 'deleted', ?, ?)",
    first.address,
    reviewed,
    reviewed,
  )
  change(
    "INSERT INTO published_corrections SELECT 'c', id, ?, 'It was two.' FROM published_articles WHERE slug = ?",
    reviewed,
    slug,
  )
  change(
    "INSERT INTO slug_history SELECT 'before', id, 1 FROM published_articles WHERE slug = ?",
    slug,
  )
  const { code, data } = await evidence('before')
  expect(code).toBe(0)
  expect(data).toMatchObject({
    reviewedBy: 'Ada',
    reviewed: '2026-04-28T00:00:00.000Z',
    aiUse: 'drafted',
    aiStatement: 'An AI system drafted this text; people edited it and answer for it.',
    corrections: [{ at: '2026-04-28T00:00:00.000Z', note: 'It was two.' }],
  })
  expect(data.sources[0]).toMatchObject({
    standing: { state: 'deleted', looked: '2026-04-28T00:00:00.000Z' },
    inWords: 'Gone from its place, seen on 2026-04-28T00:00:00.000Z. This is what it said.',
  })
  const { out } = await headsup(directory, ['review-evidence', slug])
  expect(out).toContain('\nReviewed by  Ada, 2026-04-28T00:00:00.000Z\n')
  expect(out).toContain('\nAI use       An AI system drafted this text')
  expect(out).toContain('\nCorrection   2026-04-28T00:00:00.000Z: It was two.\n')
  expect(out).toMatch(/\nSigned {7}version 1 \(published\), .+\n {13}SHA-256 [0-9a-f]{64}\n/)
  for (const line of out.split('\n')) expect(line).toMatch(/^(\w[\w ]{11}| {12}) \S/)
})

test('a signature that does not hold is a failure, and is named', async () => {
  change('DROP TRIGGER published_versions_stay')
  change(
    "UPDATE published_versions SET payload = replace(payload, 'OpenAI', 'Somebody') WHERE article_id = (SELECT id FROM published_articles WHERE slug = ?)",
    slug,
  )
  const { code, data } = await evidence()
  expect(code).toBe(1)
  expect(data.problems).toContainEqual(expect.stringMatching(/its hash differs/))
})

test('what is not live, and what nobody knows, is refused in words; two words are wrong use', async () => {
  expect((await headsup(directory, ['unpublish', slug])).code).toBe(0)
  expect(await evidence()).toEqual({
    code: 1,
    data: null,
    error: 'This update is not live, so there is no text to show evidence for.',
  })
  expect(await evidence('nothing')).toEqual({
    code: 1,
    data: null,
    error: 'No update has or had the address or id “nothing”.',
  })
  expect(await headsup(directory, ['review-evidence', 'a', 'b'])).toMatchObject({
    code: 2,
    out: '',
  })
  const { code, out } = await headsup(directory, ['review-evidence', '--help'])
  expect(code).toBe(0)
  expect(out).toContain('review-evidence SLUG|ID [--as EMAIL] [--json]')
})
