import type { Publication } from '@/lib/domain/article/article'
import { fieldName } from '@/lib/domain/drafts/field-names'
import type { ContentDifference } from '@/lib/domain/revisions/content-differences'
import { RowChanges } from './row-changes'
import { WordChanges } from './word-changes'

type Props = {
  differences: ContentDifference[]
  labels: Publication['labels']
}

/** Part by part what differs, in the order of the page. */
export function DifferenceList({ differences, labels }: Props) {
  return (
    <div className="divide-y divide-line">
      {differences.map((difference) => (
        <section key={difference.field} className="py-4 first:pt-0 last:pb-0">
          <h3 className="mb-1.5 font-semibold text-muted text-xs">
            {fieldName(difference.field, labels)}
          </h3>
          {'rows' in difference ? (
            <ul className="space-y-3">
              {difference.rows.map((row) => (
                <RowChanges
                  key={`${row.kind} ${row.at}`}
                  row={row}
                  field={difference.field}
                  labels={labels}
                />
              ))}
            </ul>
          ) : (
            <WordChanges
              field={difference.field}
              before={difference.before}
              after={difference.after}
            />
          )}
        </section>
      ))}
    </div>
  )
}
