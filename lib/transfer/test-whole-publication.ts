import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { database } from '@/db/connection'
import { publishedAskers, publishedQuestions } from '@/db/schema/published-questions'
import { sourceChecks } from '@/db/schema/sources'
import { openTestCopy } from '@/db/test-copy'
import { writeTransaction } from '@/db/transaction'
import { siteSettingsForm, siteSettingsOf } from '@/lib/domain/settings/site-settings'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { answerAsk } from '@/lib/editing/asks/answer-ask'
import { keepAsk } from '@/lib/editing/asks/keep-ask'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { purgeArticle } from '@/lib/editing/drafts/purge-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { keepAsTemplate } from '@/lib/editing/drafts/templates'
import { eraseUpdate } from '@/lib/editing/erasures/erase-update'
import { eraseWords } from '@/lib/editing/erasures/erase-words'
import { addMedia } from '@/lib/editing/media/add-media'
import { describeMedia } from '@/lib/editing/media/change-media'
import { addNote, answerNote } from '@/lib/editing/notes/notes'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { approveArticle } from '@/lib/editing/review/approve-article'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { changeSiteSettings } from '@/lib/editing/settings/change-site-settings'
import { noteCapture } from '@/lib/editing/sources/note-capture'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { faceOf, furnish, wholeUpdate } from '@/lib/editing/test-whole-update'
import { changeTopic } from '@/lib/editing/topics/change-topic'
import { env } from '@/lib/env'
import { getPublication } from '@/lib/published/get-publication'

/** For tests: a publication with something in everything that is carried. @returns the id of the fullest update */
export async function fillPublication(): Promise<string> {
  furnish()
  await drawFaces()
  const [editor, owner] = [hire('editor'), hire('owner')]
  const id = createArticle(editor)
  const picture = await libraryPicture(editor)
  const values = {
    ...wholeUpdate('a-whole-update'),
    leadImage: picture,
    takeaway: 'Free, says Quentin.',
  }
  writeTransaction(database(), (tx) => {
    const [first] = values.sources
    const of = { articleId: id, permalink: first?.permalink ?? '', text: first?.text ?? '' }
    noteCapture(tx, { ...of, method: 'page', at: 1_000 })
  })
  saveArticle(editor, id, 1, values)
  answerNote(editor, addNote(editor, id, 'takeaway', '@Ada Example, is this so?'), 'It is.')
  submitArticle(editor, id, 2, 'Please.')
  returnArticle(editor, id, 2, 'Not yet.')
  submitArticle(editor, id, 2, 'Now?')
  approveArticle(owner, id, 2)
  await publishArticle(editor, id, { firstPublishedAt: Date.UTC(2026, 3, 27, 12) })
  ask('Is it free?')
  answerAsk(editor, askId(), { question: 'Is it free?', answer: 'It is.' })
  save(editor, id, { ...values, takeaway: 'May run anywhere.' })
  const correction = { ...anyway, change: 'correction' as const, correction: 'It said “will”.' }
  await publishArticle(editor, id, correction)
  ask('And tomorrow?')
  save(editor, id, { ...values, takeaway: 'Not before readers yet.' })
  const { rev, content } = getWorkingCopy(editor, id)
  const when = { runAt: Date.now() + 3_600_000, zone: 'UTC' }
  schedulePublication(editor, id, rev, { ...correction, ...when })
  keepAsTemplate(editor, id, 'A model')
  noteAskersAndLook(content.sources[0]?.permalink ?? '')
  eraseWords(owner, id, 'Quentin', 'By law.')
  await otherUpdates()
  const form = siteSettingsForm.parse({
    ...siteSettingsOf(getPublication()),
    name: 'The Wire',
    links: 'About /about\nMore https://more.example',
    profiles: 'https://a.example\nhttps://b.example',
  })
  changeSiteSettings(owner, form)
  keepSecrets()
  return id
}

/** For tests: what is in the database and must not be in an export. */
export const secrets = [
  'ada@secret.example',
  'reader@secret.example',
  'a-password-hash',
  'a-session',
]

function keepSecrets(): void {
  const [email, reader, hash, session] = secrets
  const db = database()
  db.run(sql`UPDATE people SET email = ${email}, password_hash = ${hash} WHERE id = 'ada'`)
  db.run(sql`INSERT INTO sessions (id, person_id, created_at, last_seen_at, expires_at)
    VALUES (${session}, 'ada', 1, 1, 1)`)
  db.run(sql`INSERT INTO subscribers (id, email, rhythm, form_version, network, confirmed_at)
    VALUES ('a', ${reader}, 'daily', 1, '', 1)`)
  db.run(sql`INSERT INTO settings (key, value) VALUES ('passwordSignIn', '"off"')`)
}

/** Only what is a picture is brought in, and those of the fixture are none. */
async function drawFaces(): Promise<void> {
  const plain = sharp({ create: { width: 96, height: 96, channels: 3, background: '#36c' } })
  const bytes = await plain.webp().toBuffer()
  for (const face of ['face', 'another face'] as const) {
    writeFileSync(join(env().DATA_DIR, 'media', faceOf(face)), bytes)
  }
}

async function libraryPicture(editor: ReturnType<typeof hire>): Promise<string> {
  const plain = sharp({ create: { width: 900, height: 600, channels: 3, background: '#d33' } })
  const { picture } = await addMedia(editor, await plain.jpeg().toBuffer(), 'wall.jpg')
  await describeMedia(editor, picture.id, { alt: 'A wall', credit: 'Desk', focalX: 10, focalY: 90 })
  return picture.id
}

function save(
  editor: ReturnType<typeof hire>,
  id: string,
  values: ReturnType<typeof wholeUpdate>,
): void {
  const { rev, content } = getWorkingCopy(editor, id)
  const questions = content.questions.map((question) => ({ ...question }))
  saveArticle(editor, id, rev, { ...values, questions })
}

function ask(text: string): void {
  const from = { typed: '', proof: '', address: '192.0.2.1' }
  keepAsk({ update: 'a-whole-update', about: 'question', text, ...from })
}

function askId(): string {
  return String(database().$client.prepare('SELECT id FROM asks').pluck().get())
}

function noteAskersAndLook(permalink: string): void {
  const db = database()
  const questionId = db.select().from(publishedQuestions).get()?.id ?? ''
  db.insert(publishedAskers).values({ questionId, readers: 7 }).run()
  const look = { state: 'edited' as const, text: 'Now.', checkedAt: 1, since: 1 }
  db.insert(sourceChecks)
    .values({ permalink, ...look })
    .run()
}

/** One of each of the other states, and what is left of those that went. */
async function otherUpdates(): Promise<void> {
  const [editor, owner, writer] = [hire('editor'), hire('owner'), hire('writer')]
  createArticle(writer, 'idea')
  draftOf(writer, 'A draft of a writer that is long enough')
  trashArticle(editor, draftOf(editor, 'What nobody wanted after all'))
  const retracted = draftOf(editor, 'What turned out to be quite wrong')
  await publishArticle(editor, retracted)
  retractArticle(editor, retracted, 'It was not so.')
  const erased = draftOf(editor, 'What a court had us take away')
  await publishArticle(editor, erased)
  eraseUpdate(owner, erased, 'By law.')
  const purged = draftOf(editor, 'What is gone without a trace')
  trashArticle(editor, purged)
  purgeArticle(owner, purged)
  const [topic] = database().all<{ id: string }>(sql`SELECT id FROM topics WHERE name = 'Clouds'`)
  const form = { name: 'Cloud makers', slug: 'cloud-makers', kind: 'company' as const }
  changeTopic(editor, topic?.id ?? '', { ...form, description: 'Who runs them.' })
}

/** For tests: puts data and keys aside, and begins an empty publication in the same place. */
export function beginAnew(folder: string): void {
  database().$client.close()
  const aside = join(folder, `aside-${crypto.randomUUID()}`)
  mkdirSync(aside)
  for (const name of ['media', 'keys']) renameSync(join(folder, name), join(aside, name))
  for (const ending of ['', '-wal', '-shm']) {
    rmSync(join(folder, `headsup.db${ending}`), { force: true })
  }
  openTestCopy(folder)
}
