'use client'

import { useEffect, useRef, useState } from 'react'
import type { ActionAnswer } from '@/lib/actions/action-answer'
import type { SourceValues } from '@/lib/domain/draft-values'
import { type SourceFacts, takeFacts } from '@/lib/domain/source-facts'
import { useForm } from './form-context'

type Fetched = { differing: SourceFacts } | { problem: string }

/** Asks what the place of the source in row `at` says, and fills in what the row does not say yet. */
export function useFetchedSource(row: SourceValues, at: number) {
  const { id, dispatch } = useForm()
  const [isAsking, setAsking] = useState(false)
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const latest = useRef({ row, at })
  const asking = useRef<AbortController | null>(null)
  useEffect(() => {
    latest.current = { row, at }
  })
  useEffect(() => () => asking.current?.abort(), [])

  const take = (change: SourceFacts) =>
    dispatch({ type: 'edit-row', list: 'sources', at: latest.current.at, change })

  async function ask(): Promise<void> {
    asking.current?.abort()
    const mine = new AbortController()
    asking.current = mine
    const address = row.permalink
    setAsking(true)
    setFetched(null)
    const answer = await request(id, address, mine.signal)
    if (mine.signal.aborted) return
    setAsking(false)
    if (!answer.ok) return setFetched({ problem: answer.message })
    const { row: now } = latest.current
    if (now.permalink !== address) return
    const { filled, differing } = takeFacts(now, answer.facts)
    take(filled)
    setFetched({ differing })
  }

  function takeAll(): void {
    if (fetched && 'differing' in fetched) take(fetched.differing)
    setFetched({ differing: {} })
  }

  return { isAsking, fetched, ask, takeAll }
}

type Answer = ActionAnswer<{ facts: SourceFacts }>

async function request(id: string, address: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(`/api/desk/articles/${encodeURIComponent(id)}/source`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address }),
      signal,
    })
    return (await response.json()) as Answer
  } catch {
    const message = 'The desk could not be reached. Try again, or type the facts in.'
    return { ok: false, reason: 'unavailable', message, fields: {}, values: {} }
  }
}
