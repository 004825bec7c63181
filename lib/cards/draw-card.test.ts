import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { expect, test, vi } from 'vitest'
import { database } from '@/db/connection'
import { settings } from '@/db/schema/published'
import { testPublication } from '@/lib/published/test-publication'
import { cardDrawing, drawCard } from './draw-card'
import { draw } from './drawing'
import { cardFolder } from './keep-card'
import { renderCard } from './render-card.mjs'

testPublication()

const card = {
  headline: 'OpenAI ends Microsoft exclusivity to launch multi-cloud strategy',
  sourceName: 'Sam Altman',
  network: 'x',
  date: '27 April 2026',
} as const

const dimensions = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test.each([
  ['plain', card.headline],
  ['accented', 'Łódź, Đà Nẵng and Jürgen’s “naïve” façade: Ångström ﬁnds §7'],
  ['Greek', 'Η Ευρώπη ψηφίζει νέους κανόνες για την τεχνητή νοημοσύνη'],
  ['Cyrillic', 'Європа ухвалює нові правила для штучного інтелекту, Яндекс отвечает'],
  ['emoji and arrows', 'GPT 🚀 → faster 👩‍👩‍👧 1️⃣ → 人工知能 <b>&amp;</b>'],
  ['nothing to draw', '人工知能 🚀'],
  ['200 characters', `${'A long headline that goes on and on '.repeat(6)}`.slice(0, 200)],
  ['one word', 'W'.repeat(300)],
])(
  'a card with a headline that is %s is a small PNG of the right size, and nothing is fetched for it',
  async (_, headline) => {
    const file = join(cardFolder(), await drawCard({ ...card, headline }))
    const png = readFileSync(file)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(dimensions(png)).toEqual([1200, 675])
    expect(png.length).toBeLessThan(300_000)
    // The same on this thread, where a request would be seen.
    const fetched: string[] = []
    const real = globalThis.fetch
    vi.stubGlobal('fetch', (address: string) => {
      // The renderer unpacks its own code from there.
      if (`${address}`.startsWith('data:')) return real(address)
      fetched.push(`${address}`)
      return Promise.reject(new Error('A card must not fetch.'))
    })
    const here = Buffer.from(await renderCard(cardDrawing({ ...card, headline }, null)))
    vi.unstubAllGlobals()
    expect(here.equals(png)).toBe(true)
    expect(fetched).toEqual([])
  },
)

test('this thread is idle while a card is drawn', async () => {
  const drawing = cardDrawing(card, null)
  await draw(drawing)
  const before = performance.eventLoopUtilization()
  const png = await draw(drawing)
  const { utilization } = performance.eventLoopUtilization(before)
  expect(dimensions(png)).toEqual([1200, 675])
  expect(utilization).toBeLessThan(0.2)
})

test('a headline that no letters of ours can write gives way to what the publication says of itself', async () => {
  const unwritten = await drawCard({ ...card, headline: '人工知能' })
  expect(unwritten).toBe(
    await drawCard({ ...card, headline: 'What changed in AI, in thirty seconds' }),
  )
})

test('the address changes with the content, and no half-written file stays', async () => {
  const [once, again, other] = [
    await drawCard(card),
    await drawCard(card),
    await drawCard({ ...card, date: '28 April 2026' }),
  ]
  expect(again).toBe(once)
  expect(other).not.toBe(once)
  const bytes = readFileSync(join(cardFolder(), once))
  expect(once).toBe(`${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.png`)
  expect(readdirSync(cardFolder()).every((name) => /^[0-9a-f]{16}\.png$/.test(name))).toBe(true)
})

test('the same words are drawn once, again when their file is gone, and anew once they are others', async () => {
  const words = { ...card, headline: 'Drawn once' }
  const file = await drawCard(words)
  const path = join(cardFolder(), file)
  const { mtimeMs, ino } = statSync(path)
  expect(await drawCard({ ...words })).toBe(file)
  expect(statSync(path)).toMatchObject({ mtimeMs, ino })
  rmSync(path)
  expect(await drawCard(words)).toBe(file)
  expect(dimensions(readFileSync(path))).toEqual([1200, 675])
  const changes = [
    { headline: 'Drawn twice' },
    { sourceName: 'Somebody' },
    { network: 'web' as const },
    { date: '28 April 2026' },
  ]
  const others = await Promise.all(changes.map((change) => drawCard({ ...words, ...change })))
  expect(new Set([file, ...others]).size).toBe(5)
  database().insert(settings).values({ key: 'name', value: 'Another name' }).run()
  expect(await drawCard(words)).not.toBe(file)
  database().delete(settings).run()
})
