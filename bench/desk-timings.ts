import { performance } from 'node:perf_hooks'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { articles } from '@/db/schema/working'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { wordDifference } from '@/lib/domain/revisions/word-difference'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { listArticles } from '@/lib/editing/desk/list-articles'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { listPeople } from '@/lib/editing/people/list-people'
import { compareRevisions } from '@/lib/editing/revisions/compare-revisions'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { referenceTexts } from '@/lib/editing/revisions/reference-texts'
import { listTopicNames } from '@/lib/editing/topics/list-topics'
import { manyArticles } from './many-articles'
import { median } from './median.mjs'

const rounds = 40

migrateDatabase(database(), 'db/migrations')
const { editor, ids, live, revisions } = manyArticles(10_000, 200)
database().update(articles).set({ state: 'live', liveRev: 1 }).where(eq(articles.id, live)).run()

const timings = [
  ['The list', 100, (round: number) => listArticles(editor, { page: round + 1 })],
  ['A search', 100, (round: number) => listArticles(editor, { query: `energy ${round % 7}` })],
  [
    'A search for a rare word',
    100,
    (round: number) => listArticles(editor, { query: `te-${round}77` }),
  ],
  ['A save', 20, save],
  ['Reading all the editor shows', 300, () => open()],
  [
    'The history of 200 revisions',
    100,
    (round: number) => listRevisions(editor, live, (round % 4) + 1),
  ],
  ['Comparing two revisions', 50, compareKept],
  ['Comparing with the live text', 50, () => compare('live', 'working')],
] as const

const results = timings.map(([what, aim, work]) => {
  const times = Array.from({ length: rounds }, (_, round) => timed(() => work(round)))
  return { what, aim, took: median(times) }
})
console.log(JSON.stringify(results))
database().$client.close()

function timed(work: () => unknown): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

function save(round: number): void {
  const id = ids.find((_, at) => at % 9 === 1 && at > round * 9) ?? ''
  const { rev, content } = getWorkingCopy(editor, id)
  saveArticle(editor, id, rev, { ...valuesOf(content), takeaway: `Saved in round ${round}` })
}

function open(): void {
  getWorkingCopy(editor, live)
  referenceTexts(editor, live)
  listPeople(editor)
  listTopicNames(editor)
}

function compareKept(round: number): void {
  compare(revisions[round] ?? '', revisions.at(-1 - round) ?? '')
}

/** Down to the words, as the page shows it. */
function compare(before: string, after: string): void {
  for (const difference of compareRevisions(editor, live, before, after).differences) {
    const texts = 'rows' in difference ? difference.rows.flatMap((row) => row.facts) : [difference]
    for (const text of texts) wordDifference(text.before, text.after)
  }
}
