import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { templates } from '@/db/schema/drafts'
import { media } from '@/db/schema/media'
import { schedules } from '@/db/schema/schedules'
import { sourceChecks } from '@/db/schema/sources'
import { articles, topics } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { hashOf } from '@/lib/accounts/link-secret'
import { hashPassword } from '@/lib/accounts/passwords/passwords'
import { invitePerson, listInvites } from '@/lib/accounts/people/invites'
import { disablePerson } from '@/lib/accounts/people/team'
import { createSession } from '@/lib/accounts/sessions/sessions'
import { keepAsk } from '@/lib/editing/asks/keep-ask'
import { listAsks } from '@/lib/editing/asks/list-asks'
import { listSavedFilters, saveFilter } from '@/lib/editing/desk/saved-filters'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { keepAsTemplate } from '@/lib/editing/drafts/templates'
import { addNote } from '@/lib/editing/notes/notes'
import { listPreviewLinks, makePreviewLink } from '@/lib/editing/previews/preview-links'
import { archiveArticle } from '@/lib/editing/publishing/archive-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { recallFromReview } from '@/lib/editing/review/recall-from-review'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'

export const password = 'a long enough test phrase'
const roles = ['stranger', 'writer', 'editor', 'owner'] as const
export type Someone = (typeof roles)[number]

/**
 * For tests: a desk at work. What it names belongs to the writer; the stranger is another writer, to whom nothing
 * belongs. Sessions are named by whose they are.
 */
export type DeskInUse = Awaited<ReturnType<typeof deskInUse>>

export async function deskInUse() {
  const hired = {
    stranger: hire('writer', 'A stranger'),
    writer: hire('writer'),
    editor: hire('editor'),
    owner: hire('owner'),
  }
  const passwordHash = await hashPassword(password)
  const ids = (of: (name: Someone) => string) =>
    Object.fromEntries(roles.map((name) => [name, of(name)])) as Record<Someone, string>
  for (const name of roles) {
    const account = { passwordHash, email: `${name}@example.org` }
    database().update(people).set(account).where(eq(people.id, hired[name].id)).run()
  }
  return {
    people: ids((name) => hired[name].id),
    sessions: ids((name) => createSession(hired[name], 'a browser')),
    otherSessions: ids((name) => hashOf(createSession(hired[name], 'another browser'))),
    articles: await articlesOf(hired),
    asks: asksOfReaders(hired.editor),
    ...whatElseIsOf(hired),
    picture: await anyPicture(),
    former: formerPerson(hired.owner),
  }
}

type Hired = Record<Someone, Actor & { id: string }>

async function articlesOf({ writer, editor }: Hired) {
  const named = {
    draft: draftOf(writer, 'A draft'),
    submitted: draftOf(writer, 'Submitted'),
    scheduled: draftOf(writer, 'Scheduled'),
    live: draftOf(writer, 'Live'),
    withdrawn: draftOf(writer, 'Withdrawn'),
    trashed: draftOf(writer, 'Thrown away'),
    recalled: draftOf(writer, 'Recalled'),
    archived: draftOf(writer, 'Archived'),
  }
  submitArticle(writer, named.submitted, 2)
  for (const id of [named.withdrawn, named.archived]) await publishArticle(editor, id, anyway)
  const { publication } = await publishArticle(editor, named.live, anyway)
  submitArticle(writer, named.recalled, 2)
  recallFromReview(writer, named.recalled)
  archiveArticle(editor, named.archived)
  const kept = unpublishArticle(editor, named.withdrawn)
  trashArticle(writer, named.trashed)
  const inAWeek = Date.now() + 7 * 24 * 3_600_000
  const choice = { change: 'update' as const, correction: '', ...anyway }
  schedulePublication(editor, named.scheduled, 2, { runAt: inAWeek, zone: 'UTC', ...choice })
  const schedule = database().select({ id: schedules.id }).from(schedules).get()?.id ?? ''
  const [revision] = listRevisions(writer, named.recalled).revisions
  return { ...named, kept, publication, schedule, revision: revision?.id ?? '' }
}

/** What readers asked of the live update, by the kind of it, and the secret of whoever asked. */
function asksOfReaders(editor: Actor) {
  const asking = { update: 'live', text: 'It was ten.', typed: '', proof: '', address: '192.0.2.1' }
  const secret = keepAsk({ ...asking, about: 'question' })
  keepAsk({ ...asking, about: 'whole' })
  const ids = listAsks(editor).waiting.map(({ kind, id }) => [kind, id] as const)
  return { secret, question: '', error: '', ...Object.fromEntries(ids) }
}

function whatElseIsOf({ writer, owner }: Hired) {
  const db = database()
  const size = { width: 10, height: 10, addedByName: writer.name, addedAt: 0, addedById: writer.id }
  db.insert(media)
    .values({ id: 'wall', file: 'wall', sha256: '1', name: 'wall.jpg', ...size })
    .run()
  for (const id of ['unused', 'other']) {
    db.insert(topics).values({ id, slug: id, name: id, kind: 'company' }).run()
  }
  db.insert(sourceChecks)
    .values({ permalink: 'https://x.com/a/status/1', state: 'deleted', checkedAt: 5, since: 5 })
    .run()
  saveFilter(writer, { name: 'Mine', state: undefined, query: 'mine' })
  const draft = db.select({ id: articles.id }).from(articles).get()?.id ?? ''
  keepAsTemplate(writer, draft, 'A template')
  const note = addNote(writer, draft, 'headline', 'Is this so?')
  makePreviewLink(writer, draft)
  invitePerson(owner, { email: 'new@example.org', name: 'New', role: 'writer' })
  return {
    note,
    link: listPreviewLinks(writer, draft)[0]?.id ?? '',
    filter: listSavedFilters(writer)[0]?.id ?? '',
    template: db.select({ id: templates.id }).from(templates).get()?.id ?? '',
    invite: listInvites(owner)[0]?.id ?? '',
  }
}

function formerPerson(owner: Actor): string {
  const { id } = hire('editor', 'Gone')
  database().update(people).set({ email: 'gone@example.org' }).where(eq(people.id, id)).run()
  disablePerson(owner, id)
  return id
}

async function anyPicture(): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#336' } })
    .png()
    .toBuffer()
}
