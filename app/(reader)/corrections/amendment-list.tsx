import type { PagedList } from '@/app/(reader)/paged-list'
import { correctionsMetadata } from '@/components/reader/corrections/corrections-metadata'
import { CorrectionsView } from '@/components/reader/corrections/corrections-view'
import { listAmendments } from '@/lib/published/history/list-amendments'

export const amendmentList: PagedList<NonNullable<ReturnType<typeof listAmendments>>> = {
  read: (_, page) => listAmendments(page),
  metadata: ({ page }, publication) => correctionsMetadata(page, publication),
  view: (found, publication) => <CorrectionsView {...found} publication={publication} />,
}
