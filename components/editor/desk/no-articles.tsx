import { FirstStep } from '@/components/editor/drafts/first-step'
import { Link } from '@/components/ui/link'
import type { DeskList } from '@/lib/domain/desk/desk-list'
import type { ArticleState } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'

const empty: Record<ArticleState, string> = {
  idea: 'No ideas. An idea needs a headline and nothing more.',
  draft: 'No drafts. Everything that was begun has moved on.',
  review: 'Nothing waits for review.',
  ready: 'Nothing is approved and waiting to go out.',
  scheduled: 'Nothing is scheduled.',
  live: 'Nothing is live. Open a draft and publish it.',
  archived: 'Nothing is archived.',
  retracted: 'Nothing is retracted.',
  trashed: 'The trash is empty.',
}

/** What stands where the list would be: the first step, or the way back to the whole list. */
export function NoArticles({ list: { query, state } }: { list: DeskList }) {
  if (!query && !state) return <FirstStep />
  return (
    <div className="border-line border-y py-12">
      <p className="[overflow-wrap:anywhere]">
        {query
          ? `No update here has “${query}” in its headline or address.`
          : state && empty[state]}
      </p>
      <p className="mt-2">
        <Link href={paths.articles()}>Show all updates</Link>
      </p>
    </div>
  )
}
