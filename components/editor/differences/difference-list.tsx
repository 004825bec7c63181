import type { Publication } from '@/lib/domain/article'
import type { ContentDifference } from '@/lib/domain/content-differences'
import { fieldName } from '@/lib/domain/field-names'
import { inWords } from './in-words'
import { RowChanges } from './row-changes'
import { WordChanges } from './word-changes'

type Props = {
  differences: ContentDifference[]
  labels: Publication['labels']
  /** Level of the parts' headings. */
  heading?: 'h3' | 'h4'
}

/** Part by part what differs, in the order of the page. */
export function DifferenceList({ differences, labels, heading: Heading = 'h3' }: Props) {
  return (
    <div className="divide-y divide-line">
      {differences.map((difference) => (
        <section key={difference.field} className="py-4 first:pt-0 last:pb-0">
          <Heading className="mb-1.5 font-semibold text-muted text-xs">
            {fieldName(difference.field, labels)}
          </Heading>
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
              before={inWords(difference.field, difference.before)}
              after={inWords(difference.field, difference.after)}
            />
          )}
        </section>
      ))}
    </div>
  )
}
