import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { articleNotes } from '@/db/schema/notes'
import { articles } from '@/db/schema/working'
import { Actor } from '@/lib/accounts/actor'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { auditedActions, draftOf, hire } from '@/lib/editing/test-desk'
import { bringInDraft } from '@/lib/editing/transfers/bring-in-draft'
import { NotAllowed } from '@/lib/errors'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { ghostPosts } from '../ghost/ghost-export'
import { markdownFiles } from '../markdown/markdown-files'
import { markdownUpdate } from '../markdown/markdown-update'
import { Unreadable } from '../outcome/unreadable'
import { emptyAgain, refusalOf } from '../test-export'
import { importForeign } from './import-foreign'

const { db, folder } = testPublication()
const actor = Actor.commandLine()
const here = (name: string) => join(folder(), 'from', name)

beforeEach(() => {
  emptyAgain(folder())
  rmSync(here(''), { recursive: true, force: true })
  mkdirSync(here('posts'), { recursive: true })
})

const whole = `---
title: A model comes with open weights
slug: open-weights
date: 2024-05-01
authors: [Ada Example]
topics: [OpenAI]
sources:
  - url: https://x.com/sam/status/1
    author: Sam
    text: It is out
    capturedAt: 2024-05-02
questions:
  - { question: Since when?, answer: Since **May**. }
  - { question: For whom?, answer: All. }
---
## What happened

It came.

## Why it matters

It does.

## What it means for you

Much.
`

const put = (name: string, text: string | Buffer) => writeFileSync(here(join('posts', name)), text)
const markdown = (publish: boolean, by = actor) =>
  importForeign(by, markdownFiles(here('posts')), { publish, isTrial: false })

test('what passes the checklist goes out with its date, the rest is a draft that says why; twice is once', async () => {
  put('a.md', whole)
  put('b.md', '---\ntitle: Only a headline of some length\ndate: 2024-05-03\n---\nText')
  put('c.md', '---\ntitle: A draft there of some length\ndraft: true\n---\nText')
  const tally = await markdown(true)
  expect(tally).toEqual({
    published: 1,
    drafts: 2,
    alreadyHere: 0,
    keptBack: [{ name: 'b.md', reason: expect.stringMatching(/Write this paragraph.*source/) }],
    leftOut: [],
    refused: [],
  })
  const update = getUpdate('open-weights')
  if (update.kind !== 'live') throw new Error('It is not live.')
  const { article } = update
  expect(article).toMatchObject({
    headline: 'A model comes with open weights',
    firstPublishedAt: Date.UTC(2024, 4, 1, 12),
    whyItMatters: 'It does.',
    authors: [{ name: 'Ada Example', slug: 'ada-example' }],
    topics: [{ name: 'OpenAI' }],
    sources: [{ handle: '@sam', capturedAt: Date.UTC(2024, 4, 2, 12), capturedBy: '' }],
  })
  expect(auditedActions(article.id)).toEqual([
    'created an update',
    'saved an update',
    'wrote a note on an update',
    'brought in an update',
    'published an update',
  ])
  const before = db().select().from(articles).all()
  expect(await markdown(true)).toMatchObject({ published: 0, drafts: 0, alreadyHere: 3 })
  expect(db().select().from(articles).all()).toEqual(before)
})

test('without being asked nothing goes out', async () => {
  put('a.md', whole)
  expect(await markdown(false)).toMatchObject({ published: 0, drafts: 1, keptBack: [] })
  expect(getUpdate('open-weights').kind).not.toBe('live')
})

test('one that cannot be read or kept is told and leaves nothing, and the others come in', async () => {
  const owner = hire('owner')
  draftOf(owner, 'Open weights')
  put('a.md', whole)
  put('bytes.md', Buffer.from('\xff\xfe', 'latin1'))
  put('date.md', '---\ntitle: x\ndate: soon\n---\n')
  put('future.md', '---\ntitle: What is still to come\ndate: 2099-01-01\n---\nText')
  put('large.md', 'x'.repeat(1_000_001))
  put('link.md', `---\ntitle: ${'x'.repeat(301)}\n---\n`)
  put('Überschrift.md', '---\ntitle: Über alles\n---\nText')
  symlinkSync(here('posts/a.md'), here('posts/linked.md'))
  const { leftOut, refused, keptBack, drafts } = await markdown(true)
  expect(leftOut).toEqual([{ name: 'a.md', reason: expect.stringMatching(/Another update has/) }])
  expect(refused).toEqual([
    { name: 'bytes.md', reason: 'It is no UTF-8 text.' },
    { name: 'date.md', reason: expect.stringMatching(/“soon” is no date/) },
    { name: 'large.md', reason: 'It is larger than any update.' },
    { name: 'link.md', reason: expect.stringMatching(/can have 300 characters/) },
  ])
  expect(keptBack).toEqual([{ name: 'future.md', reason: 'Its date is still to come.' }])
  expect(drafts).toBe(2)
  const slugs = db().select({ slug: articles.slug }).from(articles).all()
  expect(slugs.map(({ slug }) => slug).sort()).toEqual(['future', 'open-weights', 'uberschrift'])
})

test('a writer brings nothing in, and an editor under their own name', async () => {
  put('a.md', whole)
  await expect(markdown(false, hire('writer'))).rejects.toThrow(NotAllowed)
  expect(() => bringInDraft(hire('writer'), markdownUpdate('a.md', whole))).toThrow(
    new NotAllowed('Only an editor or an owner can bring updates in.'),
  )
  expect(db().select().from(articles).all()).toEqual([])
  const editor = hire('editor')
  expect(await markdown(true, editor)).toMatchObject({ published: 1 })
  expect(db().select({ by: articles.createdBy }).from(articles).get()).toEqual({ by: editor.id })
})

test('what came along whole has no note, and an address that cannot be one here is told in one', () => {
  const update = markdownUpdate('a.md', whole)
  const [plain, odd] = ['open-weights', 'Ümlaut'].map((slug) =>
    bringInDraft(actor, { ...update, slug, notes: [] }),
  )
  expect([plain, odd]).toEqual([
    { kind: 'draft', id: expect.any(String), slug: 'open-weights' },
    { kind: 'draft', id: expect.any(String), slug: 'umlaut' },
  ])
  const { articleId, text } = articleNotes
  expect(db().select({ articleId, text }).from(articleNotes).all()).toEqual([
    {
      articleId: odd?.kind === 'draft' && odd.id,
      text: 'Its address was “Ümlaut”, which cannot be one here.',
    },
  ])
})

test.each([' ', 'x'.repeat(101)])('an author cannot be called %j, and nothing comes in', (name) => {
  const update = { ...markdownUpdate('a.md', whole), authors: [name] }
  expect(refusalOf(() => bringInDraft(actor, update))).toMatchObject({
    message: 'Nothing was brought in.',
    fields: { authors: 'An author has no name that can be.' },
  })
  expect(db().select().from(articles).all()).toEqual([])
})

const post = {
  id: '5f1',
  title: 'A model with open weights',
  slug: 'open-weights',
  html: '<p>It <b>came</b>.</p><figure class="kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/x?utm_source=y">A</a></figure><img src="__GHOST_URL__/content/images/a.png">',
  status: 'published',
  type: 'post',
  published_at: '2024-05-01T10:00:00.000Z',
  custom_excerpt: 'In short',
  meta_title: null,
}

const data = {
  posts: [
    post,
    {
      ...post,
      id: 2,
      slug: 'Ümlaut',
      title: 'Another of its kind',
      html: null,
      plaintext: 'a\n\nb',
      status: 'draft',
    },
    { ...post, id: 3, slug: 'open-weights' },
    { title: 'No id' },
  ],
  tags: [
    { id: 't', name: 'OpenAI' },
    { id: 'u', name: '#hidden' },
  ],
  posts_tags: [
    { post_id: '5f1', tag_id: 'u' },
    { post_id: '5f1', tag_id: 't' },
  ],
  users: [{ id: 'a', name: 'Ada Example', email: 'ada@example.org', password: '$2a$10$x' }],
  posts_authors: [{ post_id: '5f1', author_id: 'a', sort_order: 0 }],
  posts_meta: [{ post_id: '5f1', meta_title: 'For searches' }],
}

const ghost = (content: unknown) => {
  writeFileSync(here('ghost.json'), typeof content === 'string' ? content : JSON.stringify(content))
  return importForeign(actor, ghostPosts(here('ghost.json')), { publish: true, isTrial: false })
}

test.each([
  ['db', { db: [{ data }] }],
  ['data', { data }],
])('posts of Ghost become drafts that name what is missing (%s)', async (_form, content) => {
  expect(await ghost(content)).toEqual({
    published: 0,
    drafts: 2,
    alreadyHere: 0,
    keptBack: [{ name: 'open-weights', reason: expect.stringMatching(/Write this paragraph/) }],
    leftOut: [{ name: 'open-weights', reason: expect.stringMatching(/Another update has/) }],
    refused: [{ name: 'post 4', reason: expect.stringMatching(/not as Ghost writes posts: id/) }],
  })
  const rows = db().select({ id: articles.id }).from(articles).all()
  const [first, second] = rows.map(({ id }) => getWorkingCopy(actor, id).content)
  expect(first).toMatchObject({
    headline: 'A model with open weights',
    slug: 'open-weights',
    takeaway: 'In short',
    whatHappened: 'It **came**.\n\n[A](https://a.example/x?utm_source=y)',
    seoTitle: 'For searches',
    topics: [{ name: 'OpenAI' }],
    authors: [{ name: 'Ada Example' }],
    sources: [{ permalink: 'https://a.example/x' }],
  })
  expect(second).toMatchObject({ slug: 'umlaut', whatHappened: 'a\n\nb', authors: [] })
  const notes = db().select({ text: articleNotes.text }).from(articleNotes).all()
  expect(notes.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /first published on 2024-05-01T10.*\n.*\nPictures.*__GHOST_URL__\/content\/images\/a\.png/,
    ),
    expect.stringMatching(/without links and marks[\s\S]*Its address was “Ümlaut”/),
  ])
  expect(await ghost(content)).toMatchObject({ drafts: 0, alreadyHere: 2 })
  expect(JSON.stringify(db().all('SELECT * FROM people'))).not.toMatch(/example\.org|\$2a/)
})

test.each([
  ['{"db":', /cut off, or no JSON/],
  ['[]', /no export of Ghost/],
  ['{"db":[]}', /no export of Ghost/],
  ['{"data":{}}', /no export of Ghost/],
])('%j is no export of Ghost', async (content, words) => {
  await expect(ghost(content)).rejects.toThrow(words)
  await expect(ghost(content)).rejects.toThrow(Unreadable)
})
