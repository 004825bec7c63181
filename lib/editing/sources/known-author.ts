import 'server-only'
import { and, desc, eq, ne, type SQL, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedSources } from '@/db/schema/published-sources'
import type { Actor } from '@/lib/accounts/actor'
import type { KnownAuthor } from '@/lib/domain/sources/known-author'
import { readPostAddress } from '@/lib/domain/sources/post-address'

/**
 * Whose post or page an address is, as the newest live source has it that names the same handle on the same network,
 * or else the same profile. All at the desk may look; readers see it too.
 * @returns null where the address names nobody, or nobody known
 */
export function knownAuthor(_editor: Actor, address: string): KnownAuthor | null {
  const read = readPostAddress(address)
  if (read === null) return null
  const { network, handle, profileUrl } = read
  const isSameHandle = sql`${publishedSources.handle} = ${handle} COLLATE NOCASE`
  return (
    (handle && newest(and(eq(publishedSources.network, network), isSameHandle))) ||
    (profileUrl && newest(eq(publishedSources.profileUrl, profileUrl))) ||
    null
  )
}

function newest(isTheirs: SQL | undefined): KnownAuthor | null {
  const { authorName, handle, profileUrl, avatar, capturedAt } = publishedSources
  const found = database()
    .select({ authorName, handle, profileUrl, avatar })
    .from(publishedSources)
    .where(and(isTheirs, ne(authorName, '')))
    .orderBy(desc(capturedAt))
    .limit(1)
    .get()
  return found ? { ...found, avatar: found.avatar ?? '' } : null
}
