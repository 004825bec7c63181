'use client'

import { useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Toast } from '@/components/ui/toast'
import { putBackArticleNow, unpublishArticleNow } from '@/lib/actions/publishing'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { ArticleState } from '@/lib/domain/kinds'

type Props = { article: string; state: ArticleState; isOpen: boolean }

/** Takes a live update off the site, and says so with the way back to the very copy readers saw. */
export function UnpublishForm({ article, state, isOpen }: Props) {
  const [taken, take, isTaking] = useActionState(unpublishArticleNow, null)
  const [undone, undo, isUndoing] = useActionState(putBackArticleNow, null)
  const [closed, setClosed] = useState<unknown>(null)
  const [pressed, setPressed] = useState<'take' | 'undo' | null>(null)
  const latest = pressed === 'undo' && !isUndoing ? undone : (taken ?? undone)
  const kept = taken?.ok && state === 'draft' && latest === taken ? taken.kept : null
  const words = latest && wordsOf(latest, latest === taken, state)
  return (
    <>
      {isOpen && (
        <form action={take} onSubmit={() => setPressed('take')}>
          <input type="hidden" name="article" value={article} />
          <Button type="submit" disabled={isTaking}>
            {isTaking ? 'Unpublishing…' : 'Unpublish'}
          </Button>
        </form>
      )}
      {words && latest !== closed && (
        <Toast isFault={!latest.ok} onClose={() => setClosed(latest)}>
          <p className="min-w-0 flex-1">{words}</p>
          {kept !== null && (
            <form action={undo} onSubmit={() => setPressed('undo')}>
              <input type="hidden" name="article" value={article} />
              <input type="hidden" name="kept" value={kept} />
              <Button type="submit" disabled={isUndoing}>
                {isUndoing ? 'Putting it back…' : 'Undo'}
              </Button>
            </form>
          )}
        </Toast>
      )}
    </>
  )
}

/** Null once it is not true any more. */
function wordsOf(answer: ActionAnswer, isTaken: boolean, state: ArticleState): string | null {
  if (!answer.ok) return answer.message
  if (!isTaken) return state === 'live' ? 'Put back. Readers see what they saw before.' : null
  if (state !== 'draft') return null
  return 'Unpublished. It is a draft, and its address answers “not found”.'
}
