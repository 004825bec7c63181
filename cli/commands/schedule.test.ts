import { beforeAll, expect, test } from 'vitest'
import { asNewProcess, headsup, headsupLines, migratedDirectory } from '../run/test-command-line'

const directory = migratedDirectory()
const year = new Date().getUTCFullYear() + 1
let id = ''
let slug = ''

beforeAll(async () => {
  await asNewProcess(directory, async () => {
    const { database } = await import('@/db/connection')
    const { settings } = await import('@/db/schema/published')
    database().insert(settings).values({ key: 'timeZone', value: 'Europe/Berlin' }).run()
    const { draftOf, hire } = await import('@/lib/editing/test-desk')
    const { getWorkingCopy } = await import('@/lib/editing/article/get-working-copy')
    const editor = hire('editor')
    id = draftOf(editor, 'An update for tomorrow morning')
    slug = getWorkingCopy(editor, id).content.slug ?? ''
  })
})

const schedule = (...words: string[]) => headsup(directory, ['schedule', ...words])

const state = () =>
  asNewProcess(directory, async () => {
    const { database } = await import('@/db/connection')
    const { schedules } = await import('@/db/schema/schedules')
    const rows = database().select().from(schedules).all()
    return rows.map(({ action, state, runAt, zone, setByName }) => {
      return [action, state, new Date(runAt).toISOString(), zone, setByName]
    })
  })

test('an update goes out when it was told to, by the clock of the site, and can be called off', async () => {
  expect(await schedule(slug, `${year}-07-01 09:00`)).toEqual({
    code: 0,
    out: `It goes out on 1 July ${year}, 09:00 CEST.`,
    error: '',
  })
  const first = `${year}-07-01T07:00:00.000Z`
  expect(await state()).toEqual([['publish', 'due', first, 'Europe/Berlin', 'command line']])
  const moved = await schedule(id, `${year}-01-02T10:30`, '--json')
  const second = `${year}-01-02T09:30:00.000Z`
  expect(JSON.parse(moved.out)).toEqual({ id, at: second, zone: 'Europe/Berlin' })
  expect(await schedule(slug, '--cancel')).toEqual({
    code: 0,
    out: 'It does not go out by itself.',
    error: '',
  })
  expect(await state()).toEqual([
    ['publish', 'cancelled', first, 'Europe/Berlin', 'command line'],
    ['publish', 'cancelled', second, 'Europe/Berlin', 'command line'],
  ])
  expect(await schedule(slug, '--cancel')).toMatchObject({
    code: 1,
    error: 'Nothing is set for this update any more.',
  })
})

test('what cannot be is refused in a sentence', async () => {
  const refusals: [words: string[], code: number, problem: string][] = [
    [[slug, '2020-01-01 09:00'], 1, 'This time is over. Choose one that is to come.'],
    [[slug, `${year + 9}-01-01 09:00`], 1, 'This is more than two years ahead.'],
    [[slug, 'tomorrow'], 2, 'Write a day and a time, such as 2026-11-24 09:00.'],
    [[slug, `${year}-02-30 09:00`], 2, 'Write a day and a time, such as 2026-11-24 09:00.'],
    [[slug], 2, 'Say either when it goes out, or --cancel.'],
    [[slug, `${year}-01-01 09:00`, '--cancel'], 2, 'Say either when it goes out, or --cancel.'],
    [['no-such-update', `${year}-01-01 09:00`], 1, 'There is no update with the address or id'],
    [[slug, `${year}-01-01 09:00`, '--as', 'eve@example.org'], 1, 'Nobody has an account'],
  ]
  const before = await state()
  const lines = refusals.map(([words]) => ['schedule', ...words])
  const ended = await headsupLines(directory, lines)
  expect(ended).toEqual(
    refusals.map(([, code, problem]) => {
      return { code, out: '', error: expect.stringContaining(problem) }
    }),
  )
  expect(await state()).toEqual(before)
})
