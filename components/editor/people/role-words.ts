import type { Role } from '@/lib/domain/kinds'

/** What somebody of each role does, to whoever gives it. */
export const roleWords: Record<Role, string> = {
  owner: 'Owner: runs the site and its people',
  editor: 'Editor: reviews and publishes',
  writer: 'Writer: drafts and submits',
}
