'use client'

import { useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { SaveIntent } from '@/lib/domain/drafts/save-queue'
import { likelyTime } from '@/lib/domain/schedules/likely-times'
import { formatInZone } from '@/lib/domain/time/dates'
import { instantOf } from '@/lib/domain/time/wall-time'
import { LikelyTimes } from './likely-times'

/** Sets the hour at which the text as it is now goes out, or at which it is taken off the site. */
export function ScheduleFields({ onSchedule }: { onSchedule: (intent: SaveIntent) => void }) {
  const { formId, state } = useForm()
  const zone = useDeskZone()
  const example = likelyTime('Tomorrow 09:00', Date.now(), zone)
  const [runAt, setRunAt] = useState('')
  const [mended, setMended] = useState(-1)
  const write = (text: string) => {
    setRunAt(text)
    setMended(state.refusals)
  }
  const read = runAt.trim() === '' ? null : instantOf(runAt.trim(), zone)
  const isWhole = runAt.trim().length >= example.length
  const ownProblem = isWhole && read && 'problem' in read ? read.problem : undefined
  // What the last answer said was about another time.
  const error = ownProblem ?? (mended === state.refusals ? undefined : state.fields.runAt)
  const moment = read && 'at' in read ? formatInZone(read.at, zone) : ''
  const canEnd = state.article.state === 'live' || state.article.state === 'scheduled'
  const button = (intent: SaveIntent, words: string) => (
    <Button
      type="submit"
      form={formId}
      name="intent"
      value={intent}
      disabled={state.wayOut?.why === null}
      className="py-1.5"
      onClick={(event) => {
        event.preventDefault()
        onSchedule(intent)
      }}
    >
      {words}
    </Button>
  )
  return (
    <div>
      <Field
        id="runAt"
        label="When"
        hint={
          <span suppressHydrationWarning>
            In {zone} time, such as {example}. The text goes out as it is saved now.
          </span>
        }
        error={error}
        className="mb-3"
      >
        {(control) => (
          <Input
            {...control}
            form={formId}
            autoComplete="off"
            spellCheck={false}
            placeholder={example}
            value={runAt}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Field>
      <LikelyTimes zone={zone} onTake={write} />
      <input type="hidden" name="zone" form={formId} value={zone} />
      <div className="flex flex-wrap gap-2">
        {button('schedule', moment ? `Schedule for ${moment}` : 'Schedule')}
        {canEnd && button('schedule-end', `Take it off the site${moment && ` on ${moment}`}`)}
      </div>
    </div>
  )
}
