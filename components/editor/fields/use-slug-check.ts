'use client'

import { useEffect, useState } from 'react'
import { slugProblem } from '@/lib/domain/text/slug-problem'

type Check = { slug: string; problem: string | null }

/** @returns "free", what is wrong with the address, or nothing while that is not known */
export function useSlugCheck(
  id: string,
  slug: string,
): { isFree: boolean; problem: string | null } {
  const [checked, setChecked] = useState<Check | null>(null)
  useEffect(() => {
    if (slug === '' || slugProblem(slug) !== null) return
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ article: id, slug })
      const answer = await fetch(`/api/desk/slug?${query}`, { signal: controller.signal })
        .then((response) => response.json())
        // Without an answer nothing is said about the address; the save will tell.
        .catch(() => ({ ok: false }))
      if (answer.ok) setChecked({ slug, problem: answer.problem })
    }, 300)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [id, slug])
  if (slug === '') return { isFree: false, problem: null }
  const problem = slugProblem(slug)
  if (problem !== null || checked?.slug !== slug) return { isFree: false, problem }
  return { isFree: checked.problem === null, problem: checked.problem }
}
