import 'server-only'
import { parse } from 'yaml'
import { Unreadable } from '../outcome/unreadable'

/** In characters. */
const longest = 200_000

/** What stands before the text of a file, by names in small letters without hyphens. */
export type FrontMatter = Map<string, unknown>

/**
 * Divides a file into its front matter (YAML 1.2 between two lines of `---`) and its text.
 * @throws Unreadable
 */
export function readFrontMatter(text: string): { front: FrontMatter; body: string } {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (!plain.startsWith('---\n')) return { front: new Map(), body: plain }
  const end = plain.indexOf('\n---', 3)
  const isEnded = end >= 0 && /^\n---[ \t]*(\n|$)/.test(plain.slice(end, end + 200))
  if (!isEnded) throw new Unreadable('Its front matter has no end.')
  const written = plain.slice(4, end + 1)
  const after = plain.indexOf('\n', end + 1)
  return { front: asMap(written), body: after < 0 ? '' : plain.slice(after + 1) }
}

/** Anchors may stand for one another only so often, so that a few lines do not unfold into millions. */
function asMap(written: string): FrontMatter {
  if (written.length > longest) throw new Unreadable('Its front matter is too long.')
  const value = parsed(written)
  if (value === null) return new Map()
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new Unreadable('Its front matter is no list of names and values.')
  }
  return new Map(Object.entries(value).map(([name, one]) => [plainName(name), one]))
}

function parsed(written: string): unknown {
  try {
    return parse(written, { maxAliasCount: 20, logLevel: 'error' })
  } catch (error) {
    const [words = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new Unreadable(`Its front matter cannot be read: ${words}`)
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '')
}
