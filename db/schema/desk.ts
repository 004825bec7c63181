import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import {
  articleStates,
  captureMethods,
  changeKinds,
  noteStates,
  reviewSteps,
  scheduledActions,
  scheduleStates,
  sourceStates,
} from '../../lib/domain/kinds'
import { people } from './accounts'
import { oneOf } from './checks'
import { revisions } from './revisions'
import { articles } from './working'

const articleId = () =>
  text('article_id')
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' })

/** Which tab of whom has an article open. One of them holds it: the others see it read-only. */
export const articlePresence = sqliteTable(
  'article_presence',
  {
    articleId: articleId(),
    /** A random name the tab gave itself. */
    tab: text('tab').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    seenAt: integer('seen_at').notNull(),
    /** Since when this tab holds the article; null for those who watch. */
    heldSince: integer('held_since'),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.tab] }),
    uniqueIndex('article_presence_holder').on(table.articleId).where(sql`held_since IS NOT NULL`),
    index('article_presence_seen').on(table.seenAt),
  ],
)

/** The steps of review, kept. An approval counts while the article is at the `rev` it names. */
export const articleReviews = sqliteTable(
  'article_reviews',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    step: text('step', { enum: reviewSteps }).notNull(),
    rev: integer('rev').notNull(),
    byId: text('by_id'),
    byName: text('by_name').notNull(),
    at: integer('at').notNull(),
    note: text('note').notNull().default(''),
  },
  (table) => [
    check('article_reviews_step', oneOf(table.step, reviewSteps)),
    index('article_reviews_article').on(table.articleId, table.at),
  ],
)

/** Notes on a field of an article; an answer names the note it belongs to. */
export const articleNotes = sqliteTable(
  'article_notes',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    /** Null for a note, the note's id for an answer. */
    noteId: text('note_id'),
    field: text('field').notNull(),
    text: text('text').notNull(),
    byId: text('by_id'),
    byName: text('by_name').notNull(),
    at: integer('at').notNull(),
    state: text('state', { enum: noteStates }).notNull().default('open'),
    resolvedBy: text('resolved_by').notNull().default(''),
    resolvedAt: integer('resolved_at'),
  },
  (table) => [
    check('article_notes_state', oneOf(table.state, noteStates)),
    index('article_notes_article').on(table.articleId, table.at),
  ],
)

export const noteMentions = sqliteTable(
  'note_mentions',
  {
    noteId: text('note_id')
      .notNull()
      .references(() => articleNotes.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.personId] }),
    index('note_mentions_person').on(table.personId),
  ],
)

/** What shall happen by itself. The revision goes out as it was when this was set. */
export const schedules = sqliteTable(
  'schedules',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    action: text('action', { enum: scheduledActions }).notNull(),
    runAt: integer('run_at').notNull(),
    /** IANA name of the zone it was set in. */
    zone: text('zone').notNull(),
    /** Null for taking it off the site. */
    revisionId: text('revision_id').references(() => revisions.id),
    change: text('change', { enum: changeKinds }).notNull().default('update'),
    /** The public note of a correction. */
    correction: text('correction').notNull().default(''),
    /** Why it goes out in spite of warnings. */
    reason: text('reason').notNull().default(''),
    setById: text('set_by_id'),
    setByName: text('set_by_name').notNull(),
    setAt: integer('set_at').notNull(),
    state: text('state', { enum: scheduleStates }).notNull().default('due'),
    /** Which process is at it, and until when it may be. */
    leaseOwner: text('lease_owner'),
    leaseUntil: integer('lease_until'),
    /** Why it was blocked, in a sentence. */
    problem: text('problem').notNull().default(''),
    finishedAt: integer('finished_at'),
  },
  (table) => [
    check('schedules_action', oneOf(table.action, scheduledActions)),
    check('schedules_change', oneOf(table.change, changeKinds)),
    check('schedules_state', oneOf(table.state, scheduleStates)),
    uniqueIndex('schedules_due_once').on(table.articleId, table.action).where(sql`state = 'due'`),
    index('schedules_due').on(table.state, table.runAt),
  ],
)

/** Corrections of an article, kept while it is off the site. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    at: integer('at').notNull(),
    note: text('note').notNull(),
    byId: text('by_id'),
    byName: text('by_name').notNull(),
  },
  (table) => [index('corrections_article').on(table.articleId, table.at)],
)

/** When each nightly job last ran, and who is at it now. */
export const jobRuns = sqliteTable('job_runs', {
  name: text('name').primaryKey(),
  ranAt: integer('ran_at').notNull(),
  leaseUntil: integer('lease_until').notNull(),
})

/** Ways to look at a working copy without an account, by a secret of which only the hash is kept. */
export const previewLinks = sqliteTable(
  'preview_links',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    hash: text('hash').notNull().unique(),
    madeBy: text('made_by').notNull(),
    madeById: text('made_by_id'),
    madeAt: integer('made_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [index('preview_links_article').on(table.articleId, table.expiresAt)],
)

/** Views of the article list that somebody named for themselves. */
export const savedFilters = sqliteTable(
  'saved_filters',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    state: text('state', { enum: articleStates }),
    query: text('query').notNull().default(''),
  },
  (table) => [
    uniqueIndex('saved_filters_name').on(table.personId, table.name),
    check(
      'saved_filters_state',
      sql`${table.state} IS NULL OR ${oneOf(table.state, articleStates)}`,
    ),
  ],
)

/** What was fetched for a source of an article: a source that says just this was captured so. */
export const sourceCaptures = sqliteTable(
  'source_captures',
  {
    articleId: articleId(),
    permalink: text('permalink').notNull(),
    textSha256: text('text_sha256').notNull(),
    method: text('method', { enum: captureMethods }).notNull(),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.permalink, table.textSha256] }),
    check('source_captures_method', oneOf(table.method, captureMethods)),
  ],
)

/** The latest look at the place of a live source, which several updates may share. */
export const sourceChecks = sqliteTable(
  'source_checks',
  {
    permalink: text('permalink').primaryKey(),
    state: text('state', { enum: sourceStates }).notNull(),
    checkedAt: integer('checked_at').notNull(),
    /** Since when it stands so. */
    since: integer('since').notNull(),
    /** What it says now, where it says something else. */
    text: text('text').notNull().default(''),
    /** Why nothing could be seen, in a sentence. */
    problem: text('problem').notNull().default(''),
    /** When somebody at the desk took note of the state. */
    notedAt: integer('noted_at'),
  },
  (table) => [
    check('source_checks_state', oneOf(table.state, sourceStates)),
    index('source_checks_news')
      .on(table.since, table.permalink)
      .where(sql`state IN ('edited', 'deleted') AND noted_at IS NULL`),
    index('source_checks_noted')
      .on(table.since, table.permalink)
      .where(sql`state IN ('edited', 'deleted') AND noted_at IS NOT NULL`),
    index('source_checks_unseen')
      .on(table.since, table.permalink)
      .where(sql`state = 'unavailable'`),
  ],
)

/** Texts to begin updates with. */
export const templates = sqliteTable('templates', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
  content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
  madeById: text('made_by_id'),
  madeByName: text('made_by_name').notNull(),
  madeAt: integer('made_at').notNull(),
})
