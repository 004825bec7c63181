import { expect, test } from 'vitest'
import { type ThinnedRevision, thinRevisions } from './revision-thinning'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.UTC(2026, 10, 23, 12)
const nobody = new Set<string>()

function revision(age: number, reason: ThinnedRevision['reason'] = 'worked on'): ThinnedRevision {
  return { id: `${String(now - age).padStart(16, '0')} ${reason}`, reason, createdAt: now - age }
}

/** 25 of the last hours, which stay anyway, so that the rest is up to the rule. */
const recent = Array.from({ length: 25 }, (_, at) => revision(at * minute))

function kept(revisions: ThinnedRevision[], held = nobody, at = now): ThinnedRevision[] {
  const gone = new Set(thinRevisions([...recent, ...revisions], held, at))
  return revisions.filter(({ id }) => !gone.has(id))
}

test.each([
  ['all of the last 24 hours stay', 2 * hour, 10 * minute, 100, 100],
  ['one an hour for a week', 2 * day, 10 * minute, 6 * 24, 24],
  ['one a day for 90 days', 10 * day, hour, 24 * 5, 5],
  ['one a week after that', 100 * day, day, 70, 10],
])('%s', (_name, youngest, step, count, expected) => {
  const revisions = Array.from({ length: count }, (_, at) => revision(youngest + at * step))
  const stay = kept(revisions)
  expect(Math.abs(stay.length - expected)).toBeLessThanOrEqual(1)
  expect(stay[0]).toBe(revisions[0])
})

test('the 25 newest stay, however old and close together', () => {
  const old = Array.from({ length: 30 }, (_, at) => revision(400 * day + at))
  expect(thinRevisions(old, nobody, now)).toHaveLength(4)
  expect(thinRevisions(old.slice(0, 25), nobody, now)).toEqual([])
})

test('published ones and those that a schedule names stay, and take no place of others', () => {
  const revisions = [
    revision(200 * day + 3, 'published'),
    revision(200 * day + 4, 'worked on'),
    revision(200 * day + 5, 'approved'),
    revision(200 * day + 6, 'scheduled'),
  ]
  const stay = kept(revisions, new Set([revisions[3]?.id ?? '']))
  expect(stay.map(({ reason }) => reason)).toEqual(['published', 'worked on', 'scheduled'])
})

test('a second night and a clock set back take nothing more', () => {
  const revisions = Array.from({ length: 500 }, (_, at) => revision(2 * day + at * hour))
  const stay = kept(revisions)
  expect(kept(stay)).toEqual(stay)
  expect(kept(stay, nobody, now - hour)).toEqual(stay)
  expect(kept(revisions, nobody, now - 1000 * day)).toEqual(revisions)
})

test.each([
  ['a day old', day, 30 * minute, minute],
  ['a week old', 7 * day, 0, 2 * hour],
  ['90 days old', 90 * day, 0, day],
])('what is %s to the millisecond is kept as older ones are', (_name, age, later, between) => {
  const [at, edge] = [now + later, age - later]
  const [newer, older] = [revision(edge), revision(edge + between)]
  expect(kept([newer, older], nobody, at)).toEqual([newer])
})

test('the newest of a time stays, in whatever order they come; of two at once the later id', () => {
  const revisions = Array.from({ length: 5 }, (_, at) => revision(10 * day + at * hour))
  expect(kept(revisions.toReversed())).toEqual(revisions.slice(0, 1))
  const [one] = revisions
  const twins = ['a', 'c', 'b'].map((id) => ({ ...revision(10 * day), id }))
  expect(one && kept(twins).map(({ id }) => id)).toEqual(['c'])
})
