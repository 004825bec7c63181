import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { createByline } from '@/lib/accounts/people/people'
import { type DraftInput, draftSchema } from '@/lib/domain/drafts/draft'
import { may } from '@/lib/domain/people/rights'
import { shortened } from '@/lib/domain/text/shortened'
import { slugFrom } from '@/lib/domain/text/slug'
import { slugProblem } from '@/lib/domain/text/slug-problem'
import { longestWords } from '@/lib/editing/article/desk-words'
import { slugRefusal } from '@/lib/editing/article/slugs'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { addNote } from '@/lib/editing/notes/notes'
import { noteCapture } from '@/lib/editing/sources/note-capture'
import { Invalid, NotAllowed } from '@/lib/errors'
import { broughtIn } from './carried-tables'

/** An update as another program has it, in our words. */
export type ForeignUpdate = {
  /** What names it there for good, such as `ghost 5f…`: bringing it in twice is once. */
  key: string
  /** What it is told by. */
  name: string
  draft: Omit<DraftInput, 'authors' | 'slug' | 'headline'> & { headline: string }
  /** The end of its address there; empty where it has none. */
  slug: string
  authors: string[]
  /** When it first went out there, in Unix milliseconds; null for a draft. */
  publishedAt: number | null
  /** When its sources were read, in Unix milliseconds; null where nobody says. */
  capturedAt: number | null
  /** What did not come along, each in a sentence: the desk finds them as a note. */
  notes: string[]
}

export type BroughtInDraft =
  | { kind: 'draft'; id: string; slug: string | null }
  | { kind: 'left out'; reason: string }

/**
 * Makes a draft of what another program had, in one transaction, with a note of what did not come along.
 * @throws NotAllowed, Invalid for what no save would store; then nothing of it is here
 */
export function bringInDraft(actor: Actor, foreign: ForeignUpdate): BroughtInDraft {
  requireEditor(actor)
  return writeTransaction(database(), (tx): BroughtInDraft => {
    const { slug, notes } = addressFor(foreign)
    const refusal = slug === '' ? null : slugRefusal(tx, '', slug)
    if (refusal !== null) return { kind: 'left out', reason: `${refusal} (${slug})` }
    const id = createArticle(actor)
    noteCaptures(tx, id, foreign)
    const authors = foreign.authors.map((name) => byline(actor, name))
    const saved = saveArticle(actor, id, 1, { ...foreign.draft, slug, authors })
    const said = [...foreign.notes, ...notes].join('\n')
    if (said !== '') addNote(actor, id, 'update', shortened(said, longestWords))
    audit(tx, actor, broughtIn, id, { from: foreign.key })
    return { kind: 'draft', id, slug: saved.slug }
  })
}

/** What names the updates elsewhere that were brought in, as long as what became of them is here. */
export function keysBroughtIn(actor: Actor): Set<string> {
  requireEditor(actor)
  const rows = database()
    .select({ key: sql<string | null>`json_extract(${auditLog.detail}, '$.from')` })
    .from(auditLog)
    .innerJoin(articles, eq(articles.id, auditLog.subject))
    .where(eq(auditLog.action, broughtIn))
    .all()
  return new Set(rows.flatMap(({ key }) => key ?? []))
}

/** Bylines are made for whoever wrote it, and those are the whole desk's. @throws NotAllowed */
function requireEditor(actor: Actor): void {
  if (actor.role === 'writer' || !may(actor, 'create')) {
    throw new NotAllowed('Only an editor or an owner can bring updates in.')
  }
}

/** Its own address where it can be one here, else one that is made from it. */
function addressFor({ slug, draft }: ForeignUpdate): { slug: string; notes: string[] } {
  const wanted = slug || slugFrom(draft.headline)
  if (slugProblem(wanted) === null) return { slug: wanted, notes: [] }
  const made = slugFrom(wanted)
  return { slug: made, notes: [`Its address was “${slug}”, which cannot be one here.`] }
}

function byline(actor: Actor, name: string): string {
  if (name.trim() === '' || name.length > 100) {
    throw new Invalid('Nothing was brought in.', { authors: 'An author has no name that can be.' })
  }
  return createByline(actor, name.trim(), slugFrom(name, 'author'))
}

/** Readers are told when the sources were read there. */
function noteCaptures(tx: Transaction, articleId: string, { draft, capturedAt }: ForeignUpdate) {
  if (capturedAt === null) return
  const { data = [] } = draftSchema.shape.sources.safeParse(draft.sources)
  for (const { permalink, text } of data) {
    noteCapture(tx, { articleId, permalink, text, method: 'typed', at: capturedAt })
  }
}
