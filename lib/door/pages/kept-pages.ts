import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { type Answered, answeredAgain } from '@/db/questions'
import type { Coding } from './coding'
import { type Drawn, Page } from './page'
import type { PageStore } from './page-store'

/** In bytes: what is asked for in the first minute, not all that is kept. */
const most = 16 * 1024 * 1024

type KeptPage = {
  key: string
  drawn: Omit<Drawn, 'answered'>
  answered: Omit<Answered, 'key'>[]
  compressed: Partial<Record<Coding, Uint8Array>>
}

/**
 * Writes what is kept to a file that may be thrown away at any time.
 * @param stamp what all pages depend on beside their questions: build, migrations, address of the site, whether mail goes out, erasures
 */
export function writeKeptPages(file: string, stamp: string, store: PageStore): void {
  const pages: KeptPage[] = []
  let bytes = 0
  for (const [key, page] of store.entries()) {
    bytes += page.size
    if (bytes > most) break
    const { answered, ...drawn } = page.drawn
    const asked = answered.map(({ key: _, ...question }) => question)
    pages.push({ key, drawn, answered: asked, compressed: page.compressedBodies })
  }
  const draft = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(draft, serialize({ stamp, pages }), { mode: 0o600 })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/**
 * Puts back what an earlier process kept. Every page is asked about before it is sent, since nobody knows what
 * happened meanwhile. A file of another stamp, or one that cannot be read, counts for nothing.
 */
export function readKeptPages(file: string, stamp: string, store: PageStore): void {
  const kept = read(file)
  if (kept?.stamp !== stamp) return
  // Put in from the least to the most recently used, so that the store forgets them in that order too.
  for (const { key, drawn, answered, compressed } of kept.pages.toReversed()) {
    const own = { ...drawn, body: Buffer.from(drawn.body), answered: answered.map(answeredAgain) }
    store.set(key, new Page(own, -1, compressed), false)
  }
}

function read(file: string): { stamp: string; pages: KeptPage[] } | null {
  try {
    return deserialize(readFileSync(file))
  } catch {
    rmSync(file, { force: true })
    return null
  }
}
