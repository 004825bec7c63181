import { emptySource } from '@/lib/domain/sources/source-values'
import type { DraftValues } from './draft-values'
import { emptyQuestion } from './draft-values'

export function moved<Row>(rows: Row[], from: number, to: number): Row[] {
  const row = rows[from]
  if (row === undefined || to < 0 || to >= rows.length) return rows
  const others = rows.toSpliced(from, 1)
  return others.toSpliced(to, 0, row)
}

const intent = /^(add|remove|move)-(question|source|topic)(?::(\d+))?(?::(up|down))?$/

/**
 * What a button such as `move-question:2:up` does to the rows of a form that was sent without
 * scripts. @returns null when the button means something else
 */
export function afterRowIntent(values: DraftValues, pressed: string): DraftValues | null {
  const match = intent.exec(pressed)
  if (!match) return null
  const [, act, kind, number, way] = match
  const at = Number(number)
  const change = <Row>(rows: Row[], empty: Row[]): Row[] => {
    if (act === 'add') return [...rows, ...empty]
    if (number === undefined) return rows
    return act === 'remove'
      ? rows.toSpliced(at, 1)
      : moved(rows, at, way === 'up' ? at - 1 : at + 1)
  }
  if (kind === 'question') {
    return { ...values, questions: change(values.questions, [emptyQuestion]) }
  }
  if (kind === 'source') return { ...values, sources: change(values.sources, [emptySource]) }
  return { ...values, topics: change(values.topics, []) }
}
