'use client'

import { useEffect, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { type KnownAuthor, takeAuthor } from '@/lib/domain/sources/known-author'
import { readPostAddress } from '@/lib/domain/sources/post-address'
import type { SourceValues } from '@/lib/domain/sources/source-values'

/**
 * Brings the author of the source in row `at` from earlier sources, once its address names another one.
 * @returns whether the author that stands there is one of them
 */
export function useKnownAuthor(row: SourceValues, at: number): boolean {
  const { dispatch } = useForm()
  const read = readPostAddress(row.permalink)
  const who = read?.handle ? `${read.network} ${read.handle}` : ''
  const [known, setKnown] = useState<KnownAuthor | null>(null)
  const latest = useRef({ row, at, known })
  // A source that is stored already says of its author what it is meant to say.
  const asked = useRef(row.id === '' ? '' : who)
  useEffect(() => {
    latest.current = { row, at, known }
  })
  useEffect(() => {
    if (who === '' || who === asked.current) return
    const leaving = new AbortController()
    const timer = setTimeout(async () => {
      asked.current = who
      const author = await ask(latest.current.row.permalink, leaving.signal)
      if (author === null || leaving.signal.aborted) return
      const change = takeAuthor(latest.current.row, author, latest.current.known)
      setKnown(author)
      if (Object.keys(change).length === 0) return
      dispatch({ type: 'edit-row', list: 'sources', at: latest.current.at, change })
    }, 200)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [who, dispatch])
  return known !== null && row.authorName === known.authorName
}

/** Without an answer nobody is known. */
async function ask(address: string, signal: AbortSignal): Promise<KnownAuthor | null> {
  const query = new URLSearchParams({ address })
  try {
    const response = await fetch(`/api/desk/source-author?${query}`, { signal })
    const answer: { ok: boolean; author?: KnownAuthor | null } = await response.json()
    return (answer.ok && answer.author) || null
  } catch {
    return null
  }
}
