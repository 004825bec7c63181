import { demoUpdates } from '@/db/demo/demo-updates'
import type { Transaction } from '@/db/transaction'
import type { ArticlePage, Source } from '@/lib/domain/article/article'
import { writeLiveCopy } from '@/lib/editing/publishing/write-live-copy'
import { type MadeUpUpdate, madeUpUpdates } from './test-made-up-updates'

const day = 86_400_000
const desk = 'HeadsUpAI desk'

/** For tests: the demo and the made-up updates, live, one a day. */
export function makeLive(tx: Transaction): void {
  const demo = demoUpdates.map(({ draft }) =>
    page(draft.slug, {
      headline: draft.headline,
      takeaway: draft.takeaway,
      whatHappened: draft.whatHappened,
      whyItMatters: draft.whyItMatters,
      whatItMeans: draft.whatItMeans,
      topics: (draft.topics ?? []).map(({ name }) => named(name ?? '')),
      authors: [author(desk)],
      sources: (draft.sources ?? []).map((one, at) => source(`${draft.slug}-${at}`, one)),
      questions: (draft.questions ?? []).map(({ question = '', answer = '' }, at) => {
        return { id: `${draft.slug}-q${at}`, question, answer }
      }),
    }),
  )
  const all = [...madeUpUpdates.map(madeUp), ...demo]
  all.forEach((one, at) => {
    writeLiveCopy(tx, { ...one, firstPublishedAt: at * day, modifiedAt: at * day })
  })
}

/** For tests: one made-up update as a page. */
export function madeUp({
  slug,
  headline,
  text,
  topics,
  quoted,
  by = desk,
}: MadeUpUpdate): ArticlePage {
  const [authorName = '', handle = '', said = ''] = quoted ?? []
  return page(slug, {
    headline,
    whatHappened: text,
    topics: topics.map(named),
    authors: [author(by)],
    sources: quoted ? [source(`${slug}-0`, { authorName, handle, text: said })] : [],
  })
}

function named(name: string): ArticlePage['topics'][number] {
  return { id: `t-${name}`, slug: `t-${name}`, name, kind: 'subject', description: '' }
}

function author(name: string): ArticlePage['authors'][number] {
  return { id: name, slug: name, name, bio: '', fediverse: '', avatar: '', links: [] }
}

function source(id: string, said: { authorName?: string; handle?: string; text?: string }): Source {
  const { authorName = '', handle = '', text = '' } = said
  return {
    id,
    network: 'x',
    permalink: `https://example.org/${id}`,
    authorName,
    handle,
    profileUrl: '',
    avatar: null,
    text,
    lang: 'en',
    postedAt: '',
    reposts: null,
    likes: null,
    countsAsOf: '',
    capturedAt: 0,
    capturedBy: '',
    capturedHow: 'typed',
    textSha256: id,
  }
}

function page(slug: string, told: Partial<ArticlePage>): ArticlePage {
  return {
    id: slug,
    slug,
    headline: '',
    takeaway: '',
    whatHappened: '',
    whyItMatters: '',
    whatItMeans: '',
    whatIsNotKnown: '',
    earlier: '',
    seoTitle: '',
    seoDescription: '',
    socialTitle: '',
    socialDescription: '',
    aiUse: 'none',
    lead: null,
    questions: [],
    sources: [],
    topics: [],
    authors: [],
    firstPublishedAt: 0,
    modifiedAt: 0,
    card: '0123456789abcdef.png',
    reviewedBy: null,
    reviewedAt: null,
    corrections: [],
    ...told,
  }
}
