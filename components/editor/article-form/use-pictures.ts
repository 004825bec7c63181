'use client'

import { useCallback, useState } from 'react'
import type { MediaPicture } from '@/lib/domain/media-picture'

/** The pictures the form knows: those the page came with, and over them those that were met since. */
export function usePictures(
  given: MediaPicture[],
): [pictures: MediaPicture[], remember: (picture: MediaPicture) => void] {
  const [met, setMet] = useState<MediaPicture[]>([])
  const remember = useCallback(
    (picture: MediaPicture) =>
      setMet((all) => [picture, ...all.filter(({ id }) => id !== picture.id)]),
    [],
  )
  const rest = given.filter(({ id }) => !met.some((one) => one.id === id))
  return [[...met, ...rest], remember]
}
