import { followedGroups } from '@/lib/domain/reader/feeds/followed-groups'
import { opml } from '@/lib/domain/reader/feeds/opml'
import { getPublication } from '@/lib/published/get-publication'
import { listTopics } from '@/lib/published/list-topics'
import { listAuthors } from '@/lib/published/machines/list-authors'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const { name } = getPublication()
  const groups = followedGroups(listTopics(), listAuthors())
  return new Response(opml(`Feeds of ${name}`, { title: name, of: '' }, groups, absolute), {
    headers: { 'content-type': 'text/x-opml; charset=utf-8' },
  })
}
