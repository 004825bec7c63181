import 'server-only'
import { revisions } from '@/db/schema/revisions'

export const revisionColumns = {
  id: revisions.id,
  rev: revisions.rev,
  by: revisions.authorName,
  reason: revisions.reason,
  note: revisions.note,
  at: revisions.createdAt,
}
