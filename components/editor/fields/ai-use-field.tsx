import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { aiUseWords } from '@/lib/domain/article/ai-use-words'
import { aiUses } from '@/lib/domain/kinds'

/** The author's statement of how much a machine wrote. */
export function AiUseField() {
  const { state, dispatch } = useForm()
  return (
    <Field
      id="aiUse"
      label="AI use"
      aside={<NoteMark field="aiUse" />}
      hint="Readers see it unless it is none, as article 50(4) of the EU AI Act asks."
      error={state.fields.aiUse}
    >
      {(control) => (
        <Select
          {...control}
          value={state.values.aiUse}
          onChange={(event) => {
            const aiUse = aiUses.find((use) => use === event.target.value)
            if (aiUse) dispatch({ type: 'edit', change: { aiUse } })
          }}
        >
          <SelectOptions values={aiUses} words={aiUseWords} />
        </Select>
      )}
    </Field>
  )
}
