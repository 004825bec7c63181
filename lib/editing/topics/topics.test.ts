import { expect, test } from 'vitest'
import type { TopicForm } from '@/lib/domain/topics/topic'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { anyway, auditedActions, completeDraft, hire, version } from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { getTopicPage } from '@/lib/published/get-topic-page'
import { movedTopic } from '@/lib/published/moved-topic'
import { testPublication } from '@/lib/published/test-publication'
import { changeTopic } from './change-topic'
import { getTopic } from './get-topic'
import { listTopics } from './list-topics'
import { mergeTopics } from './merge-topics'
import { removeTopic } from './remove-topic'

testPublication()

const editor = () => hire('editor')

test('a renamed topic is renamed for readers at once, and its old addresses lead to the new one', async () => {
  await live('About one', ['First name'])
  const { id } = named('First name')
  const before = version()
  changeTopic(editor(), id, form('Second name'))
  expect(version()).toBeGreaterThan(before)
  expect(getTopicPage('second-name', 1)?.topic.name).toBe('Second name')
  expect(getTopicPage('first-name', 1)).toBeNull()
  expect(movedTopic('first-name')).toBe('/topics/second-name')
  changeTopic(editor(), id, form('Third name'))
  expect(['first-name', 'second-name'].map((slug) => movedTopic(slug))).toEqual([
    '/topics/third-name',
    '/topics/third-name',
  ])
  changeTopic(editor(), id, form('First name'))
  expect(movedTopic('first-name')).toBe('/topics/first-name')
  expect(movedTopic('third-name')).toBe('/topics/first-name')
  expect(getTopic(editor(), id).formerSlugs).toEqual(['second-name', 'third-name'])
  expect(auditedActions(id)).toEqual(Array(3).fill('changed a topic'))
})

test('who still writes the old name means the renamed topic', () => {
  draft('Typed one', ['Old words'])
  const { id } = named('Old words')
  changeTopic(editor(), id, { ...form('New words'), slug: 'old-words' })
  draft('Typed two', ['old WORDS'])
  expect(getTopic(editor(), id).used).toBe(2)
  expect(listTopics(editor()).filter(({ name }) => /words/i.test(name))).toHaveLength(1)
})

test('a name with an accent means the same topic again, also where another one has its address', () => {
  draft('Plain', ['Eclair'])
  draft('Accented', ['Éclair'])
  draft('Accented again', ['Éclair'])
  expect(listTopics(editor()).filter(({ name }) => name === 'Éclair')).toHaveLength(1)
})

test('a name or an address that another topic has, or had, is refused', () => {
  draft('Taken', ['Taken', 'Wanting'])
  const wanting = named('Wanting')
  expect(refusalOf(() => changeTopic(editor(), wanting.id, form('TAKEN')))).toHaveProperty('name')
  changeTopic(editor(), named('Taken').id, form('Moved on'))
  const sameAddress = { ...form('Wanting'), slug: 'taken' }
  expect(refusalOf(() => changeTopic(editor(), wanting.id, sameAddress))).toHaveProperty('slug')
  expect(changeTopic(editor(), wanting.id, form('Taken')).slug).toBe('taken-2')
  draft('Fresh', ['taken'])
  expect(getTopic(editor(), wanting.id).used).toBe(2)
})

test('a merged topic leaves its updates, live and not, and its addresses to the other one', async () => {
  const both = await live('About both', ['Open AI', 'Loser', 'Winner'])
  await live('About the loser', ['Loser'])
  const unpublished = draft('Not out yet', ['Loser'])
  const [loser, winner] = [named('Loser'), named('Winner')]
  changeTopic(editor(), loser.id, form('Lost'))
  const [before, rev] = [version(), getWorkingCopy(editor(), unpublished).rev]
  mergeTopics(editor(), loser.id, winner.id)
  expect(version()).toBeGreaterThan(before)
  expect(['loser', 'lost'].map((slug) => movedTopic(slug))).toEqual([
    '/topics/winner',
    '/topics/winner',
  ])
  expect(getTopicPage('winner', 1)?.total).toBe(2)
  expect(namesOf(articleBySlug('about-both')?.topics)).toEqual(['Open AI', 'Winner'])
  expect(namesOf(getWorkingCopy(editor(), both).content.topics)).toEqual(['Open AI', 'Winner'])
  expect(namesOf(getWorkingCopy(editor(), unpublished).content.topics)).toEqual(['Winner'])
  expect(getWorkingCopy(editor(), unpublished).rev).toBe(rev)
  expect(() => getTopic(editor(), loser.id)).toThrow(NotFound)
  expect(auditedActions(loser.id)).toContain('merged a topic')
  expect(auditedActions(winner.id)).toEqual(['took another topic in'])
})

test('an update counts once, in whichever of its copies it carries a topic', async () => {
  const dropped = await live('Drops it', ['Counted'])
  await live('Keeps it', ['Counted'])
  draft('Begins with it', ['Counted'])
  saveArticle(editor(), dropped, 2, { ...completeDraft('Drops it', [editor().id]), topics: [] })
  const { id } = named('Counted')
  expect(getTopic(editor(), id)).toMatchObject({ live: 2, used: 2, carriers: 3 })
})

test('merged once more, the first address leads to the last topic', async () => {
  await live('Chain', ['Alpha'])
  draft('Chained', ['Beta', 'Gamma'])
  mergeTopics(editor(), named('Alpha').id, named('Beta').id)
  expect(movedTopic('alpha')).toBe('/topics/beta')
  mergeTopics(editor(), named('Beta').id, named('Gamma').id)
  expect(['alpha', 'beta'].map((slug) => movedTopic(slug))).toEqual([
    '/topics/gamma',
    '/topics/gamma',
  ])
  draft('Typed as before', ['ALPHA', 'beta'])
  expect(getTopic(editor(), named('Gamma').id).used).toBe(3)
})

test('a topic is not merged into itself, nor into none', () => {
  draft('Itself', ['Itself'])
  const { id } = named('Itself')
  expect(refusalOf(() => mergeTopics(editor(), id, id)).into).toContain('into itself')
  expect(refusalOf(() => mergeTopics(editor(), id, '')).into).toContain('Choose')
  expect(() => mergeTopics(editor(), id, 'nobody')).toThrow(NotFound)
  expect(getTopic(editor(), id).used).toBe(1)
})

test('a text kept from before goes out with the topics as they are today', async () => {
  const id = await live('Kept text', ['Kept', 'Kept too'])
  const [kept, other] = [named('Kept'), named('Kept too')]
  const revisionId = listRevisions(editor(), id).revisions[0]?.id ?? ''
  changeTopic(editor(), other.id, form('Renamed since'))
  mergeTopics(editor(), kept.id, other.id)
  await publishArticle(editor(), id, { ...anyway, revisionId })
  expect(namesOf(articleBySlug('kept-text')?.topics)).toEqual(['Renamed since'])
  expect(movedTopic('kept')).toBe('/topics/renamed-since')
})

test('only a topic that no update carries is removed', () => {
  const id = draft('Carrier', ['Carried'])
  const { id: topic } = named('Carried')
  expect(() => removeTopic(editor(), topic)).toThrow(Conflict)
  changeTopic(editor(), topic, form('Dropped'))
  saveArticle(editor(), id, 2, { ...completeDraft('Carrier', [editor().id]), topics: [] })
  removeTopic(editor(), topic)
  expect(listTopics(editor()).some(({ name }) => name === 'Dropped')).toBe(false)
  draft('Again', ['Carried'])
  expect(named('Carried').slug).toBe('carried')
  expect(auditedActions(topic)).toContain('removed a topic')
})

test('a writer sees the topics and changes none', () => {
  draft('For writers', ['Theirs', 'Others'])
  const [{ id }, { id: other }, writer] = [named('Theirs'), named('Others'), hire('writer')]
  expect(listTopics(writer).length).toBeGreaterThan(1)
  expect(() => changeTopic(writer, id, form('Mine'))).toThrow(NotAllowed)
  expect(() => mergeTopics(writer, id, other)).toThrow(NotAllowed)
  expect(() => removeTopic(writer, id)).toThrow(NotAllowed)
  expect(() => getTopic(writer, id)).toThrow(NotAllowed)
  expect(changeTopic(hire('owner'), id, form('Ours')).name).toBe('Ours')
})

function form(name: string): TopicForm {
  return { name, slug: '', kind: 'company', description: '' }
}

function draft(headline: string, topicNames: string[]): string {
  const topics = topicNames.map((name) => ({ name, kind: 'company' as const }))
  const id = createArticle(editor())
  saveArticle(editor(), id, 1, { ...completeDraft(headline, [editor().id]), topics })
  return id
}

async function live(headline: string, topicNames: string[]): Promise<string> {
  const id = draft(headline, topicNames)
  await publishArticle(editor(), id, anyway)
  return id
}

function named(name: string) {
  const topic = listTopics(editor()).find((one) => one.name === name)
  if (!topic) throw new Error(`There is no topic “${name}”.`)
  return topic
}

function namesOf(topics: { name: string }[] = []): string[] {
  return topics.map(({ name }) => name)
}

function refusalOf(act: () => unknown): Record<string, string> {
  try {
    act()
  } catch (error) {
    if (error instanceof Invalid) return error.fields
    throw error
  }
  return {}
}
