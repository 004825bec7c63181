import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { DrawQueue, QueueFull } from './draw-queue'

/** Draws that end when the test says so. */
function draws(queue: DrawQueue) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const ask = (rank: 'hot' | 'page' | 'passing', name: string) =>
    queue.run(rank, () => {
      begun.push(name)
      return new Promise<string>((done) => ends.set(name, () => done(name)))
    })
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise((done) => setImmediate(() => setImmediate(done)))
  }
  return { begun, ask, end }
}

test('two draws run at once; hot pages come before others, and junk last', async () => {
  const { begun, ask, end } = draws(new DrawQueue())
  for (const [rank, name] of [
    ['passing', 'junk 1'],
    ['passing', 'junk 2'],
    ['passing', 'junk 3'],
    ['page', 'page'],
    ['hot', 'hot'],
  ] as const) {
    void ask(rank, name)
  }
  expect(begun).toEqual(['junk 1', 'junk 2'])
  for (const name of ['junk 1', 'junk 2', 'hot']) await end(name)
  expect(begun).toEqual(['junk 1', 'junk 2', 'hot', 'page', 'junk 3'])
})

test('whatever else waits has its turn between two draws', async () => {
  const order: string[] = []
  const queue = new DrawQueue()
  const draw = (name: string) => queue.run('page', async () => void order.push(name))
  setImmediate(() => order.push('a save'))
  await Promise.all([draw('1'), draw('2'), draw('3'), draw('4'), draw('5')])
  expect(order.slice(0, 3)).toContain('a save')
})

/** Draws that take their time: what happened, and when. */
async function slowDraws(queue: DrawQueue, took = 60) {
  const events: { what: string; at: number }[] = []
  const note = (what: string) => events.push({ what, at: performance.now() })
  const draw = (name: string) =>
    queue.run('page', async () => {
      note(`${name} begins`)
      await setTimeout(took)
      note(`${name} ends`)
      if (name === '1') void setTimeout(40).then(() => note('a timer'))
    })
  await Promise.all([draw('1'), draw('2'), draw('3')])
  return {
    order: events.map(({ what }) => what),
    at: (what: string) => events.find((event) => event.what === what)?.at ?? 0,
  }
}

test('while somebody waits for the desk, draws leave it as much time as they take', async () => {
  const queue = new DrawQueue()
  void queue.shareWith(new Promise(() => {}))
  const { at } = await slowDraws(queue)
  expect(at('3 begins') - at('1 ends')).toBeGreaterThan(50)
})

test('but never more than a tenth of a second', async () => {
  const queue = new DrawQueue()
  void queue.shareWith(new Promise(() => {}))
  const { at } = await slowDraws(queue, 600)
  expect(at('3 begins') - at('1 ends')).toBeLessThan(500)
})

test('once that is over, or has failed, draws follow each other again', async () => {
  const queue = new DrawQueue()
  await queue.shareWith(Promise.resolve())
  await queue.shareWith(Promise.reject(new Error('broken')))
  const { order } = await slowDraws(queue)
  expect(order.indexOf('3 begins')).toBeLessThan(order.indexOf('a timer'))
})

test('within a rank whoever came first is first, and hot pages wait in a long line', async () => {
  const { begun, ask, end } = draws(new DrawQueue())
  const names = Array.from({ length: 1002 }, (_, number) => `page ${number}`)
  for (const name of names) void ask('page', name)
  await expect(ask('page', 'one more')).rejects.toThrow(QueueFull)
  for (const name of ['hot 1', 'hot 2', 'hot 3']) void ask('hot', name)
  for (const name of ['page 0', 'page 1', 'hot 1', 'hot 2', 'hot 3']) await end(name)
  expect(begun).toEqual(['page 0', 'page 1', 'hot 1', 'hot 2', 'hot 3', 'page 2', 'page 3'])
})

test('a draw that fails fails for whoever asked, and the next one runs', async () => {
  const queue = new DrawQueue()
  const broken = queue.run('page', () => Promise.reject(new Error('broken')))
  await expect(broken).rejects.toThrow('broken')
  expect(await queue.run('page', async () => 'fine')).toBe('fine')
})

test('a line of junk that is too long is refused, and readers’ pages are not', async () => {
  const { ask, end, begun } = draws(new DrawQueue())
  const junk = Array.from({ length: 202 }, (_, number) => ask('passing', `junk ${number}`))
  await expect(ask('passing', 'one more')).rejects.toThrow(QueueFull)
  void ask('page', 'page')
  await end('junk 0')
  expect(begun.at(-1)).toBe('page')
  expect(junk).toHaveLength(202)
})
