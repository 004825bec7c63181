'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { WaitingCounts } from '@/lib/domain/desk/today'
import { paths } from '@/lib/paths'
import { RailLink } from './rail-link'

/**
 * The places where something can wait, with how much does. The layout around it stays while one goes from
 * page to page, so the counts are asked for anew on the way, and on coming back to the tab.
 */
export function RailCounts({ initial }: { initial: WaitingCounts }) {
  const path = usePathname()
  const [counts, setCounts] = useState(initial)
  const shownOn = useRef(path)
  useEffect(() => setCounts(initial), [initial])
  useEffect(() => {
    const leaving = new AbortController()
    const look = () => void latestCounts(leaving.signal).then((now) => now && setCounts(now))
    const onReturn = () => document.visibilityState === 'visible' && look()
    if (shownOn.current !== path) look()
    shownOn.current = path
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      leaving.abort()
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [path])
  return (
    <>
      <RailLink href={paths.dashboard()} isExact count={counts.today} isUrgent>
        Today
      </RailLink>
      <RailLink href={paths.articles()} count={counts.articles}>
        Articles
      </RailLink>
      <RailLink href={paths.calendar()}>Calendar</RailLink>
      <RailLink href={paths.sources()} count={counts.sources}>
        Sources to check
      </RailLink>
      <RailLink href={paths.readers()} count={counts.readers}>
        Readers
      </RailLink>
    </>
  )
}

/** @returns null when nothing is known: then what was shown stays */
async function latestCounts(signal: AbortSignal): Promise<WaitingCounts | null> {
  try {
    const response = await fetch('/api/desk/waiting', { signal })
    const answer = (await response.json()) as ActionAnswer<WaitingCounts>
    if (!answer.ok) return null
    const { today, articles, sources, readers } = answer
    return { today, articles, sources, readers }
  } catch {
    return null
  }
}
