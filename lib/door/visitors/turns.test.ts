import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Turns } from './turns'

test('of a crowd ten have their turn before others have theirs, in the order they came', async () => {
  const turns = new Turns()
  const had: number[] = []
  for (let one = 0; one < 25; one++) turns.take(() => had.push(one))
  const inBetween = [had.length]
  while (had.length < 25) {
    await setImmediate()
    inBetween.push(had.length)
  }
  expect(inBetween).toEqual([0, 10, 20, 25])
  expect(had).toEqual(Array.from({ length: 25 }, (_, one) => one))
})

test('who comes during a turn has one too, and each keeps the request it belongs to', async () => {
  const turns = new Turns()
  const request = new AsyncLocalStorage<string>()
  const had: unknown[] = []
  const take = (name: string, more?: () => void) =>
    request.run(name, () =>
      turns.take(() => {
        had.push(request.getStore())
        more?.()
      }),
    )
  take('first', () => take('from within'))
  take('second')
  await setImmediate()
  await setImmediate()
  take('later')
  await setImmediate()
  expect(had).toEqual(['first', 'second', 'from within', 'later'])
})
