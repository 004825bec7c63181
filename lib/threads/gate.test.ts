import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Busy } from '@/lib/errors'
import { Gate } from './gate'

/** Works that end when they are told to, and the order in which they began. */
function works() {
  const begun: number[] = []
  const ends: (() => void)[] = []
  const work = (name: number) => () => {
    begun.push(name)
    return new Promise<number>((done) => ends.push(() => done(name)))
  }
  return { begun, work, endOne: () => ends.shift()?.() }
}

test('two of many run at once, the others in the order they came, and what is too many is refused', async () => {
  const gate = new Gate(2, 3)
  const { begun, work, endOne } = works()
  const asked = [0, 1, 2, 3, 4].map((name) => gate.through(work(name)))
  await setImmediate()
  expect(begun).toEqual([0, 1])
  await expect(gate.through(work(5))).rejects.toThrow(Busy)
  expect(() => gate.refuseWhenFull()).toThrow('Try again in a few seconds.')
  endOne()
  await setImmediate()
  expect(begun).toEqual([0, 1, 2])
  gate.refuseWhenFull()
  const later = gate.through(work(6))
  for (let ended = 0; ended < 5; ended++) {
    endOne()
    await setImmediate()
  }
  expect(await Promise.all([...asked, later])).toEqual([0, 1, 2, 3, 4, 6])
  expect(begun).toEqual([0, 1, 2, 3, 4, 6])
})

test('a place is free again after a failure, and whoever comes late waits behind whoever waits', async () => {
  const gate = new Gate(1, 1)
  const { begun, work, endOne } = works()
  const failing = gate.through(() => Promise.reject(new Error('No.')))
  const waiting = gate.through(work(1))
  await expect(failing).rejects.toThrow('No.')
  const late = gate.through(work(2))
  await setImmediate()
  expect(begun).toEqual([1])
  endOne()
  await setImmediate()
  endOne()
  expect(await Promise.all([waiting, late])).toEqual([1, 2])
})
