import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { publishedQuestions } from '@/db/schema/published-questions'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { drawMissing } from './draw-missing'

const { folder } = testPublication()

const liveRows = () => ({
  articles: database().select().from(publishedArticles).all(),
  questions: database().select().from(publishedQuestions).all(),
})

test('what went out before there were such pictures gets just those of a new one, once', async () => {
  const editor = hire('editor')
  for (const headline of ['What an older server published', 'What has all it needs']) {
    await publishArticle(editor, draftOf(editor, headline), anyway)
  }
  const whole = liveRows()
  expect(whole.questions.length).toBeGreaterThan(0)
  const [old] = whole.articles
  const id = old?.id ?? ''
  database()
    .update(publishedArticles)
    .set({ pictures: [] })
    .where(eq(publishedArticles.id, id))
    .run()
  database()
    .update(publishedQuestions)
    .set({ card: '' })
    .where(eq(publishedQuestions.articleId, id))
    .run()
  expect(liveRows()).not.toEqual(whole)

  expect(await drawMissing(0)).toBe(1)
  expect(liveRows()).toEqual(whole)
  for (const file of [...(old?.pictures ?? []), ...whole.questions.map(({ card }) => card)]) {
    expect(existsSync(join(folder(), 'media', 'og', file)), file).toBe(true)
  }
  expect(await drawMissing(0)).toBe(0)
})

test('a question that was written anew meanwhile keeps its own card', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Its question changes while it is drawn')
  await publishArticle(editor, id, anyway)
  const ofArticle = eq(publishedQuestions.articleId, id)
  database().update(publishedQuestions).set({ card: '' }).where(ofArticle).run()
  const drawing = drawMissing(0)
  database()
    .update(publishedQuestions)
    .set({ question: 'Another?', card: 'other.png' })
    .where(ofArticle)
    .run()
  await drawing
  const cards = database()
    .select({ card: publishedQuestions.card })
    .from(publishedQuestions)
    .where(ofArticle)
    .all()
  expect(new Set(cards.map(({ card }) => card))).toEqual(new Set(['other.png']))
})
