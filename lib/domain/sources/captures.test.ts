import { expect, test } from 'vitest'
import type { Source } from '@/lib/domain/article/article'
import { source } from '@/lib/domain/drafts/test-complete-content'
import { capturesOf } from './captures'

const day = (at: number) => new Date(at).toISOString().slice(0, 10)
const at = Date.parse('2026-11-23T10:00Z')

function kept(id: string, how: Partial<Source> = {}): Source {
  return { ...source, text: '', capturedAt: at, capturedBy: '', ...how, id }
}

test('sources kept in the same way, by the same person on the same day are told together', () => {
  const sources = [
    kept('post', { text: 'Words', capturedHow: 'typed' }),
    kept('read'),
    kept('by Ada', { capturedBy: 'Ada' }),
    kept('an hour later', { capturedAt: at + 3_600_000 }),
    kept('a day later', { capturedAt: at + 86_400_000 }),
    kept('fetched', { text: 'Words', capturedHow: 'page' }),
  ]
  const told = capturesOf(sources, day).map(({ sources, ...capture }) => [
    sources.map(({ id }) => id).join(', '),
    ...Object.values(capture),
  ])
  expect(told).toEqual([
    ['post', 'typed', '', 'from the original, by hand'],
    ['read, an hour later', 'read', '', 'not quoted'],
    ['by Ada', 'read', 'Ada', 'not quoted'],
    ['a day later', 'read', '', 'not quoted'],
    ['fetched', 'captured', '', 'fetched from the page itself'],
  ])
})
