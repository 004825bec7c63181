import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { media } from '@/db/schema/media'
import { articles, topics } from '@/db/schema/working'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import { keepPicture } from '@/lib/media/kept-pictures'

/** For tests: all that updates with every field set refer to. */
export function furnish(): void {
  const createdAt = Date.UTC(2026, 0, 1)
  const ada = {
    bio: 'Writes about **models**.',
    fediverse: '@ada@example.social',
    avatar: 'ada.webp',
    links: ['https://ada.example'],
  }
  database()
    .insert(people)
    .values([
      { id: 'ada', name: 'Ada Example', slug: 'ada-example', role: 'editor', createdAt, ...ada },
      { id: 'bob', name: 'Bob Example', slug: 'bob-example', role: 'writer', createdAt },
    ])
    .run()
  const size = { width: 2000, height: 1000, addedByName: 'Ada Example', addedAt: createdAt }
  const words = { alt: 'A wall of machines', credit: 'Photo: the desk', focalX: 20, focalY: 80 }
  database()
    .insert(media)
    .values([
      { id: 'wall', file: 'wall', sha256: '1', name: 'wall.jpg', ...size, ...words },
      { id: 'door', file: 'door', sha256: '2', name: 'door.jpg', ...size, ...words },
    ])
    .run()
  database()
    .insert(topics)
    .values({
      id: 'openai',
      slug: 'openai',
      name: 'OpenAI',
      kind: 'company',
      description: 'Makes models.',
    })
    .run()
  const saved = { createdAt, updatedAt: createdAt, state: 'draft' as const }
  for (const id of ['before', 'long before']) {
    database()
      .insert(articles)
      .values({ id, headline: `The deal of ${id}`, ...saved })
      .run()
  }
  for (const face of ['face', 'another face']) keepPicture(Buffer.from(face))
}

/** The name of a kept picture. */
export const faceOf = (face: 'face' | 'another face') => keepPicture(Buffer.from(face))

/** What the form of an update with every field set holds; no two of its texts are the same. */
export function wholeUpdate(slug: string): DraftValues {
  return {
    headline: 'A laboratory ends its exclusive contract with a cloud',
    slug,
    takeaway: 'Its models may now run anywhere.',
    leadImage: 'wall',
    whatHappened: 'The contract **ended** on [Monday](https://example.org/monday).',
    whyItMatters: 'Nobody else could *sell* the models before.',
    whatItMeans: 'Prices may fall:\n\n- for small firms\n- for `everyone`',
    whatIsNotKnown: 'Nobody has said [what it costs](https://example.org/costs).',
    earlier: 'before',
    sources: [
      {
        id: '',
        network: 'x',
        permalink: 'https://x.com/sam/status/1',
        authorName: 'Sam Sample',
        handle: '@sam',
        profileUrl: 'https://x.com/sam',
        avatar: faceOf('face'),
        text: 'We are "free" now\nand glad',
        lang: 'en',
        postedAt: '2026-04-27T13:24:26Z',
        reposts: '835',
        likes: '14000',
        countsAsOf: '2026-04-28',
      },
      {
        id: '',
        network: 'paper',
        permalink: 'https://papers.example/2',
        authorName: 'Grace Sample',
        handle: '',
        profileUrl: '',
        avatar: '',
        text: 'An abstract',
        lang: '',
        postedAt: '2026-04-20',
        reposts: '',
        likes: '',
        countsAsOf: '',
      },
    ],
    questions: [
      { id: '', question: 'Since when?', answer: 'Since **April**.' },
      { id: '', question: 'For whom?', answer: 'For `all`.' },
    ],
    topics: [
      { name: 'OpenAI', kind: 'company' },
      { name: 'Clouds', kind: 'subject' },
    ],
    authors: ['ada', 'bob'],
    aiUse: 'assisted',
    seoTitle: 'Contract ends, says the laboratory',
    seoDescription: 'What the end of the contract changes.',
    socialTitle: 'Free at last',
    socialDescription: 'A laboratory may go where it likes.',
  }
}

/** The form as a browser sends it. */
export function formOf(article: string, rev: number, values: DraftValues, rest: object): FormData {
  const form = new FormData()
  const add = (name: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) form.append(name, String(value))
    else for (const [key, part] of Object.entries(value)) add(`${name}.${key}`, part)
  }
  const fields = { article, rev, ...values, ...rest }
  for (const [name, value] of Object.entries(fields)) add(name, value)
  return form
}
