'use client'

import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { stateLooks } from '@/components/editor/parts/state-looks'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { Covered } from '@/lib/domain/coverage/covered'
import { formatDay } from '@/lib/domain/time/dates'
import { useCoverage, useCoveredSources, useEarlierChoices } from './coverage-scope'
import { useEarlierKey } from './use-earlier-key'

/** The update that told the beginning, among those that were covered before. */
export function EarlierField() {
  const { state, dispatch, canSave } = useForm()
  const { earlier, sources } = state.values
  const choices = useEarlierChoices()
  const { byHeadline, isOnly } = useCoverage()
  const bySource = useCoveredSources(sources.map(({ permalink }) => permalink))
  const link = (id: string) => dispatch({ type: 'edit', change: { earlier: id } })
  const [first] = [...byHeadline, ...bySource]
  useEarlierKey(() => {
    if (first && canSave) link(first.id)
  })
  const linked = choices.find(({ id }) => id === earlier)
  const zone = useDeskZone()
  // A form without it would not be whole, and could not be saved.
  if (isOnly && choices.length === 0 && earlier === '') {
    return <input type="hidden" name="earlier" value="" />
  }
  return (
    <Field
      id="earlier"
      label="Earlier update"
      aside={
        <span className="inline-flex items-baseline gap-3">
          <NoteMark field="earlier" />
          optional
        </span>
      }
      hint={hintFor(earlier, linked)}
      error={state.fields.earlier}
    >
      {(control) => (
        <>
          <Select
            {...control}
            value={earlier}
            onChange={(event) => link(event.target.value)}
            className="truncate"
          >
            <option value="">None</option>
            {choices.map((update) => (
              <option key={update.id} value={update.id} suppressHydrationWarning>
                {inWords(update, zone)}
              </option>
            ))}
            {earlier !== '' && !linked && (
              <option value={earlier}>An update that is not there for you</option>
            )}
          </Select>
          <span role="status" className="sr-only">
            {linked && `Linked as earlier: ${linked.headline}`}
          </span>
        </>
      )}
    </Field>
  )
}

function hintFor(earlier: string, linked: Covered | undefined): string {
  if (linked && linked.slug === null) return 'Readers find it below the text once it is live.'
  if (earlier !== '') return 'Readers find it below the text.'
  return 'If this goes on from an update of yours, choose it: readers find a link to it below the text.'
}

function inWords({ headline, state, at }: Covered, zone: string): string {
  const word = stateLooks[state].word.toLowerCase()
  return `“${headline || 'No headline yet'}”, ${word}, ${formatDay(at, zone)}`
}
