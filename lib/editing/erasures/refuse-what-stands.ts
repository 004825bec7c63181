import 'server-only'
import { and, eq } from 'drizzle-orm'
import { templates } from '@/db/schema/drafts'
import { revisions } from '@/db/schema/revisions'
import { schedules } from '@/db/schema/schedules'
import type { Transaction } from '@/db/transaction'
import { isInAddress } from '@/lib/domain/erasures/in-address'
import { hasPhrase } from '@/lib/domain/erasures/phrases'
import { liveSlug } from '@/lib/editing/article/live-slug'
import { readContent } from '@/lib/editing/article/read-content'
import { Invalid } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'

/**
 * Words are erased from what is kept once they are gone from what people see and what is about to go out: that is
 * for somebody to rewrite.
 * @throws Invalid with where they stand
 */
export function refuseWhatStands(tx: Transaction, id: string, phrases: string[]): void {
  const place = placeOf(tx, id, phrases)
  if (place === null) return
  throw new Invalid('Nothing was erased.', { words: `These words still stand in ${place}` })
}

function placeOf(tx: Transaction, id: string, phrases: string[]): string | null {
  const has = (value: unknown) => hasPhrase(value, phrases)
  const { authors: _, ...text } = readContent(tx, id)
  const slug = liveSlug(tx, id)
  if (has(text)) return 'the text at the desk. Take them out and publish that first.'
  if (slug !== null && has(liveText(slug)))
    return 'what readers see. Publish the text without them.'
  const addresses = [slug ?? '', text.slug ?? '']
  if (addresses.some((address) => isInAddress(address, phrases))) {
    return 'its address. Give it another one and publish that first.'
  }
  if (scheduledTexts(tx, id).some(has)) return 'what is scheduled. Call that off first.'
  const template = tx
    .select()
    .from(templates)
    .all()
    .find(({ name, content }) => has(name) || has(content))
  return template ? `the template “${template.name}”. Remove that first.` : null
}

/** Notes of corrections are rewritten by the erasure itself: nobody can do that by hand. */
function liveText(slug: string) {
  const {
    corrections: _,
    authors: __,
    ...text
  } = articleBySlug(slug) ?? { corrections: [], authors: [] }
  return text
}

function scheduledTexts(tx: Transaction, id: string): unknown[] {
  const { correction, articleId, state } = schedules
  return tx
    .select({ content: revisions.content, correction })
    .from(schedules)
    .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
    .where(and(eq(articleId, id), eq(state, 'due')))
    .all()
}
