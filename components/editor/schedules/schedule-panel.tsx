'use client'

import { useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { Button, buttonLook } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { SaveIntent } from '@/lib/domain/drafts/save-queue'
import { formatInZone } from '@/lib/domain/time/dates'

/** Sets the hour at which the text as it is now goes out, or at which it is taken off the site. */
export function SchedulePanel({ onSchedule }: { onSchedule: (intent: SaveIntent) => void }) {
  const { formId, state, canPublish } = useForm()
  const zone = useDeskZone()
  const [runAt, setRunAt] = useState('')
  if (!canPublish) return null
  const error = state.fields.runAt
  const canEnd = state.article.state === 'live' || state.article.state === 'scheduled'
  const button = (intent: SaveIntent, words: string) => (
    <Button
      type="submit"
      form={formId}
      name="intent"
      value={intent}
      disabled={state.wayOut?.why === null}
      onClick={(event) => {
        event.preventDefault()
        onSchedule(intent)
      }}
    >
      {words}
    </Button>
  )
  return (
    <details className="mt-4" open={error !== undefined}>
      <summary className={buttonLook('plain', 'list-none [&::-webkit-details-marker]:hidden')}>
        Schedule…
      </summary>
      <div className="mt-3 rounded-control border border-line bg-sheet p-4">
        <Field
          id="runAt"
          label="When"
          hint={`In ${zone} time. The text goes out as it is saved now.`}
          error={error}
          className="mb-3"
        >
          {(control) => (
            <Input
              {...control}
              form={formId}
              type="datetime-local"
              value={runAt}
              onChange={(event) => setRunAt(event.target.value)}
            />
          )}
        </Field>
        <input type="hidden" name="zone" form={formId} value={zone} />
        <div className="flex flex-wrap gap-2">
          {button('schedule', `Schedule${spoken(runAt, zone)}`)}
          {canEnd && button('schedule-end', `Take it off the site${spoken(runAt, zone)}`)}
        </div>
      </div>
    </details>
  )
}

/** " for Tue, 24 Nov 2026, 09:00 Europe/Berlin", once a time is chosen; the browser's zone is the form's. */
function spoken(runAt: string, zone: string): string {
  const at = Date.parse(runAt)
  return Number.isNaN(at) ? '' : ` for ${formatInZone(at, zone)}`
}
