import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { people } from '@/db/schema/accounts'
import { publishedArticles } from '@/db/schema/published'
import { publishedSources } from '@/db/schema/published-sources'
import { articles } from '@/db/schema/working'
import { Actor } from '@/lib/accounts/actor'
import { isDayOnly, momentOf } from '@/lib/domain/time/day-or-moment'
import { findArticleId } from '@/lib/editing/article/find-article-id'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { purgeArticle } from '@/lib/editing/drafts/purge-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { trashArticle } from '@/lib/editing/drafts/set-aside'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { addDemo } from './add-demo'
import { removeDemo } from './remove-demo'

const { db } = testPublication()

test('what people wrote stays, and with it the byline they gave it', async () => {
  const editor = hire('editor')
  const own = draftOf(editor, 'Not from the demo')
  const [changed = '', purged = '', ...others] = await addDemo()
  const id = findArticleId(Actor.commandLine(), changed)
  const { content, rev } = getWorkingCopy(editor, id)
  const authors = content.authors.map((author) => author.id)
  saveArticle(editor, id, rev, { ...completeDraft('Words of an editor', authors), slug: changed })
  const gone = findArticleId(Actor.commandLine(), purged)
  unpublishArticle(editor, gone)
  trashArticle(editor, gone)
  purgeArticle(hire('owner'), gone)

  expect(removeDemo()).toEqual({ removed: others, trashed: [changed] })
  expect(getWorkingCopy(editor, id)).toMatchObject({
    state: 'trashed',
    content: { headline: 'Words of an editor' },
  })
  expect(getWorkingCopy(editor, own).state).toBe('draft')
  expect(db().select().from(articles).all()).toHaveLength(2)
  const byline = db().select().from(people).where(eq(people.slug, 'headsupai-desk')).all()
  expect(byline).toHaveLength(1)
  expect(removeDemo()).toEqual({ removed: [], trashed: [] })

  purgeArticle(hire('owner'), id)
  expect(await addDemo()).toHaveLength(10)
  expect(removeDemo().removed).toHaveLength(10)
  expect(db().select().from(people).where(eq(people.slug, 'headsupai-desk')).all()).toEqual([])
})

test('readers are told the day on which the sources were read, and no hour that nobody knows', async () => {
  await addDemo()
  const sources = db().select().from(publishedSources).all()
  expect(sources.length).toBeGreaterThan(10)
  for (const { capturedAt, capturedBy } of sources) {
    expect({ capturedAt, capturedBy }).toEqual({
      capturedAt: momentOf('2026-11-23'),
      capturedBy: '',
    })
  }
  const firsts = db()
    .select({ at: publishedArticles.firstPublishedAt })
    .from(publishedArticles)
    .all()
  expect(firsts.filter(({ at }) => isDayOnly(at))).toHaveLength(8)
})
