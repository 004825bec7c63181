import sharp from 'sharp'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { writeTransaction } from '@/db/transaction'
import { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { addMedia } from './add-media'
import { replaceMedia } from './change-media'
import { requireQuota, uploadQuota } from './upload-quota'

const { db } = testPublication()
const hour = 3_600_000

const pictureOf = (background: string) =>
  sharp({ create: { width: 1200, height: 700, channels: 3, background } })
    .png()
    .toBuffer()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

function send(actor: Actor, files: number, bytes: number, action = 'added a picture'): void {
  writeTransaction(db(), (tx) => {
    for (let at = 0; at < files; at += 1) audit(tx, actor, action, `picture ${at}`, { bytes })
  })
}

test('a person may send so many files within a day, added or put in place of others', () => {
  const writer = hire('writer', 'Ada')
  send(writer, uploadQuota.files - 2, 1)
  send(writer, 1, 1, 'replaced a picture')
  send(writer, 5, 1, 'described a picture')
  expect(() => requireQuota(db(), writer, 1)).not.toThrow()
  send(writer, 1, 1)
  expect(() => requireQuota(db(), writer, 1)).toThrow(
    'You have sent as many pictures as fit into a day. There is room again in 24 hours.',
  )
  expect(() => requireQuota(db(), hire('editor'), 1)).not.toThrow()
})

test('and so many bytes, with the file that is to come', () => {
  const writer = hire('writer', 'Bo')
  send(writer, 4, uploadQuota.bytes / 5)
  expect(() => requireQuota(db(), writer, uploadQuota.bytes / 5)).not.toThrow()
  expect(() => requireQuota(db(), writer, uploadQuota.bytes / 5 + 1)).toThrow(/as fit into a day/)
})

test('a day later there is room again', () => {
  const writer = hire('writer', 'Cy')
  send(writer, uploadQuota.files, 1)
  vi.advanceTimersByTime(23.5 * hour)
  expect(() => requireQuota(db(), writer, 1)).toThrow('There is room again in an hour.')
  vi.advanceTimersByTime(0.5 * hour)
  expect(() => requireQuota(db(), writer, 1)).not.toThrow()
})

test('the command line has no quota', () => {
  send(Actor.commandLine(), uploadQuota.files, 1)
  expect(() => requireQuota(db(), Actor.commandLine(), 1)).not.toThrow()
})

test('what was added and replaced says how large it was, and nothing over the quota is kept, also at once', async () => {
  const writer = hire('writer', 'Di')
  const one = await pictureOf('#111')
  const two = await pictureOf('#222')
  const three = await pictureOf('#333')
  const four = await pictureOf('#444')
  send(writer, uploadQuota.files - 3, 1)
  const { picture } = await addMedia(writer, one, 'one.jpg')
  await replaceMedia(writer, picture.id, two, 'two.jpg')
  const sent = db().select({ detail: auditLog.detail }).from(auditLog).all()
  expect(sent.map(({ detail }) => detail)).toEqual(
    expect.arrayContaining([
      { name: 'one.jpg', bytes: one.length },
      { name: 'two.jpg', bytes: two.length },
    ]),
  )
  const ends = await Promise.allSettled([
    addMedia(writer, three, 'three.jpg'),
    addMedia(writer, four, 'four.jpg'),
  ])
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(replaceMedia(writer, picture.id, one, 'one.jpg')).rejects.toThrow(
    /as fit into a day/,
  )
})
