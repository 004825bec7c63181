'use client'

import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useLiveEarlier } from '@/components/editor/coverage/coverage-scope'
import { useForm } from '@/components/editor/form/form-context'
import { type PreviewMessage, previewIsReady } from './preview-message'

/** Tells the page in the frame what is typed and where, key by key: it does not wait for a save. */
export function useLivePreview(frame: RefObject<HTMLIFrameElement | null>): void {
  const { formId, state, people, pictures, me } = useForm()
  const earlier = useLiveEarlier(state.values.earlier)
  const part = useRef('')
  const tell = useEffectEvent(() => {
    const message: PreviewMessage = {
      kind: 'typed',
      values: state.values,
      by: me?.name ?? '',
      people,
      part: part.current,
      earlier,
      pictures: pictures.filter(({ id }) => id === state.values.leadImage),
    }
    frame.current?.contentWindow?.postMessage(message, window.location.origin)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text is one more to tell
  useEffect(() => tell(), [state.values, pictures])
  useEffect(() => {
    const form = document.getElementById(formId)
    const follow = ({ target }: FocusEvent) => {
      const written = fieldNameOf(target)
      if (written === '' || written === part.current) return
      part.current = written
      tell()
    }
    form?.addEventListener('focusin', follow)
    return () => form?.removeEventListener('focusin', follow)
  }, [formId])
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data === previewIsReady) tell()
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [frame])
}

/** A rich text stands on top of the plain one that has the name. */
function fieldNameOf(target: EventTarget | null): string {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    return target.name
  const plain =
    target instanceof Element && target.closest('.rich-field')?.querySelector('textarea')
  return plain ? plain.name : ''
}
