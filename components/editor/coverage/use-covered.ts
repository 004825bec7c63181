'use client'

import { useEffect } from 'react'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { Covered } from '@/lib/domain/coverage/covered'
import { paths } from '@/lib/paths'

/** In milliseconds: a headline is typed word by word, and nobody waits for this. */
const pause = 600

/** Asks what the desk has on the same thing, a moment after the last key. Without an answer nothing is said. */
export function useCovered(
  article: string,
  what: 'headline' | 'address',
  typed: string,
  isOn: boolean,
  onAnswer: (typed: string, covered: Covered[]) => void,
): void {
  useEffect(() => {
    if (!isOn) return
    const leaving = new AbortController()
    const timer = setTimeout(async () => {
      const covered =
        typed.trim() === '' ? [] : await ask(article, { [what]: typed }, leaving.signal)
      if (covered !== null && !leaving.signal.aborted) onAnswer(typed, covered)
    }, pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [article, what, typed, isOn, onAnswer])
}

async function ask(
  article: string,
  question: Record<string, string>,
  signal: AbortSignal,
): Promise<Covered[] | null> {
  try {
    const response = await fetch(paths.covered(article, question), { signal })
    const answer = (await response.json()) as ActionAnswer<{ covered: Covered[] }>
    return answer.ok ? answer.covered : null
  } catch {
    return null
  }
}
