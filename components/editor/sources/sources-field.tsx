'use client'

import { useForm } from '@/components/editor/form/form-context'
import { Instant } from '@/components/editor/parts/instant'
import { RemovedRow } from '@/components/editor/rows/removed-row'
import { RowFrame } from '@/components/editor/rows/row-frame'
import { RowSection } from '@/components/editor/rows/row-section'
import { SortableRows } from '@/components/editor/rows/sortable-rows'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import { emptySource, isEmptySource } from '@/lib/domain/sources/source-values'
import { SourceRow } from './source-row'

export function SourcesField() {
  const { state, dispatch } = useForm()
  const { sources } = state.values
  const last = sources.at(-1)
  return (
    <RowSection
      id="sources"
      title={sources.length > 1 ? 'Sources' : 'Source'}
      aside={<TakenDown captured={state.article.captured} of={sources.length} />}
      error={state.fields.sources}
      addLabel={sources.length === 0 ? 'Add the source' : 'Add another source'}
      addIntent="add-source"
      onAdd={() => dispatch({ type: 'add-row', list: 'sources' })}
    >
      <SortableRows list="sources">
        {sources.map((row, at) => {
          const key = state.keys.sources[at] ?? String(at)
          return (
            <RowFrame key={key} list="sources" at={at} rowKey={key} name={`source ${at + 1}`}>
              <SourceRow row={row} at={at} />
            </RowFrame>
          )
        })}
      </SortableRows>
      <RemovedRow list="sources" />
      {(!last || !isEmptySource(last)) && (
        <noscript>
          <div className="mb-2 rounded-control border border-line bg-sheet px-3 py-2">
            <SourceRow row={emptySource} at={sources.length} />
          </div>
        </noscript>
      )}
    </RowSection>
  )
}

type TakenDownProps = { captured: SavedArticle['captured']; of: number }

/** When the sources as stored were taken down from their originals: only a machine captures. */
function TakenDown({ captured, of }: TakenDownProps) {
  if (captured === null || of === 0) return null
  return (
    <span>
      {of > 1 && `${of}, last `}
      {captured.how === 'typed' ? 'typed' : 'captured'} <Instant at={captured.at} />
    </span>
  )
}
