import type { Dispatch } from 'react'
import { flushSync } from 'react-dom'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { SaveAnswer } from '@/lib/actions/save-draft'
import { isWish, type SaveIntent, type SaveOutcome } from '@/lib/domain/drafts/save-queue'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import { mergeDrafts } from '@/lib/domain/revisions/merge-drafts'
import type { FormAction, FormState } from './form-state'
import { problemOf } from './problem'
import { sentFields } from './sent-fields'

type Sending = {
  id: string
  form: HTMLFormElement
  sent: FormState
  intent: SaveIntent
  dispatch: Dispatch<FormAction>
}

/** Sends the form as it stands to the desk's route, tells the form's state, and says how it went. */
export async function saveOnce({
  id,
  form,
  sent,
  intent,
  dispatch,
}: Sending): Promise<SaveOutcome> {
  const fields = sentFields(new FormData(form))
  if (fields === null) {
    dispatch({ type: 'refused', problem: problemOf('refused', doubled), fields: {} })
    return 'refused'
  }
  // Half the name of a topic is none: it waits until whoever types it has left the line, or asks for a save.
  const topic = `topics.${sent.values.topics.length}`
  const isTyped = document.activeElement?.getAttribute('name')?.startsWith(`${topic}.`)
  if (intent === 'autosave' && isTyped) fields.delete(`${topic}.name`)
  const body = { ...Object.fromEntries(fields), rev: String(sent.article.rev), intent }
  dispatch({ type: 'saving' })
  // A request without an answer may have been done all the same, so one that must not wait asks first whether the
  // site is there. A browser's own word for being offline says nothing of a site on the same machine.
  if (isWish(intent) && (await ask(address(id))) === null) {
    dispatch({ type: 'unreachable', message: null })
    return 'unsent'
  }
  const answer = await ask<SaveAnswer>(address(id), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer === null) {
    dispatch({ type: 'unreachable', message: null })
    return 'unreachable'
  }
  if (!answer.ok && answer.reason === 'unavailable') {
    dispatch({ type: 'unreachable', message: answer.message })
    return 'unavailable'
  }
  if (answer.ok) {
    const { kind } = answer
    if (kind !== 'saved') return 'refused'
    // The next request begins with what this one answered, so the form has to hold it by then.
    flushSync(() => dispatch({ type: 'saved', answer, edits: sent.edits, sent }))
    return 'saved'
  }
  if (answer.reason === 'conflict' && answer.latest) {
    const stored = await ask<{ article: SavedArticle }>(address(id))
    if (stored?.ok) return meet(stored.article, answer.message, sent, dispatch)
  }
  const problem = problemOf(answer.reason, answer.message)
  const isQuiet = intent === 'autosave' && answer.reason === 'invalid'
  dispatch({ type: 'refused', problem, fields: answer.fields, isQuiet })
  if (answer.reason === 'signed-out' || answer.reason === 'conflict') return answer.reason
  return 'refused'
}

/** Two saves met: what only one side changed is merged, the rest is for the editor to choose. */
function meet(
  theirs: SavedArticle,
  message: string,
  sent: FormState,
  dispatch: Dispatch<FormAction>,
): SaveOutcome {
  const { clashes } = mergeDrafts(sent.base, sent.values, theirs.values)
  if (clashes.length === 0) {
    flushSync(() => dispatch({ type: 'merged', theirs, message }))
    return 'merged'
  }
  dispatch({ type: 'conflict', theirs, message })
  return 'conflict'
}

const doubled =
  'Nothing was sent: this page holds one of its fields twice. Load it again; what you typed is kept in this browser.'

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
