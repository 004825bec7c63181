'use client'

import { useCallback, useState } from 'react'
import type { MediaPicture } from '@/lib/domain/media/media-picture'

/** The pictures the form knows: those the page came with, and over them those that were met since. */
export function usePictures(
  given: MediaPicture[],
): [pictures: MediaPicture[], remember: (picture: MediaPicture) => void] {
  const [met, setMet] = useState<MediaPicture[]>([])
  const [last, setLast] = useState(given)
  // What the page brings anew is newer than what was met before.
  if (last !== given) {
    setLast(given)
    setMet(met.filter((one) => !hasPicture(given, one.id)))
  }
  const remember = useCallback(
    (picture: MediaPicture) =>
      setMet((all) => [picture, ...all.filter(({ id }) => id !== picture.id)]),
    [],
  )
  return [[...met, ...given.filter(({ id }) => !hasPicture(met, id))], remember]
}

function hasPicture(pictures: MediaPicture[], id: string): boolean {
  return pictures.some((one) => one.id === id)
}
