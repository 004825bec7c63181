'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { mergeTopicsNow } from '@/lib/actions/topics'
import type { CountedTopic } from '@/lib/domain/topics/topic'

type MergeTopicFormProps = {
  topic: Pick<CountedTopic, 'id' | 'name' | 'live'> & { carriers: number }
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
        hint={`${changesInWords(topic)} The addresses of ${topic.name} lead to the other topic for good. This cannot be undone.`}
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

function changesInWords({ name, live, carriers }: MergeTopicFormProps['topic']): string {
  if (carriers === 0) return `No update carries ${name}, so none is changed.`
  const updates = carriers === 1 ? 'One update' : `${carriers} updates`
  return `${updates}, ${liveInWords(live, carriers)}, will carry the other topic instead.`
}

function liveInWords(live: number, carriers: number): string {
  if (live === 0) return carriers === 1 ? 'not live' : 'none of them live'
  if (live < carriers) return `${live} of them live`
  return carriers === 1 ? 'live' : 'all of them live'
}
