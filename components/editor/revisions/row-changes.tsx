import { ChangeMark } from '@/components/reader/change-mark'
import type { Publication } from '@/lib/domain/article/article'
import type { RowField } from '@/lib/domain/article/article-fields'
import { fieldName } from '@/lib/domain/drafts/field-names'
import type { RowDifference } from '@/lib/domain/revisions/row-differences'
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
  const { kind, title, at, movedFrom } = row
  const isNumbered = field === 'questions' || field === 'sources'
  const mark = kind === 'added' || kind === 'removed' ? kind : 'same'
  const facts = row.facts.filter(({ name }) => mark === 'same' || !isInTitle(name))
  return (
    <li className="border-line border-l-2 pl-3">
      <p className="[overflow-wrap:anywhere]">
        <span className="font-medium">
          {words[kind]}
          {isNumbered && (
            <span className="text-muted"> · {fieldName(`${field}.${at - 1}`, labels)}</span>
          )}
          {': '}
        </span>
        <ChangeMark kind={mark} text={title} />
        {movedFrom !== null && (
          <span className="text-muted">
            {' '}
            (from place {movedFrom} to {at})
          </span>
        )}
      </p>
      {facts.length > 0 && (
        <dl className="mt-1 space-y-1.5">
          {facts.map(({ name, before, after }) => (
            <div key={name}>
              <dt className="text-muted text-xs">{sentence(fieldName(name, labels))}</dt>
              <dd>
                <WordChanges field={name} before={before} after={after} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}

function isInTitle(fact: string): boolean {
  return fact === 'question' || fact === 'authorName' || fact === 'kind'
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
