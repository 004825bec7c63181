import 'server-only'
import type { Transaction } from '@/db/transaction'
import type { ArticleContent } from '@/lib/domain/article/article'
import { type Finding, findingsOf } from '@/lib/domain/drafts/checklist'
import { draftProblems, draftSchema } from '@/lib/domain/drafts/draft'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import { Invalid } from '@/lib/errors'
import { slugRefusal } from './slugs'

export type Publishable = ArticleContent & { slug: string }

/**
 * The content, if the checklist lets it go out. Errors keep it back; warnings ask for a reason.
 * @throws Invalid with its fields; a missing reason is the field `reason`
 */
export function publishable(content: ArticleContent, reason: string): Publishable {
  const errors = { ...faultsOf(content), ...byField(findingsOf(content, 'error')) }
  const { slug } = content
  if (Object.keys(errors).length > 0 || slug === null) {
    throw new Invalid('This update cannot be published yet.', errors)
  }
  const warnings = findingsOf(content, 'warning').map(({ message }) => message)
  if (warnings.length > 0 && reason.trim() === '') {
    const wish = `${warnings.join(' ')} Say why it should go out as it is.`
    throw new Invalid('This update can only be published with a reason.', { reason: wish })
  }
  return { ...content, slug }
}

/** @throws Invalid when another article took the address meanwhile */
export function requireFreeSlug(tx: Transaction, id: string, slug: string): void {
  const refusal = slugRefusal(tx, id, slug)
  if (refusal !== null) throw new Invalid('This update was not published.', { slug: refusal })
}

/** What no save would have stored: this is the last door before readers. */
function faultsOf(content: ArticleContent): Record<string, string> {
  const { error } = draftSchema.safeParse(valuesOf(content))
  return error ? draftProblems(error) : {}
}

function byField(findings: Finding[]): Record<string, string> {
  return Object.fromEntries(findings.map(({ field, message }) => [field, message]))
}
