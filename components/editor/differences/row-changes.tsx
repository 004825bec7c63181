import type { Publication } from '@/lib/domain/article'
import type { RowField } from '@/lib/domain/content-differences'
import { fieldName } from '@/lib/domain/field-names'
import type { RowDifference } from '@/lib/domain/row-differences'
import { inWords } from './in-words'
import { WordChanges } from './word-changes'

type Props = { row: RowDifference; field: RowField; labels: Publication['labels'] }

const words: Record<RowDifference['kind'], string> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Moved',
}

/** What happened to one question, source, topic or author. */
export function RowChanges({ row, field, labels }: Props) {
  const { kind, title, at, movedFrom, facts } = row
  const isRow = field === 'questions' || field === 'sources'
  return (
    <li className="border-line border-l-2 pl-3">
      <p className="[overflow-wrap:anywhere]">
        <span className="font-medium">{words[kind]}</span>
        {isRow ? ` · ${fieldName(`${field}.${at - 1}`, labels)}: ${title}` : `: ${title}`}
        {movedFrom !== null && (
          <span className="text-muted">
            {' '}
            (from place {movedFrom} to {at})
          </span>
        )}
      </p>
      {isRow && facts.length > 0 && (
        <dl className="mt-1 space-y-1.5">
          {facts.map(({ name, before, after }) => (
            <div key={name}>
              <dt className="text-muted text-xs">{sentence(fieldName(name, labels))}</dt>
              <dd>
                <WordChanges before={inWords(name, before)} after={inWords(name, after)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!isRow && kind === 'changed' && (
        <div className="mt-1">
          {facts.map(({ name, before, after }) => (
            <WordChanges key={name} before={before} after={after} />
          ))}
        </div>
      )}
    </li>
  )
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
