'use client'

import type { ReactNode } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { isAhead, isDirty } from '@/components/editor/form/form-state'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { usePhone } from '@/components/editor/parts/use-phone'
import { ScheduleFields } from '@/components/editor/schedules/schedule-fields'
import { Button, buttonLook } from '@/components/ui/button'
import type { SaveIntent, Wish } from '@/lib/domain/drafts/save-queue'
import { formatSoon } from '@/lib/domain/time/dates'
import { ChangeChoice } from './change-choice'
import { ChangeWords } from './change-words'
import { PublishMenu } from './publish-menu'

type Props = { onSend: (intent: SaveIntent) => void }

/** The one button that always says what will happen, with what can be chosen about it at its side. */
export function PublishButton({ onSend }: Props) {
  const { state, scheduled } = useForm()
  const isChange = state.article.state === 'live' && isAhead(state)
  const isPhone = usePhone()
  const isAsked =
    state.fields.correction !== undefined || (isPhone && state.fields.runAt !== undefined)
  const later = isPhone && <ScheduleChoice onSchedule={onSend} />
  if (scheduled) {
    return (
      <div className="group/publish relative inline-flex">
        <ScheduledButton runAt={scheduled.runAt} rev={scheduled.rev} onSend={onSend} />
        <PublishMenu name="Publish it at once instead" isOpen={isAsked}>
          {isChange && <ChangeChoice />}
          <SendButton intent="publish" onSend={onSend}>
            Publish now
          </SendButton>
          {later}
        </PublishMenu>
      </div>
    )
  }
  const hasMenu = isChange || isPhone
  return (
    <div className="group/publish relative inline-flex">
      <SendButton
        intent="publish"
        kind="primary"
        isOff={state.article.state === 'live' && !isChange}
        onSend={onSend}
        className={hasMenu ? 'rounded-r-none' : undefined}
      >
        {isChange ? <ChangeWords /> : (words[state.article.state] ?? 'Publish now')}
      </SendButton>
      {hasMenu && (
        <PublishMenu name={isChange ? 'What this change is' : 'When it goes out'} isOpen={isAsked}>
          {isChange && <ChangeChoice />}
          {later}
        </PublishMenu>
      )}
    </div>
  )
}

/** A narrow bar has no room for a button of its own. */
function ScheduleChoice({ onSchedule }: { onSchedule: (intent: SaveIntent) => void }) {
  const { state } = useForm()
  return (
    <details className="w-full" open={state.fields.runAt !== undefined}>
      <summary className={buttonLook('plain', 'list-none [&::-webkit-details-marker]:hidden')}>
        Schedule…
      </summary>
      <div className="mt-3">
        <ScheduleFields onSchedule={onSchedule} />
      </div>
    </details>
  )
}

const words: Record<string, string> = { live: 'Published', retracted: 'Publish again' }

function ScheduledButton({ runAt, rev, onSend }: Props & { runAt: number; rev: number }) {
  const { state } = useForm()
  const hour = formatSoon(runAt, useDeskZone(), state.article.savedAt)
  const isBehind = rev !== state.article.rev || isDirty(state)
  return (
    <SendButton
      intent="schedule-text"
      kind="primary"
      isOff={!isBehind}
      onSend={onSend}
      className="rounded-r-none"
    >
      {isBehind ? `Put into the scheduled text (${hour})` : `Goes out ${hour}`}
    </SendButton>
  )
}

type SendProps = Props & {
  intent: Wish
  kind?: 'primary'
  isOff?: boolean
  className?: string | undefined
  children: ReactNode
}

function SendButton({ intent, kind, isOff = false, className, onSend, children }: SendProps) {
  const { formId, state } = useForm()
  const isUnderWay = state.wayOut?.why === null
  const isMine = isUnderWay && state.wayOut?.wish === intent
  return (
    <Button
      type="submit"
      form={formId}
      name="intent"
      value={intent}
      {...(kind && { kind })}
      className={className}
      disabled={isOff || isUnderWay}
      onClick={(event) => {
        event.preventDefault()
        onSend(intent)
      }}
    >
      {isMine ? underWay[intent] : children}
    </Button>
  )
}

const underWay: Record<Wish, string> = {
  publish: 'Publishing…',
  schedule: 'Scheduling…',
  'schedule-text': 'Putting it in…',
  'schedule-end': 'Setting the end…',
}
