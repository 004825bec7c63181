'use client'

import { type Dispatch, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { type FormAction, type FormState, isDirty } from '@/components/editor/form/form-state'
import {
  isWatching,
  type SeatState,
  seatAfter,
  unseated,
} from '@/components/editor/form/seat-state'
import { sentFields } from '@/components/editor/form/sent-fields'
import { heartbeatEvery, type Presence } from '@/lib/domain/presence/presence'
import type { PresenceVerb } from '@/lib/domain/presence/presence-request'
import { keepTyped, sendLeave, tellPresence } from './presence-request'

type Options = {
  id: string
  isOn: boolean
  form: RefObject<HTMLFormElement | null>
  latest: RefObject<FormState>
  dispatch: Dispatch<FormAction>
  /** Reads the stored text again. */
  onNewer: () => void
}

/** Tells the desk that this tab is here, and this tab who else is and who may write. */
export function usePresence({ id, isOn, form, latest, dispatch, onNewer }: Options): {
  seat: SeatState
  takeOver: () => Promise<boolean>
} {
  const [seat, setSeat] = useState(unseated)
  const known = useRef(unseated)
  const tab = useRef('')
  /** One word after the other, so that a tab never comes back after it has left. */
  const line = useRef<Promise<unknown>>(Promise.resolve())
  /** Taken out of the form before it is closed to writing: closed fields send nothing. */
  const unkept = useRef<Record<string, unknown> | null>(null)

  const hear = useEffectEvent((presence: Presence) => heard(presence, false))

  async function heard(presence: Presence, isTaken: boolean): Promise<void> {
    known.current = seatAfter(known.current, presence, isTaken)
    const state = latest.current
    if (!isWatching(known.current)) unkept.current = null
    else if (isDirty(state)) unkept.current ??= typedIn(form.current, state)
    setSeat(known.current)
    if (unkept.current) await keep(unkept.current)
    else if (!isDirty(state) && isNews(presence, state) && state.save.kind !== 'saving') onNewer()
  }

  /** Tried again with the next heartbeat if it fails; until then the text stays in the form. */
  async function keep(typed: Record<string, unknown>): Promise<void> {
    const kept = await keepTyped(id, typed)
    if (kept === null || unkept.current !== typed) return
    unkept.current = null
    dispatch({ type: 'replaced', article: kept.article })
    known.current = { ...known.current, isTextKept: known.current.isTextKept || kept.isKept }
    setSeat(known.current)
  }

  function tell(verb: PresenceVerb, own: string): Promise<Presence | null> {
    const answer = line.current.then(() => tellPresence(id, verb, own))
    line.current = answer
    return answer
  }
  const say = useEffectEvent(tell)

  useEffect(() => {
    if (!isOn) return
    const own = crypto.randomUUID()
    tab.current = own
    const beat = async () => {
      const presence = await say('heartbeat', own)
      if (tab.current !== own) return
      if (presence) hear(presence)
      else setSeat((seat) => (seat.isAsked ? seat : { ...seat, isAsked: true }))
    }
    const onVisible = () => {
      if (document.visibilityState === 'visible') void beat()
    }
    const onPageShow = (event: PageTransitionEvent) => {
      if (event.persisted) void beat()
    }
    const onHide = () => sendLeave(id, own)
    void beat()
    const timer = setInterval(beat, heartbeatEvery)
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('online', beat)
    window.addEventListener('pageshow', onPageShow)
    window.addEventListener('pagehide', onHide)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('online', beat)
      window.removeEventListener('pageshow', onPageShow)
      window.removeEventListener('pagehide', onHide)
      tab.current = ''
      void say('leave', own)
    }
  }, [id, isOn])

  async function takeOver(): Promise<boolean> {
    const presence = await tell('take-over', tab.current)
    if (presence) await heard(presence, true)
    return presence !== null
  }

  return { seat, takeOver }
}

function typedIn(form: HTMLFormElement | null, state: FormState): Record<string, unknown> | null {
  const fields = form && sentFields(new FormData(form))
  return fields && { ...Object.fromEntries(fields), rev: String(state.article.rev) }
}

/** A newer text, or the same text in another state: returned, approved, taken off the site. */
function isNews(presence: Presence, { article }: FormState): boolean {
  return (
    presence.rev > article.rev || (presence.rev === article.rev && presence.state !== article.state)
  )
}
