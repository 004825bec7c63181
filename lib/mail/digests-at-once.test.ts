import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { digestIssues } from '@/db/schema/digest-issues'
import { lease } from '@/lib/digest/issues/lease-issue'
import { subscriber } from '@/lib/digest/test-subscribers'
import { digestsByMail, due } from './test-digests-by-mail'

const { db, folder, post, send, update, addresses, counts, composed } = digestsByMail()

test('two servers at once send each mail once', async () => {
  update('one')
  for (let number = 1; number <= 20; number++) subscriber(number)
  const sent = await Promise.all([send(due, 'one'), send(due, 'two')])
  expect(sent.toSorted((one, two) => one - two)).toEqual([0, 20])
  expect(addresses()).toEqual([...new Set(addresses())])
  expect(composed()).toHaveLength(1)
})

test('a process that another one took over from, and one whose digest was called off, sends no more', async () => {
  update('one')
  for (let number = 1; number <= 5; number++) subscriber(number)
  const { leaseIssue } = await import('@/lib/digest/issues/lease-issue')
  post.refusal = () => {
    leaseIssue('another', due + lease + 1)
    return null
  }
  expect(await send()).toBe(1)
  expect(post.received).toHaveLength(1)
  // Nobody could know any more that it arrived.
  expect(counts()).toEqual({ state: 'sending', sent: 0, refused: 0, unclear: 1 })
  post.refusal = () => {
    db().update(digestIssues).set({ state: 'recalled' }).run()
    return null
  }
  expect(await send(due + lease + 2, 'another')).toBe(1)
  expect(post.received).toHaveLength(2)
  expect(counts()).toEqual({ state: 'recalled', sent: 1, refused: 0, unclear: 1 })
})

test('who leaves while it is sent gets no more', async () => {
  update('one')
  const [one, two] = [subscriber(1), subscriber(2)]
  const { leaveToken } = await import('@/lib/digest/subscribers/keyed')
  const { leaveDigest } = await import('@/lib/digest/subscribers/leave')
  post.refusal = (to) => {
    leaveDigest(leaveToken(to.startsWith('reader1@') ? two : one), due)
    return null
  }
  expect(await send()).toBe(1)
  expect(counts()).toEqual({ state: 'sent', sent: 1, refused: 0, unclear: 0 })
})

test.each([
  ['before the mail was taken', 'RCPT'],
  ['after it arrived', 'DATA'],
])(
  'a process that is killed %s leaves that mail to be told, and none is sent twice',
  async (_, when) => {
    update('one')
    const many = 40
    for (let number = 1; number <= many; number++) subscriber(number)
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '--conditions=react-server',
        'lib/mail/test-send-digests.ts',
        String(due),
      ],
      { env: { ...process.env, DATA_DIR: folder() }, stdio: 'inherit' },
    )
    const gone = once(child, 'exit')
    let asked = 0
    post.refusal = () => {
      asked += 1
      if (when === 'RCPT' && asked === 10) child.kill('SIGKILL')
      return null
    }
    if (when === 'DATA') {
      post.received.push = (...mails) => {
        const count = Array.prototype.push.apply(post.received, mails)
        if (count === 10) child.kill('SIGKILL')
        return count
      }
    }
    await gone
    expect(child.signalCode).toBe('SIGKILL')
    const before = post.received.length
    expect(await send(due + 1)).toBe(0)
    expect(await send(due + lease + 1)).toBe(many - 10)
    expect(addresses()).toEqual([...new Set(addresses())])
    expect(post.received).toHaveLength(before + many - 10)
    expect(counts()).toMatchObject({ state: 'sent', refused: 0, unclear: 1 })
  },
)
