import 'server-only'
import { database } from '@/db/connection'
import type { Actor } from '@/lib/accounts/actor'
import type { BulkDeed, BulkResult, BulkStep } from '@/lib/domain/desk/bulk'
import { type DraftValues, type TopicValues, valuesOf } from '@/lib/domain/drafts/draft-values'
import { topicKinds } from '@/lib/domain/kinds'
import { getWorkingCopy, type WorkingCopy } from '@/lib/editing/article/get-working-copy'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { restoreArticle, trashArticle, untrashArticle } from '@/lib/editing/drafts/set-aside'
import { giveArticle } from '@/lib/editing/people/give-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { putBackLiveCopy } from '@/lib/editing/publishing/put-back-live-copy'
import { takeBackPublication } from '@/lib/editing/publishing/take-back-publication'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { isTopic } from '@/lib/editing/topics/topics-by-name'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'

/**
 * Does one thing after the other, each by its own verb and in its own transaction: what is refused
 * holds up nothing else.
 * @returns a result for each, in the same order
 */
export async function inBulk(actor: Actor, steps: BulkStep[]): Promise<BulkResult[]> {
  const results: BulkResult[] = []
  for (const step of steps) results.push(await take(actor, step))
  return results
}

async function take(actor: Actor, step: BulkStep): Promise<BulkResult> {
  const { article, deed, value } = step
  let headline = ''
  try {
    const copy = getWorkingCopy(actor, article)
    headline = copy.content.headline
    const back = await deeds[deed](actor, copy, value)
    return { article, headline, problem: null, undo: back && { article, value, ...back } }
  } catch (error) {
    return { article, headline, problem: inWords(error), undo: null }
  }
}

type Deed = (actor: Actor, copy: WorkingCopy, value: string) => Undo | null | Promise<Undo | null>
type Undo = { deed: BulkDeed; value?: string }

/** Each says what would take it back, where something would. */
const deeds: Record<BulkDeed, Deed> = {
  publish: async (actor, { id }) => {
    const { publication } = await publishArticle(actor, id)
    return publication === null ? null : { deed: 'take-back', value: publication }
  },
  'take-back': (actor, { id }, publication) => {
    takeBackPublication(actor, id, publication)
    return null
  },
  unpublish: (actor, { id }) => {
    const kept = unpublishArticle(actor, id)
    return kept === null ? null : { deed: 'put-back', value: kept }
  },
  'put-back': (actor, { id }, kept) => {
    putBackLiveCopy(actor, id, kept)
    return { deed: 'unpublish' }
  },
  trash: (actor, { id }) => {
    trashArticle(actor, id)
    return { deed: 'untrash' }
  },
  untrash: (actor, { id }) => {
    untrashArticle(actor, id)
    return { deed: 'trash' }
  },
  restore: (actor, { id }) => {
    restoreArticle(actor, id)
    return { deed: 'trash' }
  },
  'add-topic': (actor, copy, name) => {
    if (name.trim() === '') throw new Invalid('Name the topic first.')
    if (!database().transaction((tx) => isTopic(tx, name))) {
      throw new Invalid(
        `“${name.trim()}” is no topic yet. Choose one that is there, or say what kind the new one is.`,
      )
    }
    return addTopic(actor, copy, { name, kind: 'subject' })
  },
  'create-topic': (actor, copy, words) => {
    const [kind, name] = [words.split(' ', 1)[0], words.slice(words.indexOf(' ') + 1)]
    const known = topicKinds.find((one) => one === kind)
    if (!known || name.trim() === '') throw new Invalid('Name the topic first, and say its kind.')
    return addTopic(actor, copy, { name, kind: known })
  },
  'remove-topic': (actor, copy, name) => {
    if (!hasTopic(copy, name)) throw new Conflict('It does not have this topic any more.')
    const { topics } = valuesOf(copy.content)
    saveWith(actor, copy, { topics: topics.filter((topic) => !isNamed(topic, name)) })
    return { deed: 'add-topic' }
  },
  'hand-over': (actor, { id }, toId) => {
    const from = giveArticle(actor, id, toId)
    return from === null ? null : { deed: 'hand-over', value: from }
  },
}

function addTopic(actor: Actor, copy: WorkingCopy, topic: TopicValues): Undo {
  if (hasTopic(copy, topic.name)) throw new Conflict('It has this topic already.')
  const { topics } = valuesOf(copy.content)
  saveWith(actor, copy, { topics: [...topics, topic] })
  return { deed: 'remove-topic', value: topic.name }
}

function saveWith(actor: Actor, { id, rev, content }: WorkingCopy, change: Partial<DraftValues>) {
  saveArticle(actor, id, rev, { ...valuesOf(content), ...change })
}

function hasTopic({ content }: WorkingCopy, name: string): boolean {
  return content.topics.some((topic) => isNamed(topic, name))
}

function isNamed(topic: { name: string }, name: string): boolean {
  return topic.name.toLowerCase() === name.trim().toLowerCase()
}

function inWords(error: unknown): string {
  if (error instanceof Invalid) {
    const [fault] = Object.values(error.fields)
    return fault ? `${error.message} ${fault}` : error.message
  }
  const isExpected =
    error instanceof Conflict || error instanceof NotAllowed || error instanceof NotFound
  if (isExpected) return error.message
  throw error
}
