import 'server-only'
import type { BlockNode } from '@/lib/domain/markdown/tree'
import { readPostAddress } from '@/lib/domain/sources/post-address'
import { shortened } from '@/lib/domain/text/shortened'
import type { ForeignUpdate } from '@/lib/editing/transfers/bring-in-draft'
import { sourceAt } from '../foreign/source-at'
import { spreadText } from '../foreign/spread-text'
import type { GhostNames, GhostPost } from './ghost-export'
import { type FromHtml, htmlBlocks } from './html-blocks'

const mostSources = 10
const mostTopics = 12

/** A post of Ghost in the words of an update. What it embeds or shows as a card becomes its sources. @throws Unreadable */
export function ghostUpdate(post: GhostPost, { tags, authors, meta }: GhostNames): ForeignUpdate {
  const html = htmlBlocks(post.html)
  const blocks = html.blocks.length > 0 ? html.blocks : paragraphsOf(post.plaintext)
  const { texts, notes } = spreadText(blocks)
  const addresses = sourceAddresses(post, html)
  // Names that begin with # are for the site itself, which shows them to nobody.
  const shown = tags.filter((name) => name.trim() !== '' && !name.startsWith('#'))
  const publishedAt = publishedWhen(post)
  return {
    key: `ghost ${post.id} ${post.slug}`,
    name: post.slug || post.title || post.id,
    slug: post.slug,
    draft: {
      headline: post.title,
      takeaway: post.custom_excerpt,
      ...texts,
      seoTitle: meta.meta_title || post.meta_title,
      seoDescription: meta.meta_description || post.meta_description,
      socialTitle: meta.og_title || post.og_title,
      socialDescription: meta.og_description || post.og_description,
      sources: addresses.slice(0, mostSources).map(sourceAt),
      topics: shown.slice(0, mostTopics).map((name) => ({ name: shortened(name, 60) })),
    },
    authors,
    publishedAt,
    capturedAt: null,
    notes: [
      `It comes from Ghost${publishedAt === null ? '' : `, first published on ${new Date(publishedAt).toISOString()}`}.`,
      ...notes,
      ...leftBehind(post, html, blocks),
      ...(shown.length > mostTopics ? [`More tags: ${shown.slice(mostTopics).join(', ')}`] : []),
    ],
  }
}

/** Ghost has a time also for what is to come and for drafts that were out before. */
function publishedWhen({ status, published_at: at }: GhostPost): number | null {
  if (status !== 'published' && status !== 'sent') return null
  // Its older versions write instants without a T and a Z.
  const told = typeof at === 'string' ? at.replace(/^(\S+) (\S+)$/, '$1T$2Z') : at
  const time = new Date(told ?? Number.NaN).getTime()
  return Number.isNaN(time) ? null : time
}

function paragraphsOf(text: string): BlockNode[] {
  return text
    .split(/\n{2,}/)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((value) => value !== '')
    .map((value) => ({ kind: 'paragraph', children: [{ kind: 'text', value }] }))
}

function sourceAddresses({ canonical_url }: GhostPost, { cards, links }: FromHtml): string[] {
  const posts = links.filter((address) => readPostAddress(address)?.postId)
  const all = [canonical_url, ...cards, ...posts].flatMap(
    (address) => readPostAddress(address)?.permalink ?? [],
  )
  return [...new Set(all)]
}

function leftBehind({ html, plaintext, ...post }: GhostPost, found: FromHtml, blocks: BlockNode[]) {
  const pictures = [post.feature_image, ...found.pictures].filter((address) => address !== '')
  const isEmpty = blocks.length === 0
  const isPage = post.type === 'page' || Boolean(post.page)
  return [
    ...(isEmpty ? ['It has no text as HTML: copy it by hand.'] : []),
    ...(!isEmpty && html === '' && plaintext !== ''
      ? ['Its text came without links and marks.']
      : []),
    ...(isPage ? ['It was a page there, not a post.'] : []),
    ...(pictures.length > 0 ? [`Pictures to fetch by hand: ${pictures.join(', ')}`] : []),
  ]
}
