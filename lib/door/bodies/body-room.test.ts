import { expect, test } from 'vitest'
import { BodyRoom, NoRoom } from './body-room'

const here = () => true

/** Says of a promise whether it is settled, after everything that can happen by now has. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false
  promise.then(
    () => {
      settled = true
    },
    () => {
      settled = true
    },
  )
  await new Promise((done) => setImmediate(done))
  return settled
}

test('there is room for so many bytes at once, and for more when somebody leaves', async () => {
  const room = new BodyRoom(10, 1)
  const six = room.tryEnter(6)
  expect(room.tryEnter(5)).toBeNull()
  const four = room.tryEnter(4)
  expect(room.tryEnter(1)).toBeNull()
  four?.()
  four?.()
  expect(room.tryEnter(5)).toBeNull()
  six?.()
  expect(room.tryEnter(10)).not.toBeNull()
})

test('whoever waits comes in by turns, and nobody overtakes', async () => {
  const room = new BodyRoom(10, 2)
  const first = await room.enter(6, here)
  const large = room.enter(10, here)
  const small = room.enter(1, here)
  expect(room.tryEnter(1)).toBeNull()
  await expect(room.enter(1, here)).rejects.toThrow(NoRoom)
  first()
  expect([await isSettled(large), await isSettled(small)]).toEqual([true, false])
  const leave = await large
  leave()
  expect(await isSettled(small)).toBe(true)
})

test('several who fit come in at once', async () => {
  const room = new BodyRoom(10, 9)
  const first = await room.enter(10, here)
  const waiting = [4, 4, 4].map((bytes) => room.enter(bytes, here))
  first()
  expect(await Promise.all(waiting.map(isSettled))).toEqual([true, true, false])
})

test('who has left takes no room, and no place in the line', async () => {
  const room = new BodyRoom(10, 1)
  const first = await room.enter(10, here)
  let isThere = true
  const gone = room.enter(10, () => isThere)
  isThere = false
  const next = room.enter(10, here)
  expect(await isSettled(gone)).toBe(true)
  first()
  const leaveGone = await gone
  leaveGone()
  expect(await isSettled(next)).toBe(true)
  expect(room.tryEnter(1)).toBeNull()
})
