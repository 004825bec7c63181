import { Button } from '@/components/ui/button'
import type { ToldRevision } from '@/lib/domain/revisions/kept-revision'
import { paths } from '@/lib/paths'
import { RevisionRow } from './revision-row'
import { SideChoice } from './side-choice'

type Props = {
  article: string
  revisions: ToldRevision[]
  isLive: boolean
  canRestore: boolean
  chosen: { before: string; after: string }
}

/** Every kept text, newest first, two of which can be chosen for comparison. */
export function RevisionList({ article, revisions, isLive, canRestore, chosen }: Props) {
  return (
    <form action={paths.revisions(article)} aria-labelledby="kept">
      <div className="flex flex-wrap items-center justify-between gap-2 pb-3">
        <h2 id="kept" className="font-semibold">
          Every kept text
        </h2>
        <Button type="submit" kind="primary">
          Compare the two chosen
        </Button>
      </div>
      <div
        aria-hidden
        className="flex gap-1 border-line border-b pb-1 font-medium text-muted text-xs"
      >
        <span className="w-11 text-center">Before</span>
        <span className="w-11 text-center">After</span>
      </div>
      <ul className="divide-y divide-line border-line border-b">
        <li className="flex gap-1 py-2">
          <SideChoice value="working" name="the text at the desk now" chosen={chosen} />
          <p className="self-center pl-2 font-semibold">At the desk now</p>
        </li>
        {isLive && (
          <li className="flex gap-1 py-2">
            <SideChoice value="live" name="what readers see" chosen={chosen} />
            <p className="self-center pl-2 font-semibold">What readers see</p>
          </li>
        )}
        {revisions.map((revision, index) => (
          <RevisionRow
            key={revision.id}
            article={article}
            revision={revision}
            older={revisions[index + 1]}
            canRestore={canRestore}
            chosen={chosen}
          />
        ))}
      </ul>
      {revisions.length === 0 && (
        <p className="py-5 text-muted">
          Nothing is kept yet. A text is kept when it is published, when somebody else goes on with
          it, and every ten minutes of work.
        </p>
      )}
    </form>
  )
}
