import 'server-only'
import { createHash } from 'node:crypto'
import {
  articleFields,
  fieldsOf,
  isParagraph,
  type MarkdownField,
  markdownFields,
} from '@/lib/domain/article/article-fields'
import { byName } from '@/lib/domain/article/by-name'
import { aiUses, topicKinds } from '@/lib/domain/kinds'
import { markdownProblem } from '@/lib/domain/markdown/markdown-problem'
import { parseMarkdown } from '@/lib/domain/markdown/parse-markdown'
import { pastedMarkdown } from '@/lib/domain/markdown/pasted-markdown'
import type { BlockNode } from '@/lib/domain/markdown/tree'
import { writeMarkdown } from '@/lib/domain/markdown/write-markdown'
import type { ForeignUpdate } from '@/lib/editing/transfers/bring-in-draft'
import { spreadText } from '../foreign/spread-text'
import { type FrontMatter, readFrontMatter } from './front-matter'
import { factsOf, listOf, nameOf, textOf, timeOf } from './front-values'
import { sourcesIn } from './sources-in'

/**
 * Reads a file of Markdown, ours or that of another program, into the words of an update.
 * @param path its place in the folder, which names it
 * @throws Unreadable
 */
export function markdownUpdate(path: string, text: string): ForeignUpdate {
  const { front, body } = readFrontMatter(text)
  const { texts, notes } = textsIn(body)
  const { day, ending } = fromName(path)
  const told = timeOf(textOf(front, 'date', 'published', 'publishedat', 'publishdate') || day)
  const publishedAt = isDraft(front) ? null : told
  return {
    key: `markdown ${createHash('sha256').update(text).digest('hex')}`,
    name: path,
    slug: textOf(front, 'slug') || ending,
    draft: {
      ...byName(fieldsOf('override'), (name) => textOf(front, name.toLowerCase())),
      headline: textOf(front, 'title', 'headline'),
      takeaway: textOf(front, 'takeaway', 'description', 'summary', 'excerpt', 'subtitle'),
      ...texts,
      aiUse: aiUses.find((use) => use === textOf(front, 'aiuse')) ?? 'none',
      sources: sourcesIn(front),
      questions: listOf(front, 'questions').map((one) => {
        const facts = factsOf(one)
        return { question: facts.get('question') ?? '', answer: facts.get('answer') ?? '' }
      }),
      topics: listOf(front, 'topics', 'tags', 'categories').map(topicOf),
    },
    authors: listOf(front, 'authors', 'author')
      .map(nameOf)
      .filter((name) => name !== ''),
    publishedAt,
    capturedAt: capturedAt(front),
    notes: [...notes, ...leftBehind(front, body, publishedAt)],
  }
}

/** Several programs name a file `2026-04-27-what-it-is.md`, or `what-it-is/index.md`. */
function fromName(path: string): { day: string; ending: string } {
  const [last = '', folder = ''] = path.split(/[\\/]/).reverse()
  const name = last.replace(/\.(md|markdown)$/i, '')
  const [, day = '', ending = name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? []
  return { day, ending: /^_?index$/i.test(ending) ? folder : ending }
}

function capturedAt(front: FrontMatter): number | null {
  const [first] = listOf(front, 'sources')
  return timeOf(factsOf(first).get('capturedat') ?? textOf(front, 'captured'))
}

function topicOf(value: unknown) {
  const kind = topicKinds.find((one) => one === factsOf(value).get('kind'))
  return { name: nameOf(value), kind: kind ?? ('subject' as const) }
}

function isDraft(front: FrontMatter): boolean {
  const state = textOf(front, 'state', 'status')
  const isOut = ['', 'live', 'published', 'publish'].includes(state.toLowerCase())
  return textOf(front, 'draft') === 'true' || !isOut
}

type Texts = { texts: Partial<Record<MarkdownField, string>>; notes: string[] }

/** By the headings that are those of an update's paragraphs; a text without them is one. */
function textsIn(body: string): Texts {
  const [before = '', ...sections] = body.split(sectionHeading)
  if (sections.length === 0) return spreadText(inSubset(body))
  const texts: Texts['texts'] = { whatHappened: reduced(before) }
  for (let at = 0; at < sections.length; at += 2) {
    const field = fieldCalled(sections[at] ?? '')
    const said = reduced(sections[at + 1] ?? '')
    texts[field] = [texts[field], said].filter(Boolean).join('\n\n')
  }
  return { texts, notes: [] }
}

const labels = markdownFields.map((field) => articleFields[field].label)
const sectionHeading = new RegExp(`^#{1,6} (${labels.join('|')})[ \\t]*$`, 'im')

function fieldCalled(label: string): MarkdownField {
  const isCalled = (field: MarkdownField) =>
    articleFields[field].label.toLowerCase() === label.toLowerCase()
  return markdownFields.find(isCalled) ?? markdownFields.filter(isParagraph)[0] ?? 'whatHappened'
}

/** What is of the subset stays character for character. */
function reduced(text: string): string {
  const plain = text.trim()
  return markdownProblem(plain) === null ? plain : writeMarkdown(inSubset(plain))
}

/** A long text is read piece by piece, between its empty lines. */
function inSubset(text: string): readonly BlockNode[] {
  const plain = text.trim()
  if (markdownProblem(plain) === null) return parseMarkdown(plain)
  const whole = pastedMarkdown(plain)
  if (whole) return whole
  const pieces = plain.split(/\n{2,}/)
  return pieces.length === 1 ? parseMarkdown(plain) : pieces.flatMap(inSubset)
}

const carried = new Set([
  ...fieldsOf('override').map((name) => name.toLowerCase()),
  ...['title', 'headline', 'slug', 'date', 'published', 'publishedat', 'publishdate', 'draft'],
  ...['takeaway', 'description', 'summary', 'excerpt', 'subtitle', 'state', 'status', 'aiuse'],
  ...['sources', 'source', 'questions', 'topics', 'tags', 'categories', 'authors', 'author'],
  // Of our own export: the record has them.
  ...['id', 'modified', 'record', 'reviewedby'],
])

function leftBehind(front: FrontMatter, body: string, publishedAt: number | null): string[] {
  const names = [...front].filter(([name, value]) => !carried.has(name) && saysSomething(value))
  const pictures = [...body.matchAll(/!\[[^\]\n]{0,300}\]\(([^)\s]{1,500})/g)].map(([, at]) => at)
  return [
    ...(publishedAt === null
      ? []
      : [`It was first published on ${new Date(publishedAt).toISOString()}.`]),
    ...(names.length > 0
      ? [`Not brought in from its front matter: ${names.map(([name]) => name).join(', ')}.`]
      : []),
    ...(pictures.length > 0 ? [`Pictures to fetch by hand: ${pictures.join(', ')}`] : []),
  ]
}

function saysSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== ''
}
