import { encode } from 'next-auth/jwt'
import { database } from '@/db/connection'
import { Actor } from '@/lib/accounts/actor'
import { createPerson } from '@/lib/accounts/people/people'
import { changeRole } from '@/lib/accounts/people/team'
import { setSecondFactorRule } from '@/lib/accounts/second-factor-rule'
import { authSecret } from '@/lib/accounts/secret'
import { cookieName } from '@/lib/accounts/sessions/session-cookie'
import { createSession } from '@/lib/accounts/sessions/sessions'
import { createSetupToken } from '@/lib/accounts/tokens'
import type { ArticleText } from '@/lib/domain/article/article'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import type { ChangeKind, Role } from '@/lib/domain/kinds'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { keepAsk } from '@/lib/editing/asks/keep-ask'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { purgeArticle } from '@/lib/editing/drafts/purge-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { restoreArticle, shelveArticle, trashArticle } from '@/lib/editing/drafts/set-aside'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { anyway, completeDraft } from '@/lib/editing/test-desk'

/** What a test may ask to be done at the desk. */
export type Deed =
  | {
      verb: 'draft'
      headline: string
      slug: string
      by?: { id: string; role: Role }
      topics?: string[]
      /** What it is part of. */
      story?: string
    }
  | { verb: 'ask nothing'; id: string }
  | { verb: 'rename'; id: string; slug: string }
  | { verb: 'empty'; id: string }
  | { verb: 'write'; id: string; change: Partial<ArticleText>; answers?: string[] }
  | { verb: 'role'; id: string; role: Role }
  | { verb: 'setup' }
  | { verb: 'hire'; email: string; name: string; role: Role; password: string }
  | { verb: 'sign in'; email: string }
  | { verb: 'lapse'; email: string }
  | { verb: 'ask everyone' }
  | { verb: 'forgive asks' }
  | { verb: 'ask'; update: string; text: string }
  | { verb: 'count' }
  | { verb: 'publish' | 'trash' | 'restore' | 'look' | 'submit' | 'idea'; id: string }
  | { verb: 'publish as'; id: string; change: ChangeKind; correction?: string }
  | { verb: 'retract'; id: string; reason: string }
  | { verb: 'schedule'; id: string; inMilliseconds: number }

const actor = Actor.commandLine()

export async function doDeed(deed: Deed): Promise<unknown> {
  if (deed.verb === 'draft') return draft(deed)
  if (deed.verb === 'ask nothing') return askNothing(deed.id)
  if (deed.verb === 'rename') return rename(deed.id, deed.slug)
  if (deed.verb === 'empty') return empty(deed.id)
  if (deed.verb === 'write') return write(deed)
  if (deed.verb === 'setup') return createSetupToken()
  if (deed.verb === 'hire') return hire(deed)
  if (deed.verb === 'sign in') return sessionCookie(deed.email)
  if (deed.verb === 'lapse') return letProofLapse(deed.email)
  if (deed.verb === 'ask everyone') return setSecondFactorRule(actor, 'everyone')
  if (deed.verb === 'forgive asks') return forgiveAsks()
  if (deed.verb === 'ask') return ask(deed.update, deed.text)
  if (deed.verb === 'count') return countArticles()
  if (deed.verb === 'role') return changeRole(actor, deed.id, deed.role)
  if (deed.verb === 'publish') return publishArticle(actor, deed.id, anyway)
  if (deed.verb === 'publish as') return publishArticle(actor, deed.id, { ...anyway, ...deed })
  if (deed.verb === 'schedule') return schedule(deed.id, deed.inMilliseconds)
  if (deed.verb === 'retract') return retractArticle(actor, deed.id, deed.reason)
  if (deed.verb === 'trash') return trashArticle(actor, deed.id)
  if (deed.verb === 'restore') return restoreArticle(actor, deed.id)
  if (deed.verb === 'idea') return shelveArticle(actor, deed.id)
  if (deed.verb === 'submit') {
    return submitArticle(actor, deed.id, getWorkingCopy(actor, deed.id).rev)
  }
  const { state, rev, liveRev, content } = getWorkingCopy(actor, deed.id)
  const answers = content.questions.map(({ answer }) => answer)
  return { state, rev, liveRev, headline: content.headline, answers }
}

/** What signing in leaves in the browser: a session of the person's own, in a cookie signed by the site. */
async function sessionCookie(email: string): Promise<{ name: string; value: string }> {
  const person = database()
    .$client.prepare<[string], { id: string; name: string }>(
      'SELECT id, name FROM people WHERE email = ?',
    )
    .get(email)
  if (!person) throw new Error(`Nobody has the address ${email}.`)
  const name = cookieName('session')
  const token = { sessionId: createSession(person, 'A browser under test') }
  return { name, value: await encode({ token, secret: authSecret(), salt: name }) }
}

/** Lets somebody's sessions look as if they had signed in an hour ago and shown nothing since. */
function letProofLapse(email: string): void {
  database()
    .$client.prepare(
      'UPDATE sessions SET proven_at = NULL, created_at = created_at - 3600000 WHERE person_id = (SELECT id FROM people WHERE email = ?)',
    )
    .run(email)
}

/** Whoever crashed in an article holds it for a while; from now on nobody does. */
function empty(id: string): void {
  database().$client.prepare('DELETE FROM article_presence WHERE article_id = ?').run(id)
}

/** From another network than the tests' own. */
function ask(update: string, text: string): string {
  const address = `10.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}.1`
  return keepAsk({ update, about: 'question', text, typed: text, proof: '', address })
}

/** All tests ask from one address, and so may those that are tried again. */
function forgiveAsks(): void {
  database().$client.exec('DELETE FROM rate_limits')
}

function countArticles(): unknown {
  return database().$client.prepare('SELECT count(*) FROM articles').pluck().get()
}

/** A test that is tried again meets the people of its first try. */
async function hire(person: Extract<Deed, { verb: 'hire' }>): Promise<string> {
  const there = database()
    .$client.prepare<[string], string>('SELECT id FROM people WHERE email = ?')
    .pluck()
    .get(person.email)
  if (there === undefined) return await createPerson(actor, person)
  changeRole(actor, there, person.role)
  return there
}

/** A test that is tried again finds the address free, whatever its first try left there. */
function freeAddress(slug: string): void {
  const there = database()
    .$client.prepare<{ slug: string }, string>(
      'SELECT id FROM articles WHERE slug = @slug UNION SELECT article_id FROM slug_history WHERE slug = @slug',
    )
    .pluck()
    .get({ slug })
  if (there === undefined) return
  const { state } = getWorkingCopy(actor, there)
  if (state === 'live') unpublishArticle(actor, there)
  if (state !== 'trashed') trashArticle(actor, there)
  purgeArticle(actor, there)
}

function draft({ headline, slug, by, topics, story }: Extract<Deed, { verb: 'draft' }>): string {
  freeAddress(slug)
  const writer = by ? Actor.person({ ...by, name: 'Somebody' }) : actor
  const id = createArticle(writer)
  const authors = getWorkingCopy(writer, id).content.authors.map((author) => author.id)
  const named = story
    ? { topics: [{ name: story, kind: 'story' as const }] }
    : topics && { topics: topics.map((name) => ({ name })) }
  saveArticle(writer, id, 1, { ...completeDraft(headline, authors), slug, ...named })
  return id
}

/** Takes its questions out. */
function askNothing(id: string): void {
  const { content, rev } = getWorkingCopy(actor, id)
  saveArticle(actor, id, rev, { ...valuesOf(content), questions: [] })
}

function rename(id: string, slug: string): void {
  const { content, rev } = getWorkingCopy(actor, id)
  const authors = content.authors.map((author) => author.id)
  saveArticle(actor, id, rev, { ...completeDraft(content.headline, authors), slug })
}

function write({ id, change, answers = [] }: Extract<Deed, { verb: 'write' }>): void {
  const { content, rev } = getWorkingCopy(actor, id)
  const stored = valuesOf(content)
  const questions = stored.questions.map((row, at) => ({
    ...row,
    answer: answers[at] ?? row.answer,
  }))
  saveArticle(actor, id, rev, { ...stored, questions, ...change })
}

function schedule(id: string, inMilliseconds: number): void {
  const { rev } = getWorkingCopy(actor, id)
  const choice = { change: 'update' as const, correction: '', reason: 'A test.' }
  const runAt = Date.now() + inMilliseconds
  schedulePublication(actor, id, rev, { runAt, zone: 'UTC', ...choice })
}
