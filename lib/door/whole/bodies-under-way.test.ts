import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { mostWithoutSession } from '../bodies/body-limit'
import { form, sentBytes, signedIn } from './test-sent-bytes'
import { until } from './test-turns'

const { house, asked, send } = sentBytes()
const { logged } = house

describe('bodies under way', () => {
  /** Nobody behind the door answers before a test says so. */
  let answers: (() => void)[]

  beforeEach(() => {
    answers = []
    house.behind = (request, response) => {
      asked.push(`${request.method} ${request.url}`)
      return new Promise((done) => {
        answers.push(() => {
          response.end('done')
          done()
        })
      })
    }
  })

  const path = '/api/desk/media'
  const large = { path, headers: { ...signedIn, 'content-length': 8 * 1024 * 1024 } }

  it('are two large ones at once; who comes then waits, and gets in when one is over', async () => {
    const [first, second, third] = [send(large), send(large), send(large)]
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    // Whoever has little to say does not wait behind pictures.
    const small = send({
      path: '/api/desk/articles/a',
      headers: { 'content-length': 1 },
      body: 'a',
    })
    await vi.waitFor(() => expect(asked).toHaveLength(3))
    third.socket.write('still waiting')
    for (const answer of answers) answer()
    await vi.waitFor(() => expect(asked).toHaveLength(4))
    answers[3]?.()
    for (const { answer } of [first, second, third, small]) expect((await answer).status).toBe(200)
  })

  it('of people who leave take no room', async () => {
    const leaving = [send(large), send(large)]
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    for (const { socket } of leaving) socket.destroy()
    const last = send(large)
    await vi.waitFor(() => expect(asked).toHaveLength(3))
    answers[2]?.()
    expect((await last.answer).status).toBe(200)
  })

  it('of strangers never fill the room of people', async () => {
    const long = { path, headers: { 'content-length': mostWithoutSession } }
    const strangers = Array.from({ length: 60 }, () => send(long))
    // Two are in, fifty wait.
    const refused = strangers.map(async ({ answer }) => (await answer).status)
    await vi.waitFor(() => expect(logged().filter(({ status }) => status === 503)).toHaveLength(8))
    expect(asked).toHaveLength(2)
    const person = send({ path, headers: { ...long.headers, ...signedIn } })
    await vi.waitFor(() => expect(asked).toHaveLength(3))
    answers[2]?.()
    expect((await person.answer).status).toBe(200)
    for (const { socket } of strangers) socket.destroy()
    expect((await Promise.all(refused)).filter((status) => status === 503)).toHaveLength(8)
  })
})

test('who sends a small form by drops is cut off after twenty seconds, and who sent it in time is not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { headers, body = '' } = form(100)
    const slow = send({ path: '/sign-in', headers, body: body.slice(0, 50) })
    await until(() => vi.getTimerCount() === 1)
    expect((await send({ path: '/reset', headers, body }).answer).status).toBe(200)
    await vi.advanceTimersByTimeAsync(20_000)
    expect((await slow.answer).text).toBe('')
    expect(asked).toEqual(['POST /reset'])
    expect(vi.getTimerCount()).toBe(0)
    expect(logged()).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})
