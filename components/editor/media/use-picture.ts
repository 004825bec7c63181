'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { sendPicture } from './send-picture'

export const notAFile = 'This was not a picture file. Save it as a file first, then choose it here.'

/** Sends a picture for the source in row `at`, which may move meanwhile; a later one calls an earlier one off. */
export function usePicture(at: number) {
  const { id, dispatch } = useForm()
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const place = useRef(at)
  const current = useRef<AbortController | null>(null)
  useLayoutEffect(() => {
    place.current = at
  })
  useEffect(() => () => current.current?.abort(), [])

  const put = (avatar: string) =>
    dispatch({ type: 'edit-row', list: 'sources', at: place.current, change: { avatar } })

  const callOff = () => {
    current.current?.abort()
    setSending(false)
    setProblem(null)
  }

  async function choose(files: FileList): Promise<void> {
    const [file] = files
    callOff()
    if (!file) return setProblem(notAFile)
    const sending = new AbortController()
    current.current = sending
    setSending(true)
    const answer = await sendPicture(id, file, sending.signal)
    if (answer === null || sending.signal.aborted) return
    setSending(false)
    if ('file' in answer) put(answer.file)
    else setProblem(answer.problem)
  }

  function remove(): void {
    callOff()
    put('')
  }

  return { isSending, problem, choose, remove }
}
