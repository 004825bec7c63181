'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { postJson } from '@/components/editor/parts/post-json'
import type { MediaPicture } from '@/lib/domain/media/media-picture'

type Words = Pick<MediaPicture, 'alt' | 'credit'>
type Typed = Words & { id: string }

export type PictureWords = {
  /** What is typed and not in the library yet. */
  typed: Typed | null
  /** Why the last words were not kept. */
  problem: string | null
  type: (change: Partial<Words>) => void
  /** Sends what is typed, and says whether it was kept; null when there is nothing to wait for. */
  keep: () => Promise<boolean> | null
}

/**
 * What is typed about the chosen picture, until the library has it. Live pages show it as soon as it is there, so
 * it goes when a field is left, and with every save, but not key by key.
 */
export function usePictureWords(
  picture: MediaPicture | undefined,
  remember: (picture: MediaPicture) => void,
): PictureWords {
  const [typed, setTyped] = useState<Typed | null>(null)
  const [refused, setRefused] = useState<{ id: string; message: string } | null>(null)
  const sending = useRef<Promise<boolean> | null>(null)
  const unsent = picture && typed?.id === picture.id && differ(typed, picture) ? typed : null
  const latest = useRef(unsent)
  useLayoutEffect(() => {
    latest.current = unsent
  })

  const send = useCallback(async () => {
    const sent = latest.current
    if (sent === null) return true
    const { id, alt, credit } = sent
    const address = `/api/desk/media/${encodeURIComponent(id)}`
    const answer = await postJson<{ picture: MediaPicture }>(address, { alt, credit }, unreached)
    flushSync(() => {
      setRefused(answer.ok ? null : { id, message: answer.message })
      if (answer.ok) remember(answer.picture)
      const isOver = answer.ok || answer.reason === 'not-allowed'
      if (isOver) setTyped((now) => (now?.id === id && differ(now, sent) ? now : null))
    })
    return answer.ok
  }, [remember])

  const keep = useCallback(() => {
    if (latest.current === null) return sending.current
    const mine = (sending.current ?? Promise.resolve(true)).then(send).finally(() => {
      if (sending.current === mine) sending.current = null
    })
    sending.current = mine
    return mine
  }, [send])

  useEffect(() => () => void keep(), [keep])

  const type = (change: Partial<Words>) => {
    if (!picture) return
    setRefused(null)
    setTyped({ id: picture.id, alt: picture.alt, credit: picture.credit, ...unsent, ...change })
  }

  return {
    typed: unsent,
    problem: refused?.id === picture?.id ? (refused?.message ?? null) : null,
    type,
    keep,
  }
}

/** The pictures as they will be with what is typed. */
export function withWords(pictures: MediaPicture[], typed: Typed | null): MediaPicture[] {
  if (typed === null) return pictures
  return pictures.map((picture) => (picture.id === typed.id ? { ...picture, ...typed } : picture))
}

function differ(one: Words, other: Words): boolean {
  return one.alt !== other.alt || one.credit !== other.credit
}

const unreached =
  'These words could not be kept just now. Change them, or save, once more to try again.'
