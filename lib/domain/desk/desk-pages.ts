import type { Role } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'

export type DeskPage = { name: string; href: string }

/** Every page of the desk that stands by itself, as far as a role may see it. */
export function deskPages(role: Role): DeskPage[] {
  const forOwners = [
    { name: 'People', href: paths.people() },
    { name: 'Settings', href: paths.settings() },
    { name: 'What was done', href: paths.audit() },
    { name: 'How the site stands', href: paths.status() },
  ]
  return [
    { name: 'Today', href: paths.dashboard() },
    { name: 'Articles', href: paths.articles() },
    { name: 'Ideas', href: `${paths.articles()}?state=idea` },
    { name: 'Drafts', href: `${paths.articles()}?state=draft` },
    { name: 'In review', href: `${paths.articles()}?state=review` },
    { name: 'Ready', href: `${paths.articles()}?state=ready` },
    { name: 'Scheduled', href: `${paths.articles()}?state=scheduled` },
    { name: 'Live', href: `${paths.articles()}?state=live` },
    { name: 'Archived', href: `${paths.articles()}?state=archived` },
    { name: 'Retracted', href: `${paths.articles()}?state=retracted` },
    { name: 'Trash', href: `${paths.articles()}?state=trashed` },
    { name: 'Calendar', href: paths.calendar() },
    { name: 'Sources to check', href: paths.sources() },
    { name: 'Readers', href: paths.readers() },
    { name: 'Media', href: paths.mediaLibrary() },
    { name: 'Topics', href: paths.deskTopics() },
    ...(role === 'writer' ? [] : [{ name: 'Digest', href: paths.deskDigest() }]),
    ...(role === 'owner' ? forOwners : []),
    { name: 'Account', href: paths.account() },
    { name: 'The site as readers see it', href: paths.front() },
  ]
}
