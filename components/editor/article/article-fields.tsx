'use client'

import { CoveredHeadline } from '@/components/editor/coverage/covered-headline'
import { EarlierField } from '@/components/editor/coverage/earlier-field'
import { AiUseField } from '@/components/editor/fields/ai-use-field'
import { AuthorsField } from '@/components/editor/fields/authors-field'
import { HeadlineField } from '@/components/editor/fields/headline-field'
import { NotKnownField } from '@/components/editor/fields/not-known-field'
import { OverridesField } from '@/components/editor/fields/overrides-field'
import { ParagraphFields } from '@/components/editor/fields/paragraph-fields'
import { SlugField } from '@/components/editor/fields/slug-field'
import { useForm } from '@/components/editor/form/form-context'
import { TextField } from '@/components/editor/form/text-field'
import { LeadField } from '@/components/editor/media/lead-field'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { QuestionsField } from '@/components/editor/questions/questions-field'
import { SourcesField } from '@/components/editor/sources/sources-field'
import { TopicsField } from '@/components/editor/topics/topics-field'

/** Every field, in the order of the page. */
export function ArticleFields() {
  const { state, dispatch } = useForm()
  return (
    <>
      <HeadlineField />
      <CoveredHeadline />
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
      <NotKnownField />
      <EarlierField />
      <SourcesField />
      <QuestionsField />
      <TopicsField />
      <AuthorsField />
      <AiUseField />
      <OverridesField />
    </>
  )
}
