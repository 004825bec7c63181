import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articleReviews } from '@/db/schema/review'
import type { KeptRevision, ToldRevision } from '@/lib/domain/revisions/kept-revision'
import { type Publication, publicationsOf } from './publications-of'

const mostSteps = 500

/** Tells of kept texts of one article what their publication was for readers, and who had approved them. */
export function tellRevisions(articleId: string, kept: KeptRevision[]): ToldRevision[] {
  const revs = kept.flatMap(({ reason, rev }) => (reason === 'published' ? rev : []))
  const publications = revs.length > 0 ? publicationsOf(articleId, revs) : []
  const steps = latestSteps(articleId)
  return kept.map((revision) => {
    const { reason, rev, at } = revision
    const publication =
      reason === 'published' ? ownOf(publications, revision) : { kind: null, correction: '' }
    const step = steps.find((one) => one.at <= at)
    const isApproved = step?.step === 'approved' && step.rev === rev
    const wentOut = reason === 'published' || reason === 'scheduled'
    return {
      ...revision,
      publication: publication.kind,
      correction: publication.correction,
      reviewedBy: wentOut && isApproved ? step.by : null,
    }
  })
}

/** The same text may have gone out twice, with another in between: its own row was the first to be written after it. */
function ownOf(
  publications: Publication[],
  { rev, at }: KeptRevision,
): Pick<Publication, 'kind' | 'correction'> {
  const ofText = publications.filter((one) => one.rev === rev)
  return ofText.findLast((one) => one.at >= at) ?? ofText[0] ?? { kind: null, correction: '' }
}

/** Newest first. */
function latestSteps(articleId: string) {
  const { step, rev, byName, at, id } = articleReviews
  return database()
    .select({ step, rev, by: byName, at })
    .from(articleReviews)
    .where(eq(articleReviews.articleId, articleId))
    .orderBy(desc(at), desc(id))
    .limit(mostSteps)
    .all()
}
