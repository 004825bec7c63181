'use client'

import { type Dispatch, type RefObject, useCallback, useRef } from 'react'
import type { ActionAnswer } from '@/lib/actions/action-answer'
import type { SaveAnswer } from '@/lib/actions/save-draft'
import type { SavedArticle } from '@/lib/domain/saved-article'
import { type FormAction, type FormState, problemOf } from './form-state'

export type SaveIntent = 'save' | 'publish' | 'schedule' | 'schedule-end'

/** Saves through the desk's route, one request at a time; a save asked for meanwhile follows it. */
export function useSave(
  id: string,
  form: RefObject<HTMLFormElement | null>,
  latest: RefObject<FormState>,
  dispatch: Dispatch<FormAction>,
  onSaved: () => void,
): (intent: SaveIntent) => Promise<void> {
  const isBusy = useRef(false)
  const next = useRef<SaveIntent | null>(null)

  return useCallback(
    async (intent: SaveIntent) => {
      if (isBusy.current) {
        next.current = next.current && next.current !== 'save' ? next.current : intent
        return
      }
      isBusy.current = true
      for (let wanted: SaveIntent | null = intent; wanted; wanted = next.current) {
        next.current = null
        const isSaved = await saveOnce(id, form.current, latest.current, wanted, dispatch)
        if (!isSaved) break
        onSaved()
      }
      next.current = null
      isBusy.current = false
    },
    [id, form, latest, dispatch, onSaved],
  )
}

async function saveOnce(
  id: string,
  form: HTMLFormElement | null,
  sent: FormState,
  intent: SaveIntent,
  dispatch: Dispatch<FormAction>,
): Promise<boolean> {
  if (form === null) return false
  const body = { ...Object.fromEntries(new FormData(form)), rev: String(sent.article.rev), intent }
  dispatch({ type: 'saving' })
  const answer = await ask<SaveAnswer>(address(id), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer === null) {
    const message = 'the server could not be reached. Your text is still here; try again.'
    dispatch({ type: 'failed', message })
    return false
  }
  if (answer.ok) {
    if (answer.kind === 'saved') dispatch({ type: 'saved', answer, edits: sent.edits, sent })
    return answer.kind === 'saved'
  }
  if (answer.reason === 'conflict' && answer.latest) {
    const stored = await ask<{ article: SavedArticle }>(address(id))
    if (stored?.ok) {
      dispatch({ type: 'conflict', theirs: stored.article, message: answer.message })
      return false
    }
  }
  const problem = problemOf(answer.reason, answer.message)
  dispatch({ type: 'refused', problem, fields: answer.fields })
  return false
}

function address(id: string): string {
  return `/api/desk/articles/${encodeURIComponent(id)}`
}

/** @returns null when no answer of ours came */
async function ask<Data extends object>(
  url: string,
  init?: RequestInit,
): Promise<ActionAnswer<Data> | null> {
  try {
    const response = await fetch(url, init)
    return (await response.json()) as ActionAnswer<Data>
  } catch {
    return null
  }
}
