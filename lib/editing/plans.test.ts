import { beforeAll, expect, test } from 'vitest'
import { sourceChecks } from '@/db/schema/sources'
import { auditFilterFrom } from '@/lib/domain/audit/audit-filter'
import { growing, plansOf } from '@/lib/published/test-plans'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { listFruitlessSearches } from './asks/fruitless-searches'
import { listAsks, listAsksOf, preparedCorrection } from './asks/list-asks'
import { openAsked } from './asks/open-asked'
import { auditedActions, listAudit } from './audit/list-audit'
import { listRefusals } from './audit/list-refusals'
import { coveredBefore } from './coverage/covered-before'
import { listArticles } from './desk/list-articles'
import { knownAuthor } from './sources/known-author'
import { listSources } from './sources/list-sources'
import { draftOf, hire } from './test-desk'

const { db } = testPublication()

beforeAll(() => {
  testUpdate(db(), { slug: 'one', at: 1 })
  draftOf(hire('writer'), 'A draft of a writer')
})

test('no list of the desk costs more the more there is', () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  const [ofEditor, ofWriter] = [draftOf(editor, 'Covered'), draftOf(writer, 'Covered as well')]
  const asked = { headline: 'A writer has drafted something', address: 'https://x.com/a/status/1' }
  const plans = plansOf(db(), () => {
    listSources(editor)
    listAsks(editor)
    listAsksOf(editor, ofEditor)
    preparedCorrection(editor, ofEditor)
    listFruitlessSearches(editor)
    openAsked('secret')
    knownAuthor(writer, 'https://x.com/nobody/status/1')
    listArticles(editor)
    listArticles(editor, { state: 'live', page: 2 })
    listArticles(editor, { query: 'draft' })
    listArticles(editor, { query: 'dr' })
    listArticles(editor, { mine: true })
    listArticles(writer, { query: 'draft', state: 'draft' })
    coveredBefore(editor, ofEditor, asked)
    coveredBefore(writer, ofWriter, asked)
    const owner = hire('owner')
    const all = auditFilterFrom({})
    const narrow = { person: 'a', from: '2026-11-23', to: '2026-11-24', before: { at: 9, row: 9 } }
    auditedActions(owner)
    for (const wanted of [{}, narrow, { action: 'tried' }, { subject: 's' }, { person: 'site' }]) {
      listAudit(owner, { ...all, ...wanted }, 'UTC')
      listRefusals(owner, { ...all, ...wanted }, 'UTC')
    }
  })
  expect(plans.length).toBeGreaterThan(12)
  const readThrough = plans.filter(({ sql }) => sql.includes('LIKE'))
  expect(readThrough.map(({ sql }) => sql.match(/ limit /g)?.length)).toEqual([2])
  expect(
    growing(plans, {
      // Few rows, or what a statement made itself.
      scan: ['json_each', 'latest', 'article_totals', 'CONSTANT', 'signed', 'kinds'],
      walk: [
        'published_articles_time',
        'source_checks_news',
        'source_checks_noted',
        'source_checks_unseen',
        'articles_kept',
        'audit_log_time',
        'audit_log_action',
        'turned_away_time',
      ],
      sort: [
        // What one person has, the names in one byline, who is in the articles of a page, the sources of one update.
        /select .* from "articles" where .* union all select/,
        /group_concat\(signed.name/,
        /from "article_presence"/,
        /select "person_id" from "article_authors"/,
        /from "published_articles" cross join "published_sources"/,
        // Of what waits from readers, and of what they sought in vain, there is a bounded number.
        /from "(asks|fruitless_searches)"/i,
      ],
    }),
  ).toEqual([])
})

test('sources that changed come first, then those somebody noted, those that could not be seen, and the rest', () => {
  const look = { checkedAt: 9, text: '', problem: '' }
  const standings = [
    { slug: 'unseen', state: 'unavailable' as const, since: 4 },
    { slug: 'noted', state: 'deleted' as const, since: 3, notedAt: 5 },
    { slug: 'same', state: 'same' as const, since: 9 },
    { slug: 'deleted', state: 'deleted' as const, since: 1 },
    { slug: 'edited', state: 'edited' as const, since: 2 },
  ]
  for (const [at, { slug, ...standing }] of standings.entries()) {
    testUpdate(db(), { slug, at: 10 + at })
    const permalink = `https://x.com/${slug}`
    db()
      .$client.prepare('UPDATE published_sources SET permalink = ? WHERE article_id = ?')
      .run(permalink, slug)
    db()
      .insert(sourceChecks)
      .values({ ...look, ...standing, permalink })
      .run()
  }
  const { sources, total } = listSources(hire('editor'))
  expect(sources.map(({ articleId }) => articleId)).toEqual([
    'edited',
    'deleted',
    'noted',
    'unseen',
    'same',
    'one',
  ])
  expect(total).toBe(6)
})
