import 'server-only'
import { lstatSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Read } from '../foreign/import-foreign'
import { Unreadable } from '../outcome/unreadable'
import { ghostUpdate } from './ghost-update'

/** In bytes: all of it is read at once, since it is one piece of JSON. */
const largest = 256 * 2 ** 20

const id = z.union([z.string().min(1), z.int()]).transform(String)
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const time = z.union([z.string(), z.number()]).nullish()

const postShape = z.object({
  id,
  title: text,
  slug: text,
  html: text,
  plaintext: text,
  status: text,
  type: text,
  page: z.union([z.boolean(), z.int()]).nullish(),
  published_at: time,
  custom_excerpt: text,
  feature_image: text,
  canonical_url: text,
  meta_title: text,
  meta_description: text,
  og_title: text,
  og_description: text,
  author_id: id.nullish(),
})

export type GhostPost = z.output<typeof postShape>

const ofPost = { post_id: id, sort_order: z.number().nullish() }
const tagLink = z.object({ ...ofPost, tag_id: id }).transform((row) => asLink(row, row.tag_id))
const authorLink = z
  .object({ ...ofPost, author_id: id })
  .transform((row) => asLink(row, row.author_id))

type Link = { post: string; other: string; order: number }

function asLink(row: { post_id: string; sort_order?: number | null }, other: string): Link {
  return { post: row.post_id, other, order: row.sort_order ?? 0 }
}

const dataShape = z.object({
  posts: z.array(z.unknown()),
  tags: z.array(z.object({ id, name: text })).default([]),
  users: z.array(z.object({ id, name: text })).default([]),
  posts_tags: z.array(tagLink).default([]),
  posts_authors: z.array(authorLink).default([]),
  posts_meta: z.array(z.unknown()).default([]),
})

const exportShape = z.union([
  z.object({ db: z.tuple([z.object({ data: dataShape })], z.unknown()) }),
  z.object({ data: dataShape }),
])

type Data = z.output<typeof dataShape>

/** What rows of Ghost say of a post, by the ids that hold within the file alone. */
export type GhostNames = { tags: string[]; authors: string[]; meta: Partial<GhostPost> }

/** The posts of a file that Ghost wrote, each read when its turn comes. @throws Unreadable */
export function* ghostPosts(file: string): Iterable<Read> {
  const data = readData(file)
  const [tags, authors] = [named(data.tags), named(data.users)]
  const tagsOf = grouped(data.posts_tags)
  const authorsOf = grouped(data.posts_authors)
  const metaOf = new Map(data.posts_meta.flatMap((row) => metaRow(row)))
  for (const [at, row] of data.posts.entries()) {
    yield { name: nameOf(row, at), read: () => read(row) }
  }

  function read(row: unknown) {
    const { data: post, error } = postShape.safeParse(row)
    if (!post) {
      const [issue] = error.issues
      throw new Unreadable(`It is not as Ghost writes posts: ${issue?.path.join('.')}`)
    }
    const authorIds = authorsOf.get(post.id) ?? (post.author_id ? [post.author_id] : [])
    return ghostUpdate(post, {
      tags: (tagsOf.get(post.id) ?? []).flatMap((one) => tags.get(one) ?? []),
      authors: authorIds.flatMap((one) => authors.get(one) ?? []),
      meta: metaOf.get(post.id) ?? {},
    })
  }
}

function readData(file: string): Data {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new Unreadable(`${file} is no file.`)
  if (stat.size > largest) {
    throw new Unreadable(
      `${file} is larger than 256 MB. Export fewer posts at once, then import each file.`,
    )
  }
  const { data, error } = exportShape.safeParse(asJson(file))
  if (error) throw new Unreadable(`${file} is no export of Ghost: it has no list of posts.`)
  return 'db' in data ? data.db[0].data : data.data
}

function asJson(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreadable(`${file} is cut off, or no JSON.`)
    if (error instanceof TypeError) throw new Unreadable(`${file} is no UTF-8 text.`)
    throw error
  }
}

function nameOf(row: unknown, at: number): string {
  const said = z.object({ slug: z.string().min(1) }).safeParse(row)
  return said.data?.slug ?? `post ${at + 1}`
}

/** Ids by the post they belong to, in their order there. */
function grouped(links: Link[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { post, other } of links.toSorted((one, two) => one.order - two.order)) {
    const known = found.get(post)
    if (known) known.push(other)
    else found.set(post, [other])
  }
  return found
}

function named(rows: { id: string; name: string }[]): Map<string, string> {
  return new Map(rows.map((row) => [row.id, row.name]))
}

function metaRow(row: unknown): [string, Partial<GhostPost>][] {
  const shape = postShape
    .pick({ meta_title: true, meta_description: true, og_title: true, og_description: true })
    .extend({ post_id: id })
  const { data } = shape.safeParse(row)
  if (!data) return []
  const { post_id, ...meta } = data
  return [[post_id, meta]]
}
