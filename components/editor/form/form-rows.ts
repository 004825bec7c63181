import { type DraftValues, emptyQuestion, isEmptyQuestion } from '@/lib/domain/drafts/draft-values'
import { moved } from '@/lib/domain/drafts/rows'
import { emptySource, isEmptySource } from '@/lib/domain/sources/source-values'

export type RowList = 'questions' | 'sources'
type Row = DraftValues[RowList][number]

export type RowState = {
  values: DraftValues
  /** One for each row, so that a row stays itself while it moves. */
  keys: Record<RowList, string[]>
  keysMade: number
  /** The row that was taken out last, while it can be put back where it stood. */
  removed: { list: RowList; at: number; row: Row } | null
}

export type RowAction =
  /** At the end where no place is named. */
  | { type: 'add-row'; list: RowList; at?: number }
  | { type: 'remove-row'; list: RowList; at: number }
  | { type: 'put-row-back'; list: RowList }
  | { type: 'move-row'; list: RowList; from: number; to: number }

export function rowsOf(values: DraftValues): RowState {
  const keys = {
    questions: values.questions.map((_, at) => `q${at}`),
    sources: values.sources.map((_, at) => `s${at}`),
  }
  const keysMade = values.questions.length + values.sources.length
  return { values, keys, keysMade, removed: null }
}

export function rowsAfter<State extends RowState>(state: State, action: RowAction): State {
  const { list } = action
  switch (action.type) {
    case 'add-row': {
      const empty = list === 'questions' ? emptyQuestion : emptySource
      return withRow(state, list, action.at ?? state.keys[list].length, empty)
    }
    case 'remove-row': {
      const row = state.values[list][action.at]
      const removed = row && !saysNothing(row) ? { list, at: action.at, row } : null
      return { ...changed(state, list, (rows) => rows.toSpliced(action.at, 1)), removed }
    }
    case 'put-row-back': {
      const { removed } = state
      if (removed?.list !== list) return state
      return { ...withRow(state, list, removed.at, removed.row), removed: null }
    }
    case 'move-row':
      return changed(state, list, (rows) => moved(rows, action.from, action.to))
  }
}

/** Its key is new, so that it takes nothing over from a row that had its place. */
function withRow<State extends RowState>(state: State, list: RowList, at: number, row: Row): State {
  const key = `n${state.keysMade}`
  const added = changed(state, list, (rows, one) => rows.toSpliced(at, 0, one), row, key)
  return { ...added, keysMade: state.keysMade + 1 }
}

/** Does the same to the rows and to their keys. */
function changed<State extends RowState>(
  state: State,
  list: RowList,
  change: <Item>(items: Item[], one: Item) => Item[],
  row: Row = emptyQuestion,
  key = '',
): State {
  const rows = change<Row>(state.values[list], row)
  const keys = { ...state.keys, [list]: change(state.keys[list], key) }
  return { ...state, values: { ...state.values, [list]: rows }, keys }
}

function saysNothing(row: Row): boolean {
  return 'question' in row ? isEmptyQuestion(row) : isEmptySource(row)
}
