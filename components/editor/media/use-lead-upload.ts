'use client'

import { useEffect, useRef, useState } from 'react'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { sendMedia } from './send-media'
import { notAFile } from './use-picture'

type Said = { words: string; isFault: boolean }

/** Sends a picture to the library, to open the update with it; whatever is chosen meanwhile calls that off. */
export function useLeadUpload(put: (picture: MediaPicture) => void) {
  const [said, setSaid] = useState<Said | null>(null)
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])

  const callOff = () => {
    current.current?.abort()
    setSaid(null)
  }

  async function take([file]: FileList): Promise<void> {
    callOff()
    if (!file) return setSaid({ words: notAFile, isFault: true })
    const mine = new AbortController()
    current.current = mine
    setSaid({ words: 'The picture is on its way…', isFault: false })
    const sent = await sendMedia(file)
    if (mine.signal.aborted) return
    if ('problem' in sent) return setSaid({ words: sent.problem, isFault: true })
    put(sent.picture)
    setSaid(
      sent.isKnown ? { words: 'The library had this picture already.', isFault: false } : null,
    )
  }

  return { said, take, callOff }
}
