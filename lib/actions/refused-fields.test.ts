import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draftSchema } from '@/lib/domain/drafts/draft'
import { fieldName } from '@/lib/domain/drafts/field-names'

const labels = {
  whatIsNotKnown: 'Open',
  whatHappened: 'What happened',
  whyItMatters: 'Why',
  whatItMeans: 'So what',
}

/** The verbs in which a save, a publication or a schedule of an update's form ends. */
function verbs(): string[] {
  const rooms = ['article', 'drafts', 'publishing', 'schedules'].map(
    (room) => `lib/editing/${room}`,
  )
  const files = rooms.flatMap((room) => readdirSync(room).map((file) => `${room}/${file}`))
  // A template has a form of its own.
  return [...files, 'lib/editing/media/lead-picture.ts', 'lib/actions/save-draft.ts'].filter(
    (file) => !/\.test\.ts$|templates\.ts$/.test(file),
  )
}

function refusedIn(file: string): string[] {
  const refusals = readFileSync(file, 'utf8').matchAll(/new Invalid\([^{}]*\{\s*(\w+):/g)
  return [...refusals].map(([, key = '']) => key)
}

test('no refusal of an update’s form names a field by its key', () => {
  const keys = [...Object.keys(draftSchema.shape), ...verbs().flatMap(refusedIn)]
  expect(keys).toEqual(
    expect.arrayContaining(['headline', 'runAt', 'correction', 'reason', 'slug']),
  )
  expect(keys.filter((key) => fieldName(key, labels) === key)).toEqual([])
})
