import { getTableName, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testPublication } from '@/lib/published/test-publication'
import { carriedTables } from './carried-tables'

const { db } = testPublication()

/** Of an update's own row and its parts, and of what updates refer to: read by their own readers. */
const readOtherwise = [
  'article_authors',
  'article_questions',
  'article_sources',
  'article_topics',
  'articles',
  'media',
  'people',
  'published_article_authors',
  'published_article_topics',
  'published_articles',
  'published_askers',
  'published_authors',
  'published_corrections',
  'published_keys',
  'published_media',
  'published_questions',
  'published_sources',
  'published_topics',
  'settings',
  'templates',
  'topic_former_names',
  'topic_history',
  'topics',
]

/** Secrets, readers' addresses, what signs in, what is of the moment, and what triggers make of the rest. */
const staysBehind = [
  'article_numbers',
  'article_presence',
  'article_totals',
  'authenticator_apps',
  'awaiting_signature',
  'digest_issues',
  'digest_mails',
  'digest_parts',
  'digest_sign_ups',
  'email_changes',
  'fruitless_searches',
  'identities',
  'invites',
  'job_runs',
  'known_devices',
  'mail_choices',
  'mailed_events',
  'passkey_challenges',
  'passkeys',
  'password_resets',
  'policy_reports',
  'preview_links',
  'publication_version',
  'published_source_checks',
  'published_totals',
  'published_word_parts',
  'published_word_uses',
  'published_words',
  'rate_limits',
  'recovery_codes',
  'saved_filters',
  'search_to_renew',
  'second_steps',
  'sessions',
  'subscriber_topics',
  'subscribers',
  'suppressions',
  'tokens',
  'turned_away',
  'unannounced_addresses',
  'unsent_letters',
  'unwiped_erasures',
  'used_proofs',
]

test('every table is carried, or known to stay behind', () => {
  const rows = db().all<{ name: string }>(sql`
    SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
      AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_drizzle%' ESCAPE '\\' ORDER BY name`)
  const carried = Object.values(carriedTables).map(({ table }) => getTableName(table))
  const known = new Set([...carried, ...readOtherwise, ...staysBehind])
  expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
  expect([...known].filter((name) => !rows.some((row) => row.name === name))).toEqual([])
})
