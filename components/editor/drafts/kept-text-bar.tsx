'use client'

import { useMemo } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { isWatching } from '@/components/editor/form/seat-state'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { useDetails } from '@/components/editor/parts/use-details'
import { DifferenceList } from '@/components/editor/revisions/difference-list'
import { Button } from '@/components/ui/button'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import { contentDifferences } from '@/lib/domain/revisions/content-differences'
import { differencesInShort } from '@/lib/domain/revisions/differences-in-short'
import { formatSaved, machineTime } from '@/lib/domain/time/dates'
import type { KeptTexts } from './use-kept-text'

type Props = Pick<KeptTexts, 'offered' | 'take' | 'discard'>

/** Offers again what was typed here and never reached the server. */
export function KeptTextBar({ offered, take, discard }: Props) {
  const { state, labels, people, presence, canSave, isKnown } = useForm()
  const zone = useDeskZone()
  const [isOpen, details] = useDetails()
  const text = offered[0]
  const stored = state.base ?? state.values
  const differences = useMemo(() => {
    if (!text) return []
    const name = (id: string) => people.find((person) => person.id === id)?.name ?? id
    const named = (values: DraftValues) => ({ ...values, authors: values.authors.map(name) })
    return contentDifferences(named(stored), named(text.values))
  }, [text, stored, people])
  const isUndecided = isKnown && !presence.isAsked
  if (!text || state.conflict || isUndecided || isWatching(presence)) return null

  const isOlder = text.rev < state.article.rev
  return (
    <section
      aria-label="Text kept in this browser"
      className="mb-5 rounded-r-lg border border-line border-l-3 border-l-waiting bg-sheet px-4 py-3 text-sm"
    >
      <p role="status">
        <span className="font-semibold">
          Text from <time dateTime={machineTime(text.at)}>{formatSaved(text.at, false, zone)}</time>{' '}
          was kept in this browser.
        </span>{' '}
        {differences.length > 0 && `It differs in: ${differencesInShort(differences, labels)}.`}
        {isOlder && ' The stored text is newer; when you take this one, both are merged.'}
      </p>
      <details {...details} className="my-2">
        <summary className="flex min-h-tool cursor-pointer items-center text-muted underline decoration-line underline-offset-3">
          {isOpen ? 'Hide the words' : 'Show the words'}
        </summary>
        {isOpen && (
          <div className="border-line border-t pt-3">
            <DifferenceList differences={differences} labels={labels} />
          </div>
        )}
      </details>
      <p className="flex flex-wrap gap-2">
        {canSave && (
          <Button kind="primary" onClick={() => take(text)}>
            Take it
          </Button>
        )}
        <Button onClick={() => discard(text)}>Discard it</Button>
      </p>
    </section>
  )
}
