import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { digestIssues, digestParts } from '@/db/schema/digest-issues'
import { publishedRetractions } from '@/db/schema/published'
import { publishedErasures } from '@/db/schema/published-proofs'
import { publishedAskers, publishedQuestions } from '@/db/schema/published-questions'
import { sourceChecks } from '@/db/schema/sources'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { noteFruitlessSearch } from '@/lib/editing/asks/fruitless-searches'
import { keepAsk } from '@/lib/editing/asks/keep-ask'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { keepAsTemplate } from '@/lib/editing/drafts/templates'
import { addNote, answerNote } from '@/lib/editing/notes/notes'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { returnArticle } from '@/lib/editing/review/return-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { hire } from '@/lib/editing/test-desk'
import { furnish, wholeUpdate } from '@/lib/editing/test-whole-update'
import { Invalid } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { eraseUpdate } from './erase-update'
import { eraseWords } from './erase-words'

const { db } = testPublication()
const words = 'Quentin Qwertz'
let id: string

/** An update with something in every table that keeps texts of one. */
beforeAll(async () => {
  furnish()
  const editor = hire('editor')
  id = createArticle(editor)
  const values = { ...wholeUpdate('kept-everywhere'), authors: ['ada'] }
  saveArticle(editor, id, 1, values)
  answerNote(editor, addNote(editor, id, 'takeaway', 'Is this so?'), 'It is.')
  submitArticle(editor, id, 2, 'Please.')
  returnArticle(editor, id, 2, 'Not yet.')
  const anyway = { reason: 'Good.' }
  await publishArticle(editor, id, anyway)
  saveArticle(editor, id, getWorkingCopy(editor, id).rev, { ...values, takeaway: 'May run.' })
  const correction = { ...anyway, change: 'correction' as const, correction: 'It said “will”.' }
  await publishArticle(editor, id, correction)
  const { rev, content } = getWorkingCopy(editor, id)
  const runAt = Date.now() + 3_600_000
  schedulePublication(editor, id, rev, { ...correction, runAt, zone: 'UTC' })
  db().run(
    sql`UPDATE schedules SET state = 'blocked', finished_at = 1, problem = 'It did not go out.'`,
  )
  db()
    .insert(publishedRetractions)
    .values({ articleId: id, headline: 'Before.', reason: 'Wrong.', retractedAt: 1 })
    .run()
  db()
    .insert(publishedErasures)
    .values({ id: 'before', articleId: id, reason: 'By law.', at: 1, whole: false })
    .run()
  const asked = { update: 'kept-everywhere', about: 'question' as const, proof: '' }
  keepAsk({ ...asked, text: 'Is it free?', typed: '', address: '192.0.2.1' })
  noteFruitlessSearch('price', 2, Date.now())
  const questionId = db().select().from(publishedQuestions).get()?.id ?? ''
  db().insert(publishedAskers).values({ questionId, readers: 2 }).run()
  keepAsTemplate(editor, id, 'A model')
  const permalink = content.sources[0]?.permalink ?? ''
  const look = { state: 'edited' as const, text: 'Now.', checkedAt: 1, since: 1 }
  db()
    .insert(sourceChecks)
    .values({ permalink, ...look })
    .run()
  const issue = { id: 'a-digest', rhythm: 'daily' as const, first: '2026-04-27' }
  db()
    .insert(digestIssues)
    .values({ ...issue, state: 'sending', intro: 'Hello.' })
    .run()
  const part = { headline: 'What it says', html: '<p>It says so.</p>', text: 'It says so.' }
  db()
    .insert(digestParts)
    .values({ issueId: issue.id, articleId: id, position: 0, modifiedAt: 1, ...part })
    .run()
})

type Place = { table: string; column: string }

/** Every column of every table that holds texts, found by itself. */
function textPlaces(): Place[] {
  return db().all<Place>(sql`
    SELECT t.name AS "table", c.name AS "column"
    FROM pragma_table_list t JOIN pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type = 'table' AND c.type = 'TEXT'
      AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '\\_\\_drizzle%' ESCAPE '\\'
    ORDER BY t.name, c.cid`)
}

/** Puts the words into a column, as far as it takes any. @returns in how many rows */
function plant({ table, column }: Place): number {
  for (const { name } of db().all<{ name: string }>(
    sql`SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ${table}`,
  )) {
    db().run(sql`DROP TRIGGER ${sql.identifier(name)}`)
  }
  const place = sql.identifier(column)
  const inJson = JSON.stringify({ said: words })
  const taken = sql`CASE WHEN json_valid(${place}) THEN ${inJson} ELSE ${words} || rowid END`
  const isOfTheUpdate = table === 'audit_log' ? sql`subject = ${id}` : sql`TRUE`
  try {
    const changed = sql`UPDATE ${sql.identifier(table)} SET ${place} = ${taken} WHERE ${isOfTheUpdate}`
    return db().run(changed).changes
  } catch {
    return 0
  }
}

function whereItStands(): string[] {
  return textPlaces()
    .filter(({ table, column }) => {
      const text = sql.identifier(column)
      const found = sql`SELECT 1 FROM ${sql.identifier(table)} WHERE ${text} LIKE ${`%${words}%`}`
      return db().get(found) !== undefined
    })
    .map(({ table, column }) => `${table}.${column}`)
}

/** What becomes of the words in one place; the database is as before afterwards. */
function outcomeOf(place: Place): 'not taken' | 'erased' | 'for somebody to rewrite' | 'kept' {
  db().run(sql`SAVEPOINT planted`)
  try {
    if (plant(place) === 0) return 'not taken'
    eraseWords(hire('owner'), id, words, 'A court said so.')
    return whereItStands().length === 0 ? 'erased' : 'kept'
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    return /still stand/.test(error.fields.words ?? '') ? 'for somebody to rewrite' : 'kept'
  } finally {
    db().run(sql`ROLLBACK TO planted`)
    db().run(sql`RELEASE planted`)
  }
}

/** Where words stay that are no text of the update, each with the reason. */
const stays: [reason: string, columns: RegExp][] = [
  ['Who did something is what the record is for.', /\.(\w+_by|by|actor|author)_name$|\.author_id$/],
  ['A person, whose name and profile are theirs to change.', /^(people|published_authors)\./],
  [
    'Names made by the site.',
    /\.(id|hash|signature|public_key|lease_owner)$|_id$|^asks\.(network|question)$|^rate_limits\.key$/,
  ],
  [
    'One of a few words of the program.',
    /\.(field|state|action|subject|zone)$|^revisions\.reason$|^asks\.(place|reason)$/,
  ],
  ['A day.', /^digest_issues\.first$/],
  ['Counts by name.', /^published_totals\./],
  ['The name of a file, which nobody sees but the desk.', /^media\.name$/],
  ['The name of a drawn card, made from its bytes.', /^published_questions\.card$/],
  ['An address of another site, where a source is.', /^(published_)?source_checks\.permalink$/],
  ['An address that nobody was led to yet.', /^(slug_history|unannounced_addresses)\.slug$/],
  [
    'Single words of the present live text, which must not have the words.',
    /^published_word(s|_parts)\./,
  ],
]

/** Tables that hold nothing of an update. */
const ofOthers =
  /^(article_presence|authenticator_apps|awaiting_signature|digest_mails|digest_sign_ups|email_changes|identities|invites|job_runs|known_devices|mail_choices|mailed_events|note_mentions|passkey_challenges|passkeys|password_resets|policy_reports|preview_links|rate_limits|recovery_codes|saved_filters|second_steps|sessions|settings|source_captures|subscriber_topics|subscribers|suppressions|tokens|search_to_renew|topic_former_names|topic_history|turned_away|unsent_letters|used_proofs|unwiped_erasures)$/

test('in whatever column of whatever table words are kept, they go, or somebody has to rewrite them', () => {
  const places = textPlaces()
  const outcomes = places.map((place) => {
    return { name: `${place.table}.${place.column}`, outcome: outcomeOf(place) }
  })
  const named = (wanted: string) =>
    outcomes.filter(({ outcome }) => outcome === wanted).map(({ name }) => name)
  const reasonFor = (name: string) => stays.some(([, columns]) => columns.test(name))
  expect(named('kept').filter((name) => !reasonFor(name))).toEqual([])
  expect(named('erased')).toEqual([
    'article_notes.text',
    'article_reviews.note',
    'asks.text',
    'asks.same',
    'asks.note',
    'audit_log.detail',
    'corrections.note',
    'digest_issues.intro',
    'digest_parts.headline',
    'digest_parts.html',
    'digest_parts.text',
    'fruitless_searches.words',
    'published_corrections.note',
    'published_erasures.reason',
    'published_retractions.headline',
    'published_retractions.reason',
    'published_source_checks.text',
    'published_versions.payload',
    'revisions.content',
    'revisions.note',
    'schedules.correction',
    'schedules.reason',
    'schedules.problem',
    'source_checks.text',
    'source_checks.problem',
  ])
  const rewritten = new Set(named('for somebody to rewrite').map((name) => name.split('.')[0]))
  expect([...rewritten]).toEqual([
    'article_questions',
    'article_sources',
    'articles',
    'media',
    'published_articles',
    'published_media',
    'published_questions',
    'published_sources',
    'published_topics',
    'templates',
    'topics',
  ])
  const tables = [...new Set(places.map(({ table }) => table))]
  const empty = tables.filter((name) => !db().get(sql`SELECT 1 FROM ${sql.identifier(name)}`))
  expect(empty.filter((name) => !ofOthers.test(name))).toEqual([])
})

test('how a source stands goes with the last update that has it', () => {
  const looks = () => db().select().from(sourceChecks).all()
  expect(looks()).toHaveLength(1)
  eraseUpdate(hire('owner'), id, 'By law.')
  expect(looks()).toEqual([])
})
