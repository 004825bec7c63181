import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { digestIssues, digestParts } from '@/db/schema/digest-issues'
import { publishedArticles, settings } from '@/db/schema/published'
import { subscriberTopics } from '@/db/schema/subscribers'
import { topics } from '@/db/schema/working'
import { openDigest, subscriber } from '@/lib/digest/test-subscribers'
import { digestsByMail, due, minute, monday } from './test-digests-by-mail'
import { partsOf } from './test-parts-of'

const { db, post, send, update, addresses, issue, counts, composed } = digestsByMail()

async function compose(at = due): Promise<void> {
  const { beginDueIssues } = await import('@/lib/digest/issues/begin-due-issues')
  const { getPublication } = await import('@/lib/published/get-publication')
  beginDueIssues(getPublication(), at)
}

test('the digest of the day before goes once to each who asked for one a day', async () => {
  update('one')
  update('two')
  const id = subscriber(1)
  subscriber(2)
  subscriber(3, 'weekly')
  expect(await send(due - 1)).toBe(0)
  expect(await send()).toBe(2)
  expect(addresses()).toEqual(['reader1@example.net', 'reader2@example.net'])
  const { head, plain, html } = partsOf(
    post.received.find(({ to }) => to[0] === 'reader1@example.net')?.text ?? '',
  )
  const { leaveToken } = await import('@/lib/digest/subscribers/keyed')
  const leave = `https://news.example.org/digest/leave/${leaveToken(id)}`
  expect(Object.fromEntries(head)).toMatchObject({
    from: 'digest@example.org',
    to: 'reader1@example.net',
    subject: 'Headline of two, and 1 more',
    'list-unsubscribe': `<${leave}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'list-id': '<digest.news.example.org>',
    'auto-submitted': 'auto-generated',
  })
  for (const form of [plain, html]) {
    const words = form.replace(/<[^>]+>/g, ' ')
    expect(words).toMatch(
      /HeadsUpAI\s+Monday, 27 April 2026\s[\s\S]*Headline of two\s[\s\S]*Takeaway of two\s[\s\S]*What happened.?\s[\s\S]*Headline of one/,
    )
    expect(words).toMatch(/Example Street 1\s+10115 Berlin\s+desk@example.org/)
    expect(form).toContain('https://news.example.org/updates/one')
    expect(form).toContain('https://news.example.org/daily/2026-04-27')
    expect(form).toContain(leave)
  }
  expect(html).not.toMatch(/<(img|script|link|iframe|table|object|form)\b|url\(/i)
  const links = Array.from(html.matchAll(/(?:href|src)="([^"]*)"/g), ([, to = '']) => to)
  expect(links.filter((to) => !to.startsWith('https://news.example.org/'))).toEqual([])
  expect(links.filter((to) => to.includes('?'))).toEqual([])
  expect(composed()).toHaveLength(1)
  expect(counts()).toEqual({ state: 'sent', sent: 2, refused: 0, unclear: 0 })
  expect(db().select().from(digestParts).all()).toEqual([])
  expect(await send(due + minute)).toBe(0)
  expect(post.received).toHaveLength(2)
})

test('who reads weekly gets the week before on its Monday', async () => {
  update('one')
  subscriber(1, 'weekly')
  subscriber(2)
  expect(await send(Date.parse('2026-05-04T07:00:00Z'))).toBe(1)
  expect(addresses()).toEqual(['reader1@example.net'])
  expect(partsOf(post.received[0]?.text ?? '').plain).toContain('Week 18 of 2026')
})

test('when nothing came out nothing is sent, and nothing before the digest is switched on', async () => {
  subscriber(1)
  expect(await send()).toBe(0)
  expect(counts()).toEqual({ state: 'empty', sent: 0, refused: 0, unclear: 0 })
  db().delete(digestIssues).run()
  update('one')
  for (const missing of ['digest', 'postalAddress', 'contact']) {
    db().delete(settings).where(eq(settings.key, missing)).run()
    expect(await send(), missing).toBe(0)
    openDigest()
  }
  expect(issue()).toBeUndefined()
})

test('each gets the topics they chose, and no mail without any', async () => {
  for (const id of ['agents', 'robots']) {
    db().insert(topics).values({ id, slug: id, name: id, kind: 'subject' }).run()
  }
  update('of-agents', { topic: 'agents' })
  const [one, two] = [subscriber(1), subscriber(2)]
  db()
    .insert(subscriberTopics)
    .values([
      { subscriberId: one, topicId: 'agents' },
      { subscriberId: two, topicId: 'robots' },
    ])
    .run()
  update('of-nothing')
  expect(await send()).toBe(1)
  expect(addresses()).toEqual(['reader1@example.net'])
  const { plain } = partsOf(post.received[0]?.text ?? '')
  expect(plain).toContain('Headline of of-agents')
  expect(plain).not.toContain('of-nothing')
  expect(counts()).toEqual({ state: 'sent', sent: 1, refused: 0, unclear: 0 })
})

test('what is off the site by then is left out, and what was put right is told as it is', async () => {
  for (const slug of ['one', 'two', 'three']) update(slug)
  subscriber(1)
  await compose()
  const { id, modifiedAt, takeaway } = publishedArticles
  db().delete(publishedArticles).where(eq(id, 'one')).run()
  db()
    .update(publishedArticles)
    .set({ takeaway: 'It was three.', modifiedAt: monday + 1 })
    .where(eq(id, 'two'))
    .run()
  expect(await send()).toBe(1)
  const { plain, html, head } = partsOf(post.received[0]?.text ?? '')
  expect(head.get('subject')).toBe('Headline of two, and 1 more')
  for (const form of [plain, html]) {
    expect(form).not.toMatch(/updates\/one\b|of one\b|Takeaway of two/)
    expect(form).toContain('It was three.')
    expect(form).toContain('Takeaway of three')
  }
  expect([modifiedAt.name, takeaway.name]).toEqual(['modified_at', 'takeaway'])
})

test('when all of it is off the site nothing is sent', async () => {
  update('one')
  subscriber(1)
  await compose()
  db().delete(publishedArticles).run()
  expect(await send()).toBe(0)
  expect(counts()).toEqual({ state: 'sent', sent: 0, refused: 0, unclear: 0 })
})

test('two hundred mails cost one composing', async () => {
  update('one')
  for (let number = 1; number <= 200; number++) subscriber(number)
  expect(await send()).toBe(200)
  expect(new Set(addresses()).size).toBe(200)
  expect(composed()).toMatchObject([{ updates: 1, mails: 200 }])
})
