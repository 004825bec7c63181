import { expect, test } from 'vitest'
import type { VersionEvent } from '@/lib/domain/kinds'
import { article } from '@/lib/domain/reader/test-article'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { signedUpdate } from '@/lib/domain/signatures/signed-version'
import { historyEntries } from './history-entry'
import type { KeptVersion } from './kept-version'

const { labels } = publicationFrom({})
const update = signedUpdate(article)
const when = Date.parse(update.firstPublishedAt)

const version = (number: number, event: VersionEvent, isShown: boolean): KeptVersion => {
  const signed = { number, event, at: '', previous: null, salt: '', address: '' }
  const reason = 'Because.'
  return {
    number,
    event,
    at: when + number,
    said: { ...signed, reason, update: isShown ? update : null },
  }
}

test.each([
  ['published', 'again', ''],
  ['changed', 'same', ''],
  ['put back', 'back', ''],
  ['renamed', 'renamed', ''],
])('a version that was %s, with the same words, is told as %s', (event, kind, note) => {
  const [entry] = told(event as VersionEvent, true)
  const { reviewedBy } = update
  expect(entry).toEqual({
    number: 2,
    kind,
    at: when + 2,
    note,
    reviewedBy,
    reviewedAt: update.reviewedAt && Date.parse(update.reviewedAt),
    words: { kind: 'compared', parts: [], since: null },
  })
})

test.each([
  ['unpublished', 'off', ''],
  ['archived', 'off', ''],
  ['retracted', 'retracted', 'Because.'],
  ['erased', 'erased', 'Because.'],
])('one that was %s, with nothing to show, is told as %s', (event, kind, note) => {
  const [entry] = told(event as VersionEvent, false)
  const unseen = { reviewedBy: null, reviewedAt: null, words: { kind: 'none' } }
  expect(entry).toEqual({ number: 2, kind, at: when + 2, note, ...unseen })
})

/** What readers are told once this happened to an update that was published. */
function told(event: VersionEvent, isShown: boolean) {
  const versions = [version(2, event, isShown), version(1, 'published', true)]
  return historyEntries(versions, { from: 1, to: 2 }, labels)
}
