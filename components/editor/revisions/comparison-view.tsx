'use client'

import type { ReactNode } from 'react'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import type { Publication } from '@/lib/domain/article/article'
import type { ContentDifference } from '@/lib/domain/revisions/content-differences'
import type { ComparedSide } from '@/lib/domain/revisions/kept-revision'
import { DifferenceList } from './difference-list'
import { sideWords } from './revision-words'

type Props = {
  title: string
  before: ComparedSide
  after: ComparedSide
  differences: ContentDifference[]
  labels: Publication['labels']
  /** What can be done with it, and what it means. */
  children?: ReactNode
}

/** Two texts of an article as one, with what went and what came. */
export function ComparisonView({ title, before, after, differences, labels, children }: Props) {
  const zone = useDeskZone()
  return (
    <section aria-labelledby="comparison" className="min-w-0">
      <h2 id="comparison" className="font-semibold font-serif text-section">
        {title}
      </h2>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
        <dt>
          <del className="bg-signal/12 text-muted decoration-1 decoration-signal">Before</del>
        </dt>
        <dd>{sideWords(before, zone)}</dd>
        <dt>
          <ins className="bg-good/15 decoration-2 decoration-good underline-offset-3">After</ins>
        </dt>
        <dd>{sideWords(after, zone)}</dd>
      </dl>
      {children && <div className="mt-4">{children}</div>}
      <div className="mt-5 rounded-sheet border border-line bg-sheet px-5 py-5">
        {differences.length === 0 ? (
          <p className="text-muted">These two say the same.</p>
        ) : (
          <DifferenceList differences={differences} labels={labels} />
        )}
      </div>
    </section>
  )
}
