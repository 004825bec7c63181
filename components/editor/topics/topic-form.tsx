'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { Textarea } from '@/components/ui/textarea'
import { changeTopicNow } from '@/lib/actions/topics'
import type { Topic } from '@/lib/domain/article/article'
import { topicKinds } from '@/lib/domain/kinds'
import { topicKindNames } from '@/lib/domain/topics/topic-kind-names'

export function TopicForm({ topic }: { topic: Topic }) {
  const [answer, act, isPending] = useActionState(changeTopicNow, null)
  const { fields, values } = formState(answer)
  return (
    <form action={act}>
      <FormMessage answer={answer} done="Saved. Readers have it from now on." />
      <input type="hidden" name="topic" value={topic.id} />
      <Field id="name" label="Name" error={fields.name}>
        {(control) => (
          <Input
            {...control}
            key={topic.name}
            autoComplete="off"
            defaultValue={values.name ?? topic.name}
          />
        )}
      </Field>
      <Field
        id="slug"
        label="Address"
        hint="After /topics/. Left empty, it is made from the name. Old addresses go on leading here."
        error={fields.slug}
      >
        {(control) => (
          <Input
            {...control}
            key={topic.slug}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={values.slug ?? topic.slug}
          />
        )}
      </Field>
      <Field id="kind" label="Kind" error={fields.kind} className="mb-5 max-w-48">
        {(control) => (
          <Select
            {...control}
            key={values.kind ?? topic.kind}
            defaultValue={values.kind ?? topic.kind}
          >
            <SelectOptions values={topicKinds} words={topicKindNames} />
          </Select>
        )}
      </Field>
      <Field
        id="description"
        label="Description"
        aside="optional"
        hint="Stands above the topic’s updates and in search results. Up to 300 characters."
        error={fields.description}
      >
        {(control) => (
          <Textarea
            {...control}
            key={topic.description}
            rows={3}
            defaultValue={values.description ?? topic.description}
          />
        )}
      </Field>
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save topic'}
      </Button>
    </form>
  )
}
