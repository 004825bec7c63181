'use client'

import { useActionState, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useForm } from '@/components/editor/form/form-context'
import type { FormState } from '@/components/editor/form/form-state'
import { CopyButton } from '@/components/editor/parts/copy-button'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { Button, buttonLook } from '@/components/ui/button'
import { fieldId } from '@/components/ui/field-scope'
import { isFocusLost } from '@/components/ui/focus-lost'
import { Toast } from '@/components/ui/toast'
import { takeBackPublicationNow } from '@/lib/actions/publishing'
import { formatClock } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'

/** The link in the bar to what readers see. */
export const lookAtIt = 'look-at-it'

/** Says that it went out, when, and where to see it, with the way back. */
export function PublishedNotice() {
  const { state } = useForm()
  return state.published && <Told key={state.published.at} published={state.published} />
}

function Told({ published }: { published: NonNullable<FormState['published']> }) {
  const { id, formId, site, state, dispatch } = useForm()
  const [answer, takeBack, isPending] = useActionState(takeBackPublicationNow, null)
  const zone = useDeskZone()
  const { slug, publication, isNew, at } = published
  const view = useRef<HTMLAnchorElement>(null)
  // The button that was pressed is closed by now.
  useEffect(() => {
    if (isFocusLost()) view.current?.focus({ preventScroll: true })
  }, [])
  const close = () => {
    flushSync(() => dispatch({ type: 'publication-told' }))
    const look = document.getElementById(fieldId(formId, lookAtIt))
    if (isFocusLost()) look?.focus({ preventScroll: true })
  }
  if (answer) {
    return (
      <Toast isFault={!answer.ok} answer={answer} onClose={close}>
        <p className="min-w-0 flex-1">{answer.ok ? takenBack(isNew) : answer.message}</p>
      </Toast>
    )
  }
  // Taken off or retracted since, it is out no more.
  if (state.article.state !== 'live') return null
  return (
    <Toast onClose={close}>
      <p className="min-w-36 flex-1">Published {formatClock(at, zone)}.</p>
      <a
        ref={view}
        href={paths.update(slug)}
        target="_blank"
        rel="noopener"
        className={buttonLook()}
      >
        View
      </a>
      <CopyButton text={new URL(paths.update(slug), site.url).href} words="Copy link" />
      {publication !== null && (
        <form action={takeBack}>
          <input type="hidden" name="article" value={id} />
          <input type="hidden" name="publication" value={publication} />
          <Button type="submit" data-undo disabled={isPending}>
            {isPending ? 'Taking it back…' : 'Undo'}
          </Button>
        </form>
      )}
    </Toast>
  )
}

function takenBack(isNew: boolean): string {
  return isNew
    ? 'Taken back: it is off the site again. Whoever follows the feed may have seen it.'
    : 'Taken back. Readers see what they saw before.'
}
