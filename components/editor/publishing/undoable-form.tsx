'use client'

import { useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Toast } from '@/components/ui/toast'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'

type Kept = { kept: string | null }
type Action<Data extends object> = (
  previous: ActionAnswer<Data> | null,
  form: FormData,
) => Promise<ActionAnswer<Data>>

type Props = {
  article: string
  /** What is done; `kept` names what was there before, null when there is no way back. */
  act: Action<Kept>
  undo: Action<object>
  isOpen: boolean
  /** Each only while it is true. */
  words: {
    button: string
    pending: string
    done: string | false
    undone: string | false
  }
}

/** A button that does something with an article, and says so with the way back to what was there before. */
export function UndoableForm({ article, act, undo, isOpen, words }: Props) {
  const [taken, take, isTaking] = useActionState(act, null)
  const [undone, takeBack, isUndoing] = useActionState(undo, null)
  const [closed, setClosed] = useState<unknown>(null)
  const [pressed, setPressed] = useState<'take' | 'undo' | null>(null)
  const latest = pressed === 'undo' && !isUndoing ? undone : (taken ?? undone)
  const isTaken = latest === taken
  const said = latest && (latest.ok ? (isTaken ? words.done : words.undone) : latest.message)
  const kept = taken?.ok && isTaken && words.done !== false ? taken.kept : null
  return (
    <>
      {isOpen && (
        <form action={take} onSubmit={() => setPressed('take')}>
          <input type="hidden" name="article" value={article} />
          <Button type="submit" disabled={isTaking}>
            {isTaking ? words.pending : words.button}
          </Button>
        </form>
      )}
      {latest && said && latest !== closed && (
        <Toast isFault={!latest.ok} answer={latest} onClose={() => setClosed(latest)}>
          <p className="min-w-0 flex-1">{said}</p>
          {kept !== null && (
            <form action={takeBack} onSubmit={() => setPressed('undo')}>
              <input type="hidden" name="article" value={article} />
              <input type="hidden" name="kept" value={kept} />
              <Button type="submit" data-undo disabled={isUndoing}>
                {isUndoing ? 'Putting it back…' : 'Undo'}
              </Button>
            </form>
          )}
        </Toast>
      )}
    </>
  )
}
