import { Instant } from '@/components/editor/parts/instant'
import { Link } from '@/components/ui/link'
import type { Publication } from '@/lib/domain/article/article'
import { placeInWords } from '@/lib/domain/asks/ask-about'
import { type AskGroup, readersInWords } from '@/lib/domain/asks/asked'
import { paths } from '@/lib/paths'

type Props = {
  group: AskGroup
  labels: Publication['labels']
  /** Whether the update it is about is named. */
  isAmongOthers: boolean
}

/** What readers asked in the same words: plain text, whatever they wrote, and what came of it so far. */
export function AskWords({ group, labels, isAmongOthers }: Props) {
  const { kind, place, text, readers, at, state, note, articleId, headline } = group
  return (
    <>
      <p className="text-muted text-xs">
        {kind === 'question' ? 'Asked' : `An error in ${placeInWords(place, labels)}, reported`} by{' '}
        {readersInWords(readers)}, <Instant at={at} />
      </p>
      <p dir="auto" className="mt-1 whitespace-pre-line">
        {text}
      </p>
      {isAmongOthers && (
        <p className="mt-1 text-muted text-xs">
          On{' '}
          <Link href={paths.article(articleId)} className="inline py-0.5 pointer-coarse:py-3">
            <bdi>{headline || 'an update without a headline'}</bdi>
          </Link>
        </p>
      )}
      {state === 'answered' && (
        <p className="mt-1 text-muted text-sm">
          Answered: it goes out with the update’s next publication.
        </p>
      )}
      {state === 'accepted' && (
        <p className="mt-1 text-muted text-sm">
          Accepted: settled when the update is published as a correction. The note:{' '}
          <bdi>{note}</bdi>
        </p>
      )}
    </>
  )
}
