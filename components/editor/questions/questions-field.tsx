'use client'

import { useForm } from '@/components/editor/form/form-context'
import { RemovedRow } from '@/components/editor/rows/removed-row'
import { RowFrame } from '@/components/editor/rows/row-frame'
import { RowSection } from '@/components/editor/rows/row-section'
import { SortableRows } from '@/components/editor/rows/sortable-rows'
import { emptyQuestion, isEmptyQuestion } from '@/lib/domain/drafts/draft-values'
import { QuestionFields } from './question-fields'

export function QuestionsField() {
  const { state, dispatch } = useForm()
  const { questions } = state.values
  const last = questions.at(-1)
  return (
    <RowSection
      id="questions"
      title="Quick answers"
      aside={questions.filter((row) => !isEmptyQuestion(row)).length}
      error={state.fields.questions}
      addLabel="Add a question"
      addIntent="add-question"
      onAdd={() => dispatch({ type: 'add-row', list: 'questions' })}
    >
      <SortableRows list="questions">
        {questions.map((row, at) => {
          const key = state.keys.questions[at] ?? String(at)
          return (
            <RowFrame key={key} list="questions" at={at} rowKey={key} name={`question ${at + 1}`}>
              <QuestionFields row={row} at={at} />
            </RowFrame>
          )
        })}
      </SortableRows>
      <RemovedRow list="questions" />
      {(!last || !isEmptyQuestion(last)) && (
        <noscript>
          <div className="mb-2 rounded-control border border-line bg-sheet px-2 py-2">
            <QuestionFields row={emptyQuestion} at={questions.length} />
          </div>
        </noscript>
      )}
    </RowSection>
  )
}
