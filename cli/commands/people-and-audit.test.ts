import { expect, test, vi } from 'vitest'
import { asNewProcess, headsup, headsupLines, migratedDirectory } from '../run/test-command-line'

const password = 'a long enough phrase'

let second = Date.now() - 3_600_000

/** All in the last hour, none twice, so that one of all sessions was seen last. */
function nextSecond(): number {
  second += 1_000
  return second
}

async function hire(directory: string, name: string, role: 'owner' | 'writer') {
  return asNewProcess(directory, async () => {
    const { Actor } = await import('@/lib/accounts/actor')
    const { createPerson } = await import('@/lib/accounts/people/people')
    const { createSession } = await import('@/lib/accounts/sessions/sessions')
    const email = `${name}@example.org`
    vi.useFakeTimers({ toFake: ['Date'], now: nextSecond() })
    const id = await createPerson(Actor.commandLine(), { email, name, role, password })
    for (const agent of ['Firefox/140.0 (Linux)', 'Safari/605 (iPhone)']) {
      vi.setSystemTime(nextSecond())
      createSession({ id, name }, agent)
    }
    vi.useRealTimers()
    return id
  })
}

/** That each of these is wrong use, in words. */
async function refused(command: string, wrong: [words: string[], problem: string][]) {
  const directory = migratedDirectory()
  const lines = wrong.map(([words]) => [command, ...words])
  expect(await headsupLines(directory, lines)).toEqual(
    wrong.map(([, problem]) => ({ code: 2, out: '', error: expect.stringContaining(problem) })),
  )
}

const audited = async (directory: string) => {
  const { out } = await headsup(directory, ['audit', '--limit', '1', '--json'])
  const [{ at: _, ...row }] = JSON.parse(out)
  return row
}

test('somebody is locked out by their address, but for the last owner', async () => {
  const directory = migratedDirectory()
  const id = await hire(directory, 'Ada', 'owner')
  const email = ['--email', 'ada@example.org']
  const lines = [email, ['--email', 'eve@example.org'], []]
  expect(
    await headsupLines(
      directory,
      lines.map((words) => ['disable-user', ...words]),
    ),
  ).toEqual([
    { code: 1, out: '', error: 'This is the only owner. Make somebody else an owner first.' },
    { code: 1, out: '', error: 'Nobody has an account with this e-mail address.' },
    { code: 2, out: '', error: expect.stringMatching(/^--email is missing\.\n\nUsage: /) },
  ])
  await hire(directory, 'Bob', 'owner')
  expect(await headsup(directory, ['disable-user', ...email, '--json'])).toEqual({
    code: 0,
    out: JSON.stringify({ id, email: 'ada@example.org', disabled: true }, null, 2),
    error: '',
  })
  expect(await audited(directory)).toEqual({
    actor: 'command line',
    action: 'disabled a person',
    about: 'Ada',
    detail: { ended: 2 },
  })
  expect(await headsup(directory, ['disable-user', ...email])).toMatchObject({
    code: 0,
    out: 'Ada was disabled already.',
  })
  const { out } = await headsup(directory, ['sessions', '--json'])
  expect(JSON.parse(out).sessions).toHaveLength(2)
})

test('sessions are listed, and ended one by one, of one person, or all', async () => {
  const directory = migratedDirectory()
  expect(await headsup(directory, ['sessions'])).toMatchObject({ out: 'Nobody is signed in.' })
  await hire(directory, 'Ada', 'owner')
  await hire(directory, 'Wanda', 'writer')
  const list = async (...words: string[]) => {
    const { out } = await headsup(directory, ['sessions', ...words, '--json'])
    return JSON.parse(out).sessions
  }
  const all = await list()
  expect(all).toHaveLength(4)
  expect(all[0]).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{64}$/),
    name: 'Wanda',
    email: 'wanda@example.org',
    device: 'Safari on iPhone',
    createdAt: expect.any(Number),
    lastSeenAt: expect.any(Number),
  })
  const ofWanda = ['--email', 'wanda@example.org']
  const { out } = await headsup(directory, ['sessions', ...ofWanda])
  const begin = all[0].id.slice(0, 12)
  expect(out.split('\n')).toEqual([
    expect.stringMatching(
      new RegExp(`^${begin}  Wanda <wanda@example.org>, Safari on iPhone, last seen 20.{14} UTC$`),
    ),
    expect.stringMatching(/Firefox on Linux, last seen/),
  ])
  expect(await headsup(directory, ['sessions', '--end', begin])).toMatchObject({
    code: 0,
    out: 'One session is ended.',
  })
  expect(await audited(directory)).toEqual({
    actor: 'command line',
    action: 'ended sessions of a person',
    about: 'Wanda',
    detail: { ended: 1 },
  })
  expect(await headsup(directory, ['sessions', '--end', begin])).toMatchObject({
    code: 1,
    error: 'No session that counts has this id. List them without --end.',
  })
  const ofAda = (await list('--email', 'ada@example.org'))[0].id
  expect(await headsup(directory, ['sessions', ...ofWanda, '--end', ofAda])).toMatchObject({
    code: 1,
  })
  expect(await headsup(directory, ['sessions', ...ofWanda, '--end-all'])).toMatchObject({
    out: 'One session is ended.',
  })
  expect((await list()).map(({ name }: { name: string }) => name)).toEqual(['Ada', 'Ada'])
  expect(await headsup(directory, ['sessions', '--end-all'])).toMatchObject({
    out: '2 sessions are ended.',
  })
  expect(await list()).toEqual([])
  await refused('sessions', [
    [['--end', 'abc'], '--end wants the first 12 characters'],
    [['--end', begin, '--end-all'], 'do not go together'],
  ])
})

test('who did what is listed newest first, since a time and as many as were asked for', async () => {
  const directory = migratedDirectory()
  await hire(directory, 'Ada', 'owner')
  const rows = async (...words: string[]) => {
    const { out } = await headsup(directory, ['audit', ...words, '--json'])
    return JSON.parse(out) as { action: string; at: string }[]
  }
  const all = await rows()
  expect(all.map(({ action }) => action)).toEqual(['signed in', 'signed in', 'created a person'])
  expect(await rows('--limit', '2')).toEqual(all.slice(0, 2))
  const today = new Date().toISOString().slice(0, 10)
  expect(await rows('--since', today)).toEqual(all)
  const inAYear = `${new Date().getUTCFullYear() + 1}-01-01 00:00`
  expect(await rows('--since', inAYear)).toEqual([])
  expect(await headsup(directory, ['audit', '--since', inAYear])).toMatchObject({
    code: 0,
    out: 'Nothing was done.',
  })
  const { out } = await headsup(directory, ['audit', '--limit', '3'])
  expect(out.split('\n').at(-1)).toBe(
    `${all[2]?.at}  command line  created a person: Ada  The e-mail address is ada@example.org.  The role is owner.`,
  )
  await refused('audit', [
    [['--limit', '0'], '--limit is a whole number from 1 to 100000.'],
    [['--limit', '1e3'], '--limit is a whole number'],
    [['--since', 'yesterday'], '--since: Write a day and a time, such as 2026-11-24 09:00.'],
  ])
})

test('a row is one line, whatever reason was given', async () => {
  const directory = migratedDirectory()
  await asNewProcess(directory, async () => {
    const { database } = await import('@/db/connection')
    const { writeTransaction } = await import('@/db/transaction')
    const { Actor } = await import('@/lib/accounts/actor')
    const { audit } = await import('@/lib/accounts/audit')
    const reason = 'It was\n2026-01-01T00:00Z  Eve'
    writeTransaction(database(), (tx) =>
      audit(tx, Actor.commandLine(), 'restored a backup', 'one', { reason }),
    )
  })
  const { out } = await headsup(directory, ['audit', '--limit', '1'])
  expect(out.split('\n')).toEqual([expect.stringContaining('It was 2026-01-01T00:00Z  Eve')])
})
