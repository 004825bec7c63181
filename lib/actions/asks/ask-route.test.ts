import { beforeEach, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { asks } from '@/db/schema/asks'
import { settings } from '@/db/schema/published'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { hourOf, proofOf, proves, taskOf } from '@/lib/domain/asks/proof-of-work'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { draftOf, hire } from '@/lib/editing/test-desk'
import { logOfTest } from '@/lib/test-log'
import { inFramework } from '../matrix/test-request'
import { askRoute } from './ask-route'

onTestDatabase()
const logged = logOfTest()

beforeEach(async () => {
  const editor = hire('editor')
  await publishArticle(editor, draftOf(editor, 'One'), { reason: 'Short on purpose.' })
})

const fields = { update: 'one', about: 'question', text: 'Is it <b>free</b> & "new"?' }

/** Sends the form as a browser does. */
async function send(changed: Record<string, string> = {}, from = '203.0.113.7') {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...changed })) form.append(name, value)
  const own = { origin: 'http://localhost:3000', 'x-forwarded-for': from }
  const request = new Request('http://localhost:3000/ask', { method: 'POST', body: form })
  for (const [name, value] of Object.entries(own)) request.headers.set(name, value)
  const answer = await inFramework(request.headers, 'route', () => askRoute(request))
  return { answer, status: answer.status, page: await answer.text() }
}

const kept = () => database().select({ text: asks.text }).from(asks).all()

test('what was asked leads to an address of its own, of which nothing is told to others', async () => {
  const { answer } = await send()
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toMatch(/^\/asked\/[\w-]{43}$/)
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(kept()).toEqual([{ text: fields.text }])
})

test('of many at once from one network as many are kept as one after the other, and the rest keeps its words', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, (_, at) => send({ text: `${at}?` })))
  expect(all.map(({ status }) => status).toSorted()).toEqual([303, 303, ...Array(18).fill(429)])
  expect(kept()).toHaveLength(2)
  const { answer, page } = await send()
  expect(answer.headers.get('retry-after')).toBe('3600')
  expect(page).toContain('Try again in an hour')
  expect(page).toContain('\nIs it &lt;b&gt;free&lt;/b&gt; &amp; &quot;new&quot;?</textarea>')
  expect(page).toContain('<option value="question" selected>')
  expect(page).toContain('name="update" value="one"')
  expect(page).toMatch(/<header><a href="\/"><svg .*<\/svg>HeadsUpAI<\/a><\/header>/)
  expect(logged().at(-1)).toMatchObject({ status: 429, reason: 'too many asks' })
  expect((await send({}, '203.0.114.7')).status).toBe(303)
})

test('work that was done for lines as a browser sends them counts', async () => {
  const text = 'One\nand two?'
  const hour = hourOf(Date.now())
  const task = taskOf({ ...fields, text }, hour)
  let tried = 0
  while (!proves(task, tried)) tried += 1
  const proven = { text: 'One\r\nand two?', proof: proofOf(hour, tried) }
  expect((await send(proven)).status).toBe(303)
  const again = await send(proven)
  expect(again.status).toBe(409)
  expect(again.page).toContain('This was sent before, and the desk has it.')
  expect(kept()).toEqual([{ text }])
})

test.each([
  [{ update: 'nothing' }, 404, 'There is no such update'],
  [{ proof: '1-1' }, 422, 'does not belong to this text'],
  [{ text: '\u200b' }, 422, 'Write your question'],
  [{ text: 'x'.repeat(10_000) }, 422, 'can have 500 characters'],
  [{ about: '"><script>' }, 422, 'Choose whether it is a question'],
] as const)(
  '%.60j is answered with %i, and what was typed comes back',
  async (changed, status, words) => {
    const { page, ...answer } = await send(changed)
    expect(answer.status).toBe(status)
    expect(page).toContain(words)
    const text = 'text' in changed ? changed.text : 'Is it &lt;b&gt;free'
    expect(page).toContain(`\n${text}`)
    expect(page).not.toContain('<script')
    expect(kept()).toEqual([])
  },
)

test('where asking is switched off the address answers so, and a form of another site is refused', async () => {
  const foreign = new Request('http://localhost:3000/ask', { method: 'POST', body: new FormData() })
  foreign.headers.set('origin', 'https://evil.example')
  const refused = await inFramework(foreign.headers, 'route', () => askRoute(foreign))
  expect(refused.status).toBe(403)
  database().insert(settings).values({ key: 'asking', value: 'off' }).run()
  const { status, page } = await send()
  expect(status).toBe(404)
  expect(page).toContain('takes no questions here')
  expect(kept()).toEqual([])
})
