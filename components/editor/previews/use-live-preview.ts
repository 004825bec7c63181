'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { type PreviewMessage, previewIsReady } from './preview-message'

/** Tells the page in the frame what is typed, key by key: it does not wait for a save. */
export function useLivePreview(frame: RefObject<HTMLIFrameElement | null>): void {
  const { state, people, pictures, me } = useForm()
  const tell = useEffectEvent(() => {
    const message: PreviewMessage = {
      kind: 'typed',
      values: state.values,
      by: me?.name ?? '',
      people,
      pictures: pictures.filter(({ id }) => id === state.values.leadImage),
    }
    frame.current?.contentWindow?.postMessage(message, window.location.origin)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text is one more to tell
  useEffect(() => tell(), [state.values, pictures])
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data === previewIsReady) tell()
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [frame])
}
