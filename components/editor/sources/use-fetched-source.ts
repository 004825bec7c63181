'use client'

import { useEffect, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { postJson } from '@/components/editor/parts/post-json'
import { type SourceFacts, takeFacts } from '@/lib/domain/sources/source-facts'
import type { SourceValues } from '@/lib/domain/sources/source-values'

type Fetched = { address: string } & ({ differing: SourceFacts } | { problem: string })

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
    const answer = await postJson<{ facts: SourceFacts }>(
      `/api/desk/articles/${encodeURIComponent(id)}/source`,
      { address },
      unreached,
      mine.signal,
    )
    if (mine.signal.aborted) return
    setAsking(false)
    if (!answer.ok) return setFetched({ address, problem: answer.message })
    const { row: now } = latest.current
    if (now.permalink !== address) return
    const { filled, differing } = takeFacts(now, answer.facts)
    take(filled)
    setFetched({ address, differing })
  }

  // What one post says is nothing to put under the address of another.
  const here = fetched?.address === row.permalink ? fetched : null

  function takeAll(): void {
    if (here === null || 'problem' in here) return
    take(here.differing)
    setFetched({ address: here.address, differing: {} })
  }

  return { isAsking, fetched: here, ask, takeAll }
}

const unreached = 'The desk could not be reached. Try again, or type the facts in.'
