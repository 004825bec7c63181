import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { QueueFull } from './draw-queue'
import { ShortLine } from './short-line'

/** Works that end when they are told to, and the order in which they began. */
function works(line: ShortLine) {
  const begun: number[] = []
  const ends: (() => void)[] = []
  const ask = (name: number) =>
    line.run(() => {
      begun.push(name)
      return new Promise<void>((done) => ends.push(done))
    })
  const endOne = async () => {
    ends.shift()?.()
    for (let turn = 0; turn < 3; turn++) await setImmediate()
  }
  return { begun, ask, endOne }
}

test('few run at once, the others in the order they came, and what is too many is refused', async () => {
  const line = new ShortLine(2, 2)
  const { begun, ask, endOne } = works(line)
  const asked = [0, 1, 2, 3].map(ask)
  await setImmediate()
  expect([begun, line.isFull]).toEqual([[0, 1], true])
  await expect(ask(4)).rejects.toThrow(QueueFull)
  await endOne()
  expect([begun, line.isFull]).toEqual([[0, 1, 2], false])
  asked.push(ask(5))
  for (let ended = 0; ended < 4; ended++) await endOne()
  await Promise.all(asked)
  expect(begun).toEqual([0, 1, 2, 3, 5])
})

test('a place is free again after a failure', async () => {
  const line = new ShortLine(1, 1)
  const failing = line.run(() => Promise.reject(new Error('No.')))
  const waiting = line.run(async () => {})
  await expect(failing).rejects.toThrow('No.')
  await waiting
  expect(line.isFull).toBe(false)
  await line.run(async () => {})
})

test('whatever else waits has its turn between two of them', async () => {
  const order: string[] = []
  const line = new ShortLine(1, 3)
  const all = ['1', '2', '3'].map((name) => line.run(async () => void order.push(name)))
  void setImmediate().then(() => order.push('a reader'))
  await Promise.all(all)
  expect(order.slice(0, 3)).toContain('a reader')
})
