import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { database } from '@/db/connection'
import { media } from '@/db/schema/media'
import { publishedArticles, publishedMedia } from '@/db/schema/published'
import { writeTransaction } from '@/db/transaction'
import { Actor } from '@/lib/accounts/actor'
import { createByline } from '@/lib/accounts/people/people'
import { changeProfile, ownProfile } from '@/lib/accounts/people/profile'
import type { Topic } from '@/lib/domain/article/article'
import { askForm } from '@/lib/domain/asks/ask-form'
import { type DraftValues, valuesOf } from '@/lib/domain/drafts/draft-values'
import { mediaFields } from '@/lib/domain/media/media-fields'
import { profileForm } from '@/lib/domain/people/profile'
import { topicForm } from '@/lib/domain/topics/topic'
import { addCorrection } from '@/lib/editing/article/corrections'
import { findArticle } from '@/lib/editing/article/find-article'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { publicReason } from '@/lib/editing/article/public-reason'
import { keepAsk } from '@/lib/editing/asks/keep-ask'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { recordErasure } from '@/lib/editing/erasures/record-erasure'
import { addMedia } from '@/lib/editing/media/add-media'
import { describeMedia } from '@/lib/editing/media/change-media'
import { addNote, answerNote } from '@/lib/editing/notes/notes'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { wholeUpdate } from '@/lib/editing/test-whole-update'
import { changeTopic } from '@/lib/editing/topics/change-topic'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { hostileForm, hostileUpdate, type Refusals, type Round } from './rotated'

export type Stored = {
  id: string
  slug: string
  author: string
  topic: string
  /** In the library. */
  picture: string
  /** The secret of whoever asked about it. */
  asked: string
  /** As it went out. */
  headline: string
  refused: Refusals
  /** What does not read as it was put in. */
  changed: string[]
}

/** One update with all that belongs to it, every text of which is a payload of this round. */
export async function storeUpdate(name: string, round: Round): Promise<Stored> {
  const refused: Refusals = {}
  const changed: string[] = []
  const by = await storePerson(name, round, refused, changed)
  const plain = { ...wholeUpdate(name), leadImage: '', earlier: '', authors: [by.id] }
  const values = hostileUpdate({ ...plain, sources: plain.sources.map(faceless) }, round, refused)
  const id = createArticle(by)
  saveArticle(by, id, 1, values)
  compare(changed, 'update', values, valuesOf(getWorkingCopy(by, id).content))
  answerNote(by, addNote(by, id, 'headline', round(1)), round(2))
  submitArticle(by, id, 2, round(3))
  returnArticle(by, id, 2, round(4))
  writeTransaction(database(), (tx) => addCorrection(tx, by, id, `Wrong: ${round(5)}`))
  const { slug } = await publishArticle(by, id, { reason: round(6) })
  const asked = askAbout(slug, round(10))
  tellOfErasure(by, id, `Erased: ${round(9)}`)
  const { content } = getWorkingCopy(by, id)
  compare(changed, 'live copy', content, pickAlike(content, articleBySlug(slug)))
  const topic = describeTopic(by, content.topics[0], round, refused, changed)
  const picture = await storePicture(by, name, round, refused, changed)
  leadWith(slug, picture)
  return {
    ...{ id, slug, author: name, topic, picture, asked },
    ...{ headline: content.headline, refused, changed },
  }
}

/** As a reader from a network of its own does; what is blank is asked in plain words. */
function askAbout(update: string, typed: string): string {
  const form = askForm.safeParse({ update, about: 'question', text: typed })
  const text = form.success ? form.data.text : 'Plain words'
  const [one, other, third] = createHash('sha256').update(update).digest()
  const address = `${one}.${other}.${third}.1`
  return keepAsk({ update, about: 'question', text, typed, proof: '', address })
}

/** As readers are told after words went. */
function tellOfErasure(by: Actor, articleId: string, typed: string): void {
  findArticle(database(), by, articleId, 'erase')
  const reason = publicReason(typed, 'Nothing was erased.')
  const none = () => false
  writeTransaction(database(), (tx) =>
    recordErasure(tx, { articleId, reason, whole: false, isMeant: none, isMeantInAudit: none }),
  )
}

/** Another round in the working copy, so that there is something to compare, and a time at which it goes out. */
export function changeUpdate({ id, slug }: Stored, round: Round): void {
  const by = Actor.commandLine()
  const { rev, content } = getWorkingCopy(by, id)
  const stored = valuesOf(content)
  const values = hostileUpdate({ ...stored, slug }, round, {})
  saveArticle(by, id, rev, { ...values, leadImage: stored.leadImage })
  const runAt = Date.now() + 3_600_000
  const choice = {
    change: 'correction' as const,
    correction: `Wrong: ${round(7)}`,
    reason: round(8),
  }
  schedulePublication(by, id, rev + 1, { runAt, zone: 'UTC', ...choice })
}

async function storePerson(name: string, round: Round, refused: Refusals, changed: string[]) {
  const id = createByline(Actor.commandLine(), name, name)
  const plain = { name, bio: 'Writes.', fediverse: '', links: 'https://ada.example' }
  const profile = hostileForm('person', profileForm, plain, round, refused)
  const by = Actor.person({ id, name: profile.name, role: 'owner' })
  await changeProfile(by, profile)
  compare(changed, 'person', { ...profile, avatar: '' }, ownProfile(by))
  return { ...by, id }
}

/** Its name is a place of the update already. */
function describeTopic(
  by: Actor,
  topic: Topic | undefined,
  round: Round,
  refused: Refusals,
  changed: string[],
): string {
  if (!topic) throw new Error('The update has no topic.')
  const plain = { ...topic, slug: '' }
  const form = hostileForm('topic', topicForm.omit({ name: true }), plain, round, refused)
  const { slug, ...rest } = changeTopic(by, topic.id, { ...form, name: topic.name })
  compare(changed, 'topic', { ...form, name: topic.name, slug: '' }, { ...rest, slug: '' })
  return slug
}

let pixels = 0

async function storePicture(
  by: Actor,
  name: string,
  round: Round,
  refused: Refusals,
  changed: string[],
): Promise<string> {
  const background = { r: pixels++ % 256, g: name.length, b: Number(name.replace(/\D/g, '')) % 256 }
  const tiny = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer()
  const { picture } = await addMedia(by, tiny, round(11))
  const plain = { alt: 'A picture', credit: '', focalX: '50', focalY: '50' }
  const words = hostileForm('picture', mediaFields, plain, round, refused)
  const { alt, credit } = await describeMedia(by, picture.id, words)
  compare(changed, 'picture', { alt: words.alt, credit: words.credit }, { alt, credit })
  return picture.id
}

/** Put into the live copy as it would be by publishing, which takes a third of a second to draw a card with a picture. */
function leadWith(slug: string, id: string): void {
  writeTransaction(database(), (tx) => {
    const row = tx.select().from(media).where(eq(media.id, id)).get()
    if (!row) throw new Error('The picture is not there.')
    const { file, width, height, alt, credit, focalX, focalY } = row
    tx.insert(publishedMedia).values({ id, file, width, height, alt, credit, focalX, focalY }).run()
    tx.update(publishedArticles).set({ leadId: id }).where(eq(publishedArticles.slug, slug)).run()
  })
}

function faceless(source: DraftValues['sources'][number]) {
  return { ...source, avatar: '' }
}

function pickAlike(like: object, from: object | null): object {
  return Object.fromEntries(Object.entries(from ?? {}).filter(([name]) => name in like))
}

/** Spaces may be drawn together, and NUL and halves of characters have no place in text; all else has to be the same. */
function compare(changed: string[], what: string, put: object, got: object): void {
  const [before, after] = [put, got].map((record) => JSON.stringify(record, squeezed))
  if (before !== after) changed.push(`${what}: ${before} became ${after}`)
}

function squeezed(key: string, value: unknown): unknown {
  if (key === 'id') return undefined
  if (typeof value === 'string') {
    return value
      .replaceAll('\u0000', '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\s+/g, '')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
}
