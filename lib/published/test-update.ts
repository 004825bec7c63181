import type { Database } from '@/db/connection'
import { publishedArticles, slugHistory } from '@/db/schema/published'
import { publishedArticleAuthors, publishedAuthors } from '@/db/schema/published-authors'
import { publishedQuestions } from '@/db/schema/published-questions'
import { publishedSources } from '@/db/schema/published-sources'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'

/** For tests: puts one live update into the published tables, with a topic, an author, a source and a question. */
export function testUpdate(
  db: Database,
  update: { slug: string; at: number; headline?: string; topic?: string; answer?: string },
): void {
  const { slug, at, headline = `Headline of ${slug}`, topic = 'openai', answer = 'Yes.' } = update
  const row = db
    .insert(publishedArticles)
    .values({
      id: slug,
      slug,
      headline,
      takeaway: `Takeaway of ${slug}`,
      whatHappened: 'What *happened*.',
      firstPublishedAt: at,
      modifiedAt: at,
      card: '0123456789abcdef.png',
      pictures: [],
    })
    .returning({ number: publishedArticles.number })
    .get()
  const link = { articleId: slug, position: 0 }
  const named = { id: topic, slug: topic, name: topic }
  db.insert(publishedTopics)
    .values({ ...named, kind: 'company' })
    .onConflictDoNothing()
    .run()
  db.insert(publishedArticleTopics)
    .values({ ...link, topicId: topic })
    .run()
  db.insert(publishedAuthors)
    .values({ id: 'desk', slug: 'desk', name: 'Desk' })
    .onConflictDoNothing()
    .run()
  db.insert(publishedArticleAuthors)
    .values({ ...link, authorId: 'desk' })
    .run()
  db.insert(publishedQuestions)
    .values({ ...link, id: `q-${slug}`, question: 'Is it so?', answer })
    .run()
  db.insert(publishedSources)
    .values({
      ...link,
      id: `s-${slug}`,
      network: 'x',
      permalink: 'https://x.com/sama/status/1',
      authorName: 'Sam Altman',
      text: 'quoted words',
      capturedAt: at,
      capturedBy: 'Desk',
      capturedHow: 'typed',
      textSha256: 'hash',
    })
    .run()
  db.insert(slugHistory).values({ slug, articleId: slug, firstLiveAt: at }).run()
  db.$client
    .prepare(
      "INSERT INTO published_search (rowid, headline, names, body, questions, quotes, forms) VALUES (?, ?, ?, ?, ?, ?, '')",
    )
    .run(
      row.number,
      headline,
      `${topic}\nDesk\nSam Altman`,
      'What happened.',
      `Is it so? ${answer}`,
      'quoted words',
    )
}
