import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { articleStates } from '@/lib/domain/kinds'
import { readContent } from '@/lib/editing/article/read-content'
import { writeContent } from '@/lib/editing/article/write-content'
import { writeLiveCopy } from '@/lib/editing/publishing/write-live-copy'
import { takeSnapshot } from '@/lib/editing/revisions/take-snapshot'
import { topicsByName } from '@/lib/editing/topics/topics-by-name'

const vocabulary =
  'model data court chip energy price lawyer release paper agent token benchmark school city vote safety open weight memory phone battery sensor claim study result hundred million third quarter week'.split(
    ' ',
  )
const batch = 500

type ManyArticles = { editor: Actor; ids: string[]; live: string; revisions: string[] }

/** Fills a new database: articles in all states, one of them live with revisions of its own. */
export function manyArticles(count: number, revisionCount: number): ManyArticles {
  const person = { id: v7(), name: 'Bench Editor', role: 'editor' as const }
  const row = { ...person, slug: 'bench-editor', createdAt: 0 }
  database().insert(people).values(row).run()
  const editor = Actor.person(person)
  const ids: string[] = []
  while (ids.length < count) {
    writeTransaction(database(), (tx) => {
      for (let made = 0; made < batch; made++) ids.push(article(tx, editor, ids.length))
    })
  }
  const live = ids[ids.length >> 1] ?? ''
  const revisions = writeTransaction(database(), (tx) => keptTexts(tx, editor, live, revisionCount))
  return { editor, ids, live, revisions }
}

function article(tx: Transaction, editor: Actor, number: number): string {
  const id = v7()
  const at = Date.UTC(2026, 0, 1) + number * 60_000
  tx.insert(articles)
    .values({ id, createdBy: editor.id, createdAt: at, updatedAt: at, state: stateOf(number) })
    .run()
  writeContent(tx, editor, id, 1, contentOf(tx, editor, number))
  return id
}

function stateOf(number: number) {
  const state = articleStates[number % articleStates.length]
  return state === undefined || state === 'live' ? 'draft' : state
}

function contentOf(tx: Transaction, editor: Actor, number: number): ArticleContent {
  const fact = { avatar: null, lang: 'en', postedAt: '2026-01-01', likes: null, reposts: null }
  const capture = { capturedAt: 0, capturedBy: 'x', capturedHow: 'typed' as const, textSha256: '' }
  const profile = { handle: '@a', profileUrl: 'https://x.com/a', countsAsOf: '' }
  const source = { ...fact, ...capture, ...profile, network: 'x' as const, authorName: 'Ada' }
  return {
    ...emptyContent,
    headline: sentence(number, 9),
    takeaway: sentence(number + 1, 18),
    whatHappened: sentence(number + 2, 60),
    whyItMatters: sentence(number + 3, 60),
    whatItMeans: sentence(number + 4, 60),
    slug: `update-${number}`,
    questions: [1, 2, 3, 4].map((at) => {
      return { id: v7(), question: sentence(number + at, 8), answer: sentence(number * at, 30) }
    }),
    sources: [1, 2].map((at) => {
      return {
        ...source,
        id: v7(),
        permalink: `https://x.com/a/${number}/${at}`,
        text: sentence(at, 40),
      }
    }),
    topics: topicsByName(
      tx,
      [0, 7, 13].map((step) => ({
        name: `Topic ${(number + step) % 200}`,
        kind: 'subject' as const,
      })),
    ),
    authors: [
      {
        id: editor.id ?? '',
        slug: 'bench-editor',
        name: editor.name,
        bio: '',
        fediverse: '',
        avatar: '',
        links: [],
      },
    ],
  }
}

/** Words in an order that looks like chance and is the same each time. */
function sentence(seed: number, words: number): string {
  return Array.from({ length: words }, (_, at) => {
    return vocabulary[((seed + 3) * (at + 7) * 2_654_435) % vocabulary.length]
  }).join(' ')
}

function keptTexts(tx: Transaction, editor: Actor, articleId: string, count: number): string[] {
  const content = readContent(tx, articleId)
  const times = { firstPublishedAt: 1, modifiedAt: 1, reviewedAt: null }
  const page = { ...content, ...times, id: articleId, slug: content.slug ?? '', card: 'card.png' }
  writeLiveCopy(tx, { ...page, pictures: [], reviewedBy: null, corrections: [] })
  return Array.from({ length: count }, (_, number) => {
    const other = contentOf(tx, editor, number * 7 + 1)
    const { questions, sources } = content
    const kept = { ...other, sources, questions: questions.toReversed().slice(number % 3) }
    return takeSnapshot(tx, editor, {
      articleId,
      rev: 2,
      content: kept,
      reason: 'worked on',
      at: number,
    })
  })
}
