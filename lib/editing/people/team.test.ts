import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { database } from '@/db/connection'
import { auditLog, people } from '@/db/schema/accounts'
import { Actor } from '@/lib/accounts/actor'
import { invitePerson, openInvite } from '@/lib/accounts/people/invites'
import { createByline, createPerson } from '@/lib/accounts/people/people'
import { changeRole, disablePerson, enablePerson } from '@/lib/accounts/people/team'
import { createSession, readSession } from '@/lib/accounts/sessions/sessions'
import { onTestDatabase } from '@/lib/accounts/test-database'
import type { Role } from '@/lib/domain/kinds'
import { readContent } from '@/lib/editing/article/read-content'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { openPreviewLink } from '@/lib/editing/previews/open-preview-link'
import { makePreviewLink } from '@/lib/editing/previews/preview-links'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { auditedActions, completeDraft, draftOf } from '@/lib/editing/test-desk'
import { giveArticle } from './give-article'
import { handOver } from './hand-over'
import { listTeam } from './list-team'

onTestDatabase()

type Person = Actor & { id: string }
let ada: Person
let bea: Person
let cem: Person

beforeEach(async () => {
  ada = await withAccount('owner', 'Ada')
  bea = await withAccount('editor', 'Bea')
  cem = await withAccount('writer', 'Cem')
})

async function withAccount(role: Role, name: string): Promise<Person> {
  const account = { name, role, email: `${name}@example.org`, password: 'a long enough phrase' }
  const id = await createPerson(Actor.commandLine(), account)
  return Object.assign(Actor.person({ id, name, role }), { id })
}

const roleOf = (id: string) =>
  database().select({ role: people.role }).from(people).where(eq(people.id, id)).get()?.role

it('lets owners alone see and change people, and refuses before it changes anything', () => {
  for (const actor of [bea, cem]) {
    expect(() => listTeam(actor)).toThrow('Only an owner')
    expect(() => changeRole(actor, actor.id, 'owner')).toThrow('Only an owner')
    expect(() => disablePerson(actor, ada.id)).toThrow('Only an owner')
    expect(() => enablePerson(actor, ada.id)).toThrow('Only an owner')
    expect(() => handOver(actor, ada.id, actor.id)).toThrow('Only an owner')
  }
  expect([roleOf(bea.id), roleOf(cem.id)]).toEqual(['editor', 'writer'])
})

it('changes a role for the very next request', () => {
  const session = createSession(cem, 'test')
  changeRole(ada, cem.id, 'editor')
  expect(readSession(session)?.role).toBe('editor')
  expect(auditedActions(cem.id)).toContain('changed a role')
})

it('ends the sessions of the disabled at once, and lets them in again', () => {
  const session = createSession(bea, 'test')
  disablePerson(ada, bea.id)
  expect(readSession(session)).toBeNull()
  expect(readSession(createSession(bea, 'test'))).toBeNull()
  enablePerson(ada, bea.id)
  expect(readSession(session)).toBeNull()
  expect(readSession(createSession(bea, 'test'))?.name).toBe('Bea')
  expect(auditedActions(bea.id)).toEqual(
    expect.arrayContaining(['disabled a person', 'enabled a person']),
  )
})

it('ends what somebody has on the way when they are disabled or own no longer', () => {
  changeRole(ada, bea.id, 'owner')
  const owner = Object.assign(Actor.person({ id: bea.id, name: 'Bea', role: 'owner' }), {})
  const invite = (name: string) =>
    invitePerson(owner, { email: `${name}@example.org`, name, role: 'owner' }).secret
  const first = invite('first')
  const link = makePreviewLink(owner, draftOf(bea, 'Shown around'))
  const ofAda = invitePerson(ada, { email: 'kept@example.org', name: 'Kept', role: 'writer' })
  changeRole(ada, bea.id, 'editor')
  expect([openInvite(first), openPreviewLink(link)]).toEqual([null, expect.anything()])
  const second = invite('second')
  disablePerson(ada, bea.id)
  expect([openInvite(second), openPreviewLink(link)]).toEqual([null, null])
  expect(openInvite(ofAda.secret)).not.toBeNull()
})

it('keeps the last owner, whoever asks', () => {
  const us = Actor.commandLine()
  expect(() => changeRole(ada, ada.id, 'editor')).toThrow('the only owner')
  expect(() => disablePerson(us, ada.id)).toThrow('the only owner')
  changeRole(ada, bea.id, 'owner')
  expect(() => disablePerson(ada, ada.id)).toThrow('your own account')
  disablePerson(ada, bea.id)
  expect(() => changeRole(ada, ada.id, 'writer')).toThrow('the only owner')
  expect(roleOf(ada.id)).toBe('owner')
})

it('knows nobody by a wrong id, and no role for a byline', () => {
  expect(() => changeRole(ada, 'nobody', 'editor')).toThrow('Nobody has this account')
  const byline = createByline(ada, 'Dee', 'dee')
  expect(() => changeRole(ada, byline, 'owner')).toThrow('Nobody has this account')
  expect(() => handOver(ada, bea.id, byline)).toThrow('Nothing was handed over')
  expect(() => handOver(ada, 'nobody', bea.id)).toThrow('no such person')
})

it('hands unfinished updates over, each with its byline, and leaves what is approved', () => {
  const draft = draftOf(cem, 'A draft')
  const shared = draftOf(cem, 'Signed by both')
  saveArticle(cem, shared, 2, completeDraft('Signed by both', [bea.id, cem.id]))
  const others = draftOf(cem, 'Signed by another')
  saveArticle(ada, others, 2, completeDraft('Signed by another', [ada.id]))
  const approved = draftOf(cem, 'Approved')
  submitArticle(cem, approved, 2)
  approveArticle(bea, approved, 2)
  expect(unfinishedOf(cem.id)).toBe(3)

  expect(handOver(ada, cem.id, bea.id)).toBe(3)

  const signers = (id: string) => readContent(database(), id).authors.map(({ name }) => name)
  expect(signers(draft)).toEqual(['Bea'])
  expect(signers(shared)).toEqual(['Bea'])
  expect(signers(others)).toEqual(['Ada'])
  expect(signers(approved)).toEqual(['Cem'])
  expect(unfinishedOf(cem.id)).toBe(0)
  expect(auditedActions(draft)).toContain('handed over an update')
  const stale = completeDraft('A draft', [cem.id])
  expect(() => saveArticle(bea, draft, 2, stale)).toThrow()
})

it('lists accounts by name, then bylines, then who is away', () => {
  const byline = createByline(ada, 'Abe', 'abe')
  disablePerson(ada, bea.id)
  draftOf(cem, 'A draft')
  const member = { isDisabled: false, unfinished: 0 }
  expect(listTeam(ada)).toEqual([
    { ...member, id: ada.id, name: 'Ada', role: 'owner', email: 'ada@example.org' },
    { ...member, id: cem.id, name: 'Cem', role: 'writer', email: 'cem@example.org', unfinished: 1 },
    { ...member, id: byline, name: 'Abe', role: 'writer', email: null },
    {
      ...member,
      id: bea.id,
      name: 'Bea',
      role: 'editor',
      email: 'bea@example.org',
      isDisabled: true,
    },
  ])
})

it('gives one update to somebody who signs it where nobody did, and notes who had it', () => {
  const id = draftOf(cem, 'Unsigned')
  saveArticle(cem, id, 2, completeDraft('Unsigned', []))
  expect(giveArticle(ada, id, bea.id)).toBe(cem.id)
  expect(readContent(database(), id).authors.map(({ name }) => name)).toEqual(['Bea'])
  expect(handOver(ada, bea.id, cem.id)).toBe(1)
  expect(readContent(database(), id).authors.map(({ name }) => name)).toEqual(['Cem'])
  const details = (subject: string) =>
    database().select().from(auditLog).where(eq(auditLog.subject, subject)).all()
  expect(details(id).slice(-2)).toMatchObject([
    { action: 'handed over an update', detail: { from: cem.id, to: bea.id } },
    { action: 'handed over an update', detail: { from: bea.id, to: cem.id } },
  ])
  expect(details(bea.id).at(-1)).toMatchObject({
    actorId: ada.id,
    action: 'handed over updates',
    detail: { to: cem.id, count: 1 },
  })
})

it('hands over to nobody who is away, unknown, or the same', () => {
  draftOf(cem, 'A draft')
  disablePerson(ada, bea.id)
  for (const heir of [bea.id, cem.id, 'nobody']) {
    expect(() => handOver(ada, cem.id, heir)).toThrow('Nothing was handed over')
  }
  expect(unfinishedOf(cem.id)).toBe(1)
})

function unfinishedOf(id: string): number | undefined {
  return listTeam(ada).find((person) => person.id === id)?.unfinished
}
