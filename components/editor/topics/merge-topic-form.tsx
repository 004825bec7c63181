'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { mergeTopicsNow } from '@/lib/actions/topics'

type MergeTopicFormProps = {
  topic: { id: string; name: string }
  others: { id: string; name: string }[]
}

export function MergeTopicForm({ topic, others }: MergeTopicFormProps) {
  const [answer, act, isPending] = useActionState(mergeTopicsNow, null)
  const { fields, values } = formState(answer)
  return (
    <form action={act}>
      <FormMessage answer={answer} />
      <input type="hidden" name="topic" value={topic.id} />
      <Field
        id="into"
        label="The topic that stays"
        hint={`All updates about ${topic.name} carry the other topic instead, and its addresses lead there for good. This cannot be undone.`}
        error={fields.into}
      >
        {(control) => (
          <Select {...control} key={values.into ?? ''} defaultValue={values.into ?? ''}>
            <option value="">Choose a topic</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" kind="danger" disabled={isPending}>
        {isPending ? 'Merging…' : 'Merge the topics'}
      </Button>
    </form>
  )
}
