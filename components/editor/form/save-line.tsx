'use client'

import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { formatSaved, machineTime } from '@/lib/domain/time/dates'
import { useForm } from './form-context'
import { isDirty } from './form-state'

/** The one line that tells the truth about saving. */
export function SaveLine() {
  const { state, isKept } = useForm()
  const { save } = state
  const zone = useDeskZone()
  return (
    <span role="status" className="min-w-0 text-xs text-muted tabular-nums">
      {save.kind === 'saving' && 'Saving…'}
      {save.kind === 'failed' && (
        <span className="font-medium text-signal">Not saved: {lowerFirst(save.message)}</span>
      )}
      {save.kind === 'offline' && (
        <span className="font-medium text-signal">
          {save.message
            ? `Not saved: ${lowerFirst(save.message)}`
            : `Offline: ${isKept ? 'kept in this browser' : 'not saved yet'}`}
        </span>
      )}
      {save.kind === 'saved' && isDirty(state) && 'Unsaved changes'}
      {save.kind === 'saved' && !isDirty(state) && (
        <time
          dateTime={machineTime(save.at)}
          title={formatSaved(save.at, false, zone)}
          suppressHydrationWarning
        >
          Saved {formatSaved(save.at, save.isFresh, zone)}
          {state.signedInAs !== null && ` as ${state.signedInAs}`}
        </time>
      )}
    </span>
  )
}

/** A sentence that goes on after a colon; names of one letter or in capitals keep theirs. */
function lowerFirst(sentence: string): string {
  return /^(Nothing|This|Your|Some|Only|Writers|There|Another|Everything) ?/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence
}
