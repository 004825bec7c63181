import 'server-only'
import { asc, eq, exists, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { people } from '@/db/schema/accounts'
import { templates } from '@/db/schema/drafts'
import { media } from '@/db/schema/media'
import { settings, slugHistory } from '@/db/schema/published'
import { publishedErasures, publishedKeys, publishedVersions } from '@/db/schema/published-proofs'
import { topicHistory } from '@/db/schema/published-topics'
import { articles, topicFormerNames, topics } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { byName } from '@/lib/domain/article/by-name'
import { topicKinds } from '@/lib/domain/kinds'
import { machineSettingsForm } from '@/lib/domain/settings/machine-settings'
import { siteSettingsForm } from '@/lib/domain/settings/site-settings'
import { topicColumns } from '@/lib/editing/article/content-columns'
import { carriedShape, remainingNames, rowsOf } from './carried-tables'
import { requireOwner } from './require-owner'
import { rowShape, keptText as text } from './row-shape'

const mediaName = text.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
const slug = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const person = z.strictObject({
  id: text.min(1).max(64),
  slug,
  name: text,
  bio: text,
  fediverse: text,
  avatar: z.union([z.literal(''), mediaName]),
  links: z.array(text),
  createdAt: z.int(),
})

const topic = z.strictObject({
  id: text.min(1).max(64),
  slug,
  name: text.min(1).max(60),
  kind: z.enum(topicKinds),
  description: text,
  formerNames: z.array(text),
  formerAddresses: z.array(slug),
})

const picture = rowShape(media, [])
const template = rowShape(templates, [])

const key = z.strictObject({
  kid: text.min(1),
  publicKey: text.regex(/^[A-Za-z0-9_-]{43}$/),
  madeAt: z.int(),
})

const gone = z.strictObject({
  id: text.min(1).max(64),
  ...byName(remainingNames, (name) => z.array(carriedShape(name))),
})

/** All that is not an update: a file for each noun. */
export const libraryShapes = {
  settings: z.record(z.string(), z.json()),
  people: z.array(person),
  topics: z.array(topic),
  media: z.array(picture),
  templates: z.array(template),
  /** Those that signed what is carried: their public halves. */
  keys: z.array(key),
  /** Updates that are no more, of which addresses and signed versions stay. */
  gone: z.array(gone),
}

export type Library = {
  [Noun in keyof typeof libraryShapes]: z.output<(typeof libraryShapes)[Noun]>
}
export const nouns = Object.keys(libraryShapes) as (keyof Library)[]

/** @throws NotAllowed */
export function readLibrary(tx: Transaction, actor: Actor): Library {
  requireOwner(actor)
  return {
    settings: settingsOf(tx),
    people: peopleOf(tx),
    topics: topicsOf(tx),
    media: tx.select().from(media).orderBy(asc(media.id)).all(),
    templates: tx.select().from(templates).orderBy(asc(templates.id)).all(),
    keys: keysOf(tx),
    gone: goneOf(tx),
  }
}

/** What readers and machines are told of the publication. The switches of the desk and of signing in are not carried. */
export const carriedSettings = [
  ...Object.keys(siteSettingsForm.shape),
  ...Object.keys(machineSettingsForm.shape),
]

function settingsOf(tx: Transaction): Library['settings'] {
  const rows = tx
    .select()
    .from(settings)
    .where(inArray(settings.key, carriedSettings))
    .orderBy(asc(settings.key))
    .all()
  return z
    .record(z.string(), z.json())
    .parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])))
}

/** Who they are to readers: neither their address nor anything by which they sign in, nor what they may do. */
function peopleOf(tx: Transaction): Library['people'] {
  const { id, slug, name, bio, fediverse, avatar, links, createdAt } = people
  const columns = { id, slug, name, bio, fediverse, avatar, links, createdAt }
  return tx.select(columns).from(people).orderBy(asc(id)).all()
}

function topicsOf(tx: Transaction): Library['topics'] {
  const names = tx.select().from(topicFormerNames).orderBy(asc(topicFormerNames.name)).all()
  const addresses = tx.select().from(topicHistory).orderBy(asc(topicHistory.slug)).all()
  const all = tx.select(topicColumns).from(topics).orderBy(asc(topics.id)).all()
  return all.map((topic) => ({
    ...topic,
    formerNames: names.filter(({ topicId }) => topicId === topic.id).map(({ name }) => name),
    formerAddresses: addresses
      .filter(({ topicId }) => topicId === topic.id)
      .map(({ slug }) => slug),
  }))
}

function keysOf(tx: Transaction): Library['keys'] {
  const { kid, publicKey, madeAt } = publishedKeys
  const signed = tx
    .select({ key: publishedVersions.key })
    .from(publishedVersions)
    .where(eq(publishedVersions.key, kid))
  return tx
    .select({ kid, publicKey, madeAt })
    .from(publishedKeys)
    .where(exists(signed))
    .orderBy(asc(madeAt), asc(kid))
    .all()
}

function goneOf(tx: Transaction): Library['gone'] {
  const tables = [slugHistory, publishedVersions, publishedErasures]
  const ids = tables.flatMap((table) =>
    tx
      .selectDistinct({ id: table.articleId })
      .from(table)
      .leftJoin(articles, eq(articles.id, table.articleId))
      .where(isNull(articles.id))
      .orderBy(asc(sql`1`))
      .all(),
  )
  return [...new Set(ids.map(({ id }) => id))]
    .sort()
    .map((id) => ({ id, ...byName(remainingNames, (name) => rowsOf(tx, name, id)) }))
}
