'use client'

import { useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { useFieldId } from '@/components/ui/field-scope'
import type { TopicValues } from '@/lib/domain/drafts/draft-values'
import { NewTopicKind } from './new-topic-kind'
import { TopicChip } from './topic-chip'
import { topicSuggestions } from './topic-suggestions'

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Topics by typing. What stands in the line when it is left, or at a save, counts too: it needs no Enter. */
export function TopicsField() {
  const { state, dispatch, topics: known, isEnhanced } = useForm()
  const idOf = useFieldId()
  const line = useRef<HTMLInputElement>(null)
  const { topics } = state.values
  const [typed, setTyped] = useState('')
  const name = topics.some((topic) => same(topic.name, typed)) ? '' : typed
  const knownTopic = known.find((topic) => same(topic.name, name))
  const isNew = name.trim() !== '' && !knownTopic
  const at = topics.length
  const change = (next: typeof topics) => dispatch({ type: 'edit', change: { topics: next } })
  const take = (topic: TopicValues) => {
    change([...topics, topic])
    setTyped('')
  }
  const add = () => {
    if (name.trim() !== '') take(knownTopic ?? { name: name.trim(), kind: 'subject' })
    else setTyped('')
  }
  /** What stands in the line is saved as soon as it is left; to look something up in another window is not to leave. */
  const leave = () => {
    if (name.trim() !== '' && document.hasFocus()) change(topics)
  }
  const left = known.filter((one) => !topics.some((topic) => same(topic.name, one.name)))
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
              onRemove={() => {
                change(topics.toSpliced(place, 1))
                line.current?.focus()
              }}
            />
          ))}
          <Combobox
            {...control}
            ref={line}
            listName="Known topics"
            list={isEnhanced ? undefined : idOf('known-topics')}
            suggestions={topicSuggestions(left, isNew ? name.trim() : '')}
            placeholder="OpenAI, chips, copyright…"
            text={name}
            onText={setTyped}
            onTake={take}
            onEnter={add}
            onBackspace={() => change(topics.slice(0, -1))}
            onBlur={leave}
            className="w-full sm:w-72"
          />
          {isEnhanced ? (
            isNew && <input type="hidden" name={`topics.${at}.kind`} value="subject" />
          ) : (
            // Nobody with scripts is to see it for a moment.
            <span className="hidden noscript:contents">
              <NewTopicKind name={`topics.${at}.kind`} />
              <Button type="submit" name="intent" value="add-topic">
                Add
              </Button>
              <datalist id={idOf('known-topics')}>
                {known.map((topic) => (
                  <option key={topic.name} value={topic.name} />
                ))}
              </datalist>
            </span>
          )}
        </div>
      )}
    </Field>
  )
}
