'use client'

import { useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useFieldId } from '@/components/ui/field-scope'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { type TopicKind, topicKinds } from '@/lib/domain/kinds'
import { topicKindNames } from '@/lib/domain/topics/topic-kind-names'
import { TopicChip } from './topic-chip'

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Topics by typing. What stands in the line when it is left, or at a save, counts too: it needs no Enter. */
export function TopicsField() {
  const { state, dispatch, topics: known, isEnhanced } = useForm()
  const idOf = useFieldId()
  const { topics } = state.values
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<TopicKind>('subject')
  const name = topics.some((topic) => same(topic.name, typed)) ? '' : typed
  const knownTopic = known.find((topic) => same(topic.name, name))
  const isNew = name.trim() !== '' && !knownTopic
  const at = topics.length
  const change = (next: typeof topics) => dispatch({ type: 'edit', change: { topics: next } })
  const add = () => {
    if (name.trim() !== '') change([...topics, knownTopic ?? { name: name.trim(), kind }])
    setTyped('')
    setKind('subject')
  }
  /** What stands in the line is saved as soon as it is left; to look something up in another window is not to leave. */
  const leave = () => {
    if (name.trim() !== '' && document.hasFocus()) change(topics)
  }
  return (
    <Field
      id={`topics.${at}.name`}
      label="Topics"
      aside={
        <span className="inline-flex items-baseline gap-3">
          <NoteMark field="topics" />
          {topics.length || null}
        </span>
      }
      error={state.fields.topics ?? state.fields[`topics.${at}.name`]}
    >
      {(control) => (
        <div className="flex flex-wrap items-center gap-2">
          {topics.map((topic, place) => (
            <TopicChip
              key={topic.name}
              topic={topic}
              at={place}
              onRemove={() => change(topics.toSpliced(place, 1))}
            />
          ))}
          <Input
            {...control}
            list={idOf('known-topics')}
            placeholder="OpenAI, chips, copyright…"
            autoComplete="off"
            value={name}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              add()
            }}
            className="w-full! sm:w-64!"
          />
          {(isNew || !isEnhanced) && (
            <Select
              aria-label="Kind of the new topic"
              name={`topics.${at}.kind`}
              value={kind}
              onChange={(event) => setKind(event.target.value as TopicKind)}
              onBlur={leave}
              className="w-36!"
            >
              {topicKinds.map((value) => (
                <option key={value} value={value}>
                  {topicKindNames[value]}
                </option>
              ))}
            </Select>
          )}
          {(name.trim() !== '' || !isEnhanced) && (
            <Button
              type="submit"
              name="intent"
              value="add-topic"
              onClick={(event) => {
                event.preventDefault()
                add()
              }}
            >
              Add
            </Button>
          )}
          <datalist id={idOf('known-topics')}>
            {known.map((topic) => (
              <option key={topic.name} value={topic.name} />
            ))}
          </datalist>
        </div>
      )}
    </Field>
  )
}
