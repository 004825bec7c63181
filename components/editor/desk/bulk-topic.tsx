'use client'

import { useId, useRef, useState } from 'react'
import { useScripts } from '@/components/editor/parts/use-scripts'
import { topicSuggestions } from '@/components/editor/topics/topic-suggestions'
import { Combobox } from '@/components/ui/combobox'
import { Select } from '@/components/ui/select'
import type { TopicValues } from '@/lib/domain/drafts/draft-values'
import { topicKinds } from '@/lib/domain/kinds'
import { topicKindNames } from '@/lib/domain/topics/topic-kind-names'

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** The topic to add: one that is there, or a new one by choosing to create it. */
export function BulkTopic({ topics }: { topics: TopicValues[] }) {
  const [typed, setTyped] = useState('')
  const [newKind, setNewKind] = useState('')
  const line = useRef<HTMLInputElement>(null)
  const listId = useId()
  const hasScripts = useScripts()
  const isKnown = topics.some(({ name }) => same(name, typed))
  const isChosen = isKnown || newKind !== ''
  return (
    <>
      <Combobox
        ref={line}
        name="topic"
        aria-label="Topic to add"
        listName="Known topics"
        list={hasScripts ? undefined : listId}
        placeholder="Topic"
        maxLength={60}
        suggestions={isChosen ? [] : topicSuggestions(topics, typed.trim())}
        text={typed}
        onText={(text) => {
          setTyped(text)
          setNewKind('')
        }}
        onTake={({ name, kind }) => {
          setTyped(name)
          setNewKind(topics.some((topic) => same(topic.name, name)) ? '' : kind)
        }}
        takesBest
        opensUp
        onEnter={() => {
          // Which button is pressed says what is done.
          const form = line.current?.form
          form?.requestSubmit(form.querySelector<HTMLElement>('button[value=add-topic]'))
        }}
        onBackspace={() => undefined}
        className="w-36"
      />
      {hasScripts ? (
        <input type="hidden" name="topicKind" value={newKind} />
      ) : (
        <span className="hidden noscript:contents">
          <Select
            name="topicKind"
            aria-label="Kind of the new topic"
            defaultValue=""
            className="w-40! py-1.5"
          >
            <option value="">One that is there</option>
            {topicKinds.map((kind) => (
              <option key={kind} value={kind}>
                New: {topicKindNames[kind].toLowerCase()}
              </option>
            ))}
          </Select>
          <datalist id={listId}>
            {topics.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </span>
      )}
    </>
  )
}
