'use client'

import { useDeferredValue, useMemo } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { useDetails } from '@/components/editor/parts/use-details'
import { DifferenceList } from '@/components/editor/revisions/difference-list'
import { Link } from '@/components/ui/link'
import type { Author } from '@/lib/domain/article/article'
import {
  type ComparedContent,
  contentDifferences,
} from '@/lib/domain/revisions/content-differences'
import { differencesInShort } from '@/lib/domain/revisions/differences-in-short'
import { paths } from '@/lib/paths'

type Props = {
  than: 'live' | 'scheduled'
  text: ComparedContent
  /** Those who sign either text: who left is not among the people to choose from. */
  authors: Pick<Author, 'id' | 'name'>[]
  /** The revision that is scheduled. */
  revision?: string
}

const words = {
  live: {
    name: 'What readers do not see yet',
    lead: 'Readers do not see yet:',
    none: 'Readers see all of this.',
    tail: 'They see the text of the last publication until you publish the changes.',
  },
  scheduled: {
    name: 'What differs from the scheduled text',
    lead: 'Not in the scheduled text:',
    none: 'The scheduled text says all of this.',
    tail: 'It goes out as it was when it was scheduled, unless you schedule it again.',
  },
}

/** Over a text that is ahead of the live or the scheduled one: what differs, down to the words. */
export function AheadBar({ than, text, authors, revision }: Props) {
  const { id, labels, people, state, isEnhanced } = useForm()
  const [isOpen, details] = useDetails()
  const values = useDeferredValue(state.values)
  const differences = useMemo(() => {
    const name = (person: string) =>
      [...people, ...authors].find((one) => one.id === person)?.name ?? person
    return contentDifferences(text, { ...values, authors: values.authors.map(name) })
  }, [text, values, people, authors])
  const { name, lead, tail, none } = words[than]
  // It keeps its room, so that the first key that makes a difference does not push the text away.
  if (differences.length === 0) {
    return (
      <p className="mb-5 flex min-h-11.5 items-center rounded-r-lg border border-line border-l-3 px-4 text-muted text-sm">
        {none}
      </p>
    )
  }
  const sides = { before: than === 'live' ? 'live' : (revision ?? ''), after: 'working' }
  return (
    <details
      {...details}
      className="group mb-5 rounded-r-lg border border-line border-l-3 border-l-waiting bg-sheet text-sm"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-x-2 px-4 py-2 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1 truncate group-open:whitespace-normal">
          <span className="font-semibold">{lead}</span> {differencesInShort(differences, labels)}.
        </span>
        <span className="shrink-0 text-muted underline decoration-line underline-offset-3 group-open:hidden">
          Show the words
        </span>
        <span className="hidden shrink-0 text-muted underline decoration-line underline-offset-3 group-open:inline">
          Hide
        </span>
      </summary>
      <section aria-label={name} className="border-line border-t px-4 py-4">
        {(isOpen || !isEnhanced) && <DifferenceList differences={differences} labels={labels} />}
        <p className="mt-4 text-muted">
          {tail} <Link href={paths.revisions(id, sides)}>Open in the history</Link>
        </p>
      </section>
    </details>
  )
}
