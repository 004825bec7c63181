'use client'

import { NoteMark } from '../notes/note-mark'
import { AiUseField } from './ai-use-field'
import { AuthorsField } from './authors-field'
import { useForm } from './form-context'
import { HeadlineField } from './headline-field'
import { LeadField } from './lead-field'
import { OverridesField } from './overrides-field'
import { ParagraphFields } from './paragraph-fields'
import { QuestionsField } from './questions-field'
import { SlugField } from './slug-field'
import { SourcesField } from './sources-field'
import { TextField } from './text-field'
import { TopicsField } from './topics-field'

/** Every field, in the order of the page. */
export function ArticleFields() {
  const { state, dispatch } = useForm()
  return (
    <>
      <HeadlineField />
      <SlugField />
      <TextField
        name="takeaway"
        label="Takeaway"
        aside={
          <span className="inline-flex items-baseline gap-3">
            <NoteMark field="takeaway" />
            optional
          </span>
        }
        rows={2}
        value={state.values.takeaway}
        onChange={(takeaway) => dispatch({ type: 'edit', change: { takeaway } })}
        error={state.fields.takeaway}
      />
      <LeadField />
      <ParagraphFields />
      <SourcesField />
      <QuestionsField />
      <TopicsField />
      <AuthorsField />
      <AiUseField />
      <OverridesField />
    </>
  )
}
