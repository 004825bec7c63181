import 'server-only'
import { isLinkable } from '@/lib/domain/markdown/syntax'
import type { BlockNode, InlineNode } from '@/lib/domain/markdown/tree'
import { walkHtml } from '@/lib/outside/walk-html'
import { Unreadable } from '../outcome/unreadable'

export type FromHtml = {
  blocks: BlockNode[]
  /** The addresses of its pictures. */
  pictures: string[]
  /** The addresses of pages and posts that are shown as cards or embedded. */
  cards: string[]
  /** The addresses it links to. */
  links: string[]
}

type Mark = { kind: 'strong' | 'emphasis' } | { kind: 'link'; href: string }
type OpenList = { ordered: boolean; start: number; items: BlockNode[][] }

const hidden = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'object',
  'video',
  'audio',
])
const dividing = new Set(
  'p div h1 h2 h3 h4 h5 h6 blockquote figure figcaption section article aside header footer table thead tbody tr hr pre dl dt dd details summary'.split(
    ' ',
  ),
)
const marks: Record<string, Mark['kind']> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
}
/** Lists within lists, of which the subset takes as many with marks in them. */
const deepestList = 2

/** Fewer than the walk itself goes, which would leave the rest out without a word. */
const deepest = 400

/**
 * Reduces HTML to the closed subset: headings and quotations become paragraphs, pictures are named beside.
 * @throws Unreadable
 */
export function htmlBlocks(html: string): FromHtml {
  const found: FromHtml = { blocks: [], pictures: [], cards: [], links: [] }
  const places: BlockNode[][] = [found.blocks]
  const lists: OpenList[] = []
  const open: { tag: string; mark: Mark | null }[] = []
  const depth = { tags: 0, hidden: 0, code: 0, pre: 0, overList: 0 }
  let line: { node: InlineNode; under: Mark[] }[] = []

  const divide = () => {
    const children = nested(trimmed(line))
    line = []
    if (children.length > 0) places.at(-1)?.push({ kind: 'paragraph', children })
  }
  const add = (node: InlineNode) => {
    line.push({ node, under: open.flatMap(({ mark }) => mark ?? []) })
  }
  walkHtml(html, {
    text(text) {
      if (depth.hidden > 0) return
      const value = depth.pre > 0 ? text : text.replace(/\s+/g, ' ')
      const [first = '', ...more] = depth.pre > 0 ? value.split('\n') : [value]
      for (const [at, part] of [first, ...more].entries()) {
        if (at > 0) add({ kind: 'break' })
        if (part !== '')
          add(
            depth.code > 0 && part.trim() !== ''
              ? { kind: 'code', value: part }
              : { kind: 'text', value: part },
          )
      }
    },
    open(tag, attributes) {
      depth.tags += 1
      if (depth.tags > deepest) throw new Unreadable('Its HTML is nested too deeply to be read.')
      if (hidden.has(tag)) depth.hidden += 1
      if (depth.hidden > 0) return
      if (dividing.has(tag)) divide()
      if (tag === 'code' || tag === 'pre') depth.code += 1
      if (tag === 'pre') depth.pre += 1
      if (tag === 'br') add({ kind: 'break' })
      if (tag === 'td' || tag === 'th') add({ kind: 'text', value: ' ' })
      if (tag === 'img' && attributes.src) found.pictures.push(attributes.src)
      if (tag === 'iframe' && attributes.src) found.cards.push(attributes.src)
      if (tag === 'ul' || tag === 'ol') beginList(tag, attributes.start)
      if (tag === 'li' && depth.overList === 0) beginItem()
      if (tag === 'li' && depth.overList > 0) divide()
      if (tag === 'a' && attributes.href) noteLink(attributes.href, attributes.class ?? '')
      const mark = markOf(tag, attributes.href ?? '')
      if (tag in marks || tag === 'a') open.push({ tag, mark: isOpen(mark) ? null : mark })
    },
    close(tag) {
      depth.tags -= 1
      if (hidden.has(tag)) depth.hidden = Math.max(0, depth.hidden - 1)
      if (depth.hidden > 0) return
      if (dividing.has(tag)) divide()
      if (tag === 'code' || tag === 'pre') depth.code = Math.max(0, depth.code - 1)
      if (tag === 'pre') depth.pre = Math.max(0, depth.pre - 1)
      if (tag === 'li') divide()
      if (tag === 'li' && depth.overList === 0 && places.length > 1) places.pop()
      if (tag === 'ul' || tag === 'ol') endList()
      const at = open.findLastIndex((one) => one.tag === tag)
      if (at >= 0) open.splice(at, 1)
    },
  })
  divide()
  while (lists.length > 0) endList()
  return found

  function beginList(tag: string, start: string | undefined): void {
    divide()
    if (lists.length >= deepestList) {
      depth.overList += 1
      return
    }
    const from = Math.min(Math.max(0, Number.parseInt(start ?? '', 10) || 1), 999_999_999)
    lists.push({ ordered: tag === 'ol', start: from, items: [] })
  }

  function beginItem(): void {
    divide()
    const list = lists.at(-1)
    if (!list) return
    const item: BlockNode[] = []
    list.items.push(item)
    places.push(item)
  }

  function endList(): void {
    divide()
    if (depth.overList > 0) {
      depth.overList -= 1
      return
    }
    const list = lists.pop()
    if (!list) return
    const items = list.items.filter((item) => item.length > 0)
    if (items.length > 0) places.at(-1)?.push({ ...list, kind: 'list', items })
  }

  function noteLink(href: string, classes: string): void {
    if (classes.includes('kg-bookmark-container')) found.cards.push(href)
    else found.links.push(href)
  }

  function isOpen(mark: Mark | null): boolean {
    return open.some((one) => one.mark !== null && one.mark.kind === mark?.kind)
  }
}

function markOf(tag: string, href: string): Mark | null {
  if (tag === 'a') return isLinkable(href) ? { kind: 'link', href } : null
  const kind = marks[tag]
  return kind === undefined || kind === 'link' ? null : { kind }
}

type Line = { node: InlineNode; under: Mark[] }[]

/** Without blanks and breaks at its ends. */
function trimmed(line: Line): Line {
  const saysSomething = ({ node }: Line[number]) =>
    node.kind === 'code' || (node.kind === 'text' && node.value.trim() !== '')
  const first = line.findIndex(saysSomething)
  const last = line.findLastIndex(saysSomething)
  if (first < 0) return []
  return line.slice(first, last + 1).map(({ node, under }, at, all) => {
    if (node.kind !== 'text') return { node, under }
    const start = at === 0 ? node.value.trimStart() : node.value
    return { node: { kind: 'text', value: at === all.length - 1 ? start.trimEnd() : start }, under }
  })
}

/** The same marks beside each other are one. */
function nested(line: Line): InlineNode[] {
  const nodes: InlineNode[] = []
  let at = 0
  while (at < line.length) {
    const [mark] = line[at]?.under ?? []
    const from = at
    at += 1
    if (!mark) {
      nodes.push(...line.slice(from, at).map(({ node }) => node))
      continue
    }
    while (line[at]?.under[0] === mark) at += 1
    const inside = line.slice(from, at).map(({ node, under }) => ({ node, under: under.slice(1) }))
    nodes.push({ ...mark, children: nested(inside) })
  }
  return nodes
}
