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
import { UnmadeTopic } from './unmade-topic'

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
const carries = (topics: TopicValues[], name: string) =>
  topics.some((topic) => same(topic.name, name))

/**
 * Topics by typing. The whole name of a known topic counts without Enter once the line is left, or at a save; a new
 * topic is made only by choosing to.
 */
export function TopicsField() {
  const { state, dispatch, topics: known, isEnhanced } = useForm()
  const idOf = useFieldId()
  const line = useRef<HTMLInputElement>(null)
  const { topics } = state.values
  const [typed, setTyped] = useState('')
  const [before, setBefore] = useState(topics)
  if (before !== topics) {
    setBefore(topics)
    // A save took what stands in the line.
    if (carries(topics, typed) && !carries(before, typed)) setTyped('')
  }
  const isCarried = carries(topics, typed)
  const knownTopic = known.find((topic) => same(topic.name, typed))
  const isNew = typed.trim() !== '' && !isCarried && !knownTopic
  const at = topics.length
  const change = (next: typeof topics) => dispatch({ type: 'edit', change: { topics: next } })
  const take = (topic: TopicValues) => {
    change([...topics, topic])
    setTyped('')
  }
  /** To look something up in another window is not to leave. */
  const leave = () => {
    if (!document.hasFocus()) return
    if (isCarried) setTyped('')
    else if (knownTopic) take(knownTopic)
  }
  const left = known.filter((one) => !carries(topics, one.name))
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
            name={isEnhanced && (isNew || isCarried) ? undefined : control.name}
            ref={line}
            listName="Known topics"
            list={isEnhanced ? undefined : idOf('known-topics')}
            suggestions={topicSuggestions(left, isNew ? typed.trim() : '')}
            placeholder="OpenAI, chips, copyright…"
            text={typed}
            onText={setTyped}
            onTake={take}
            takesBest
            onEnter={() => setTyped('')}
            onBackspace={() => change(topics.slice(0, -1))}
            onBlur={leave}
            className="w-full sm:w-72"
          />
          {isEnhanced ? (
            isNew && (
              <UnmadeTopic
                name={typed.trim()}
                onCreate={() => {
                  line.current?.focus()
                  line.current?.click()
                }}
              />
            )
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
