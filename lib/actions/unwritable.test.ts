import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { people, sessions } from '@/db/schema/accounts'
import { hashPassword } from '@/lib/accounts/passwords/passwords'
import { signedInActor } from '@/lib/accounts/sessions/require-actor'
import { createSession } from '@/lib/accounts/sessions/sessions'
import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { logOfTest } from '@/lib/test-log'
import { inFramework, sessionCookie } from './matrix/test-request'
import { addMediaNow } from './media'
import { saveArticleForm } from './save-article'
import { signInRoute } from './sign-in/sign-in-route'

const { db } = testPublication()
logOfTest()
const origin = 'http://localhost:3000'
const password = 'a long enough test phrase'
let editor: ReturnType<typeof hire>
let draft: string
let cookie: string

beforeAll(async () => {
  editor = hire('editor')
  const account = { email: 'editor@example.org', passwordHash: await hashPassword(password) }
  db().update(people).set(account).where(eq(people.id, editor.id)).run()
  cookie = await sessionCookie(createSession(editor, 'a browser'))
  draft = draftOf(editor, 'A draft')
  await publishArticle(editor, draftOf(editor, 'Live'), anyway)
  // Free pages would be room.
  db().$client.exec('VACUUM')
})

const asEditor = <Result>(kind: 'page' | 'route', work: () => Promise<Result>) =>
  inFramework(new Headers({ host: 'localhost:3000', origin, cookie }), kind, work)

/** Needs more room than a page of the database has. */
const longText = 'It happened, and then some more. '.repeat(400)

function save(intent: 'save' | 'publish') {
  const form = new FormData()
  const { rev } = getWorkingCopy(editor, draft)
  const fields = { article: draft, rev: String(rev), intent, headline: 'A draft' }
  const all = { ...draftFromForm({}), ...fields, whatHappened: longText }
  for (const [name, value] of Object.entries(all)) form.set(name, String(value))
  return asEditor('page', () => saveArticleForm(null, form))
}

async function upload() {
  const picture = sharp({ create: { width: 800, height: 600, channels: 3, background: 'teal' } })
  const form = new FormData()
  form.set(
    'file',
    new File([new Uint8Array(await picture.png().toBuffer())], 'a.png', { type: 'image/png' }),
  )
  return asEditor('page', () => addMediaNow(null, form))
}

async function signIn() {
  const body = JSON.stringify({ email: 'editor@example.org', password })
  const headers = new Headers({
    host: 'localhost:3000',
    origin,
    'content-type': 'application/json',
  })
  const request = new Request(`${origin}/api/desk/sign-in`, { method: 'POST', headers, body })
  const params = Promise.resolve({})
  const answer = await inFramework(headers, 'route', () => signInRoute(request, { params }))
  return { status: answer.status, said: (await answer.json()).message }
}

const named = 'If you tell us about this, name [0-9a-f]{10}\\.'
const full = `The disk is full, so nothing was saved. Keep this page open; whoever runs the site has to free space. ${named}`
const locked = `The database cannot be written to, so nothing was saved. Keep this page open; whoever runs the site can find out why with “headsup doctor”. ${named}`
const unavailable = (words: string) => ({
  ok: false,
  reason: 'unavailable',
  message: expect.stringMatching(new RegExp(`^${words}$`)),
})

/** Reading goes on, and who is signed in stays so, also where that is to be noted. */
async function expectReading(): Promise<void> {
  expect(getUpdate('live')).toMatchObject({ kind: 'live' })
  const actor = await asEditor('page', signedInActor)
  expect(actor?.id).toBe(editor.id)
}

test('while the disk is full a text is refused in words and kept for its writer, and then it is saved', async () => {
  const pages = db().$client.pragma('page_count', { simple: true })
  db().$client.pragma(`max_page_count = ${pages}`)
  for (const intent of ['save', 'publish'] as const) {
    const refused = await save(intent)
    expect(refused).toMatchObject(unavailable(full))
    expect(refused).toMatchObject({ values: { whatHappened: longText } })
  }
  await expectReading()
  db().$client.pragma('max_page_count = 100000')
  await expect(save('save')).rejects.toThrow('NEXT_REDIRECT')
})

test('while nothing can be written nobody is signed in, whatever the password, and then they are', async () => {
  db()
    .update(sessions)
    .set({ lastSeenAt: Date.now() - 3_600_000 })
    .run()
  db().$client.pragma('query_only = ON')
  expect(await save('publish')).toMatchObject(unavailable(locked))
  expect(await upload()).toMatchObject(unavailable(locked))
  expect(await signIn()).toEqual({
    status: 503,
    said: expect.stringMatching(
      new RegExp(
        `^The database cannot be written to, so nobody can be signed in\\. Try again later: whoever runs the site can find out why with “headsup doctor”\\. Whoever is signed in already stays signed in\\. ${named}$`,
      ),
    ),
  })
  await expectReading()
  db().$client.pragma('query_only = OFF')
  await expect(upload()).rejects.toThrow('NEXT_REDIRECT')
  expect(await signIn()).toEqual({ status: 200, said: undefined })
})
