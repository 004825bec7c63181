'use client'

import { useEffect, useState } from 'react'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import { paths } from '@/lib/paths'

type Found = { id: string; words: string; href: string }

/** In milliseconds: as long as somebody types faster, nothing is asked. */
const pause = 150

/** Updates that mention what is typed; the last answer stays until the next one is here. */
export function useFoundArticles(typed: string): Found[] {
  const [found, setFound] = useState<Found[]>([])
  const query = typed.trim()
  useEffect(() => {
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      if (query === '') setFound([])
      else void ask(query, leaving.signal).then((articles) => articles && setFound(articles))
    }, pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [query])
  return found
}

async function ask(query: string, signal: AbortSignal): Promise<Found[] | null> {
  try {
    const response = await fetch(`/api/desk/articles?q=${encodeURIComponent(query)}`, { signal })
    type Answer = ActionAnswer<{ articles: { id: string; headline: string }[] }>
    const answer = (await response.json()) as Answer
    if (!answer.ok) return null
    return answer.articles.map(({ id, headline }) => {
      return { id, words: headline || 'No headline yet', href: paths.article(id) }
    })
  } catch {
    return null
  }
}
