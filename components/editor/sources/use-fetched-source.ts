'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { postJson } from '@/components/editor/parts/post-json'
import { readPostAddress } from '@/lib/domain/sources/post-address'
import { type SourceFacts, takeFacts } from '@/lib/domain/sources/source-facts'
import type { SourceValues } from '@/lib/domain/sources/source-values'

type Fetched = { address: string } & ({ differing: SourceFacts } | { problem: string })

/** Asks what the place of the source in row `at` says, and fills in what the row does not say yet. */
export function useFetchedSource(row: SourceValues, at: number) {
  const { id, dispatch, mayFetch } = useForm()
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

  async function ask(address: string): Promise<void> {
    asking.current?.abort()
    const mine = new AbortController()
    asking.current = mine
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

  // An update that begins with the address of a post begins with what the post says.
  const isBegun = useRef(mayFetch && row.id === '' && onlyAnAddress(row))
  const begin = useEffectEvent(() => ask(row.permalink))
  useEffect(() => {
    if (!isBegun.current) return
    isBegun.current = false
    void begin()
  }, [])

  // What one post says is nothing to put under the address of another.
  const here = fetched?.address === row.permalink ? fetched : null

  function takeAll(): void {
    if (here === null || 'problem' in here) return
    take(here.differing)
    setFetched({ address: here.address, differing: {} })
  }

  return { isAsking, fetched: here, ask, takeAll }
}

function onlyAnAddress({ permalink, authorName, text }: SourceValues): boolean {
  return readPostAddress(permalink) !== null && authorName === '' && text === ''
}

const unreached = 'The desk could not be reached. Try again, or type the facts in.'
