'use client'

import Link from 'next/link'
import { useForm } from '@/components/editor/form/form-context'
import { type FormState, isAhead } from '@/components/editor/form/form-state'
import { SaveLine } from '@/components/editor/form/save-line'
import { TopBar } from '@/components/editor/parts/top-bar'
import { PresenceNames } from '@/components/editor/presence/presence-names'
import { StateLine } from '@/components/editor/publishing/state-line'
import { WayOutBar } from '@/components/editor/publishing/way-out-bar'
import { reviewNote } from '@/components/editor/review/review-form'
import { Button, buttonLook } from '@/components/ui/button'
import { fieldId } from '@/components/ui/field-scope'
import { paths } from '@/lib/paths'

/** Its buttons belong to the form below. "Save" comes first, so that Enter in a field means it. */
export function EditorBar({ onPublish }: { onPublish: () => void }) {
  const { id, formId, state, canPublish, canSubmit, canSave, isKnown, isEnhanced, signIn } =
    useForm()
  const publish = publishWords(state)
  const isUnderWay = state.wayOut?.why === null
  const isPublishing = isUnderWay && state.wayOut?.wish === 'publish'
  const isOut = state.article.state === 'live' && !isAhead(state)
  return (
    <TopBar
      outcome={<WayOutBar />}
      actions={
        <>
          {canSave && (
            <Button
              type="submit"
              form={formId}
              name="intent"
              value="save"
              aria-keyshortcuts="Control+S Meta+S"
            >
              Save
            </Button>
          )}
          <a
            href={isOut ? paths.update(state.values.slug) : paths.preview(id)}
            target="_blank"
            rel="noopener"
            className={buttonLook()}
          >
            {isOut ? 'View live' : 'Preview'}
          </a>
          {canSubmit && !canPublish && (
            <a href={`#${fieldId(formId, reviewNote)}`} className={buttonLook('primary')}>
              Submit for review…
            </a>
          )}
          {canPublish && canSave && (
            <Button
              type="submit"
              form={formId}
              name="intent"
              value="publish"
              kind="primary"
              disabled={publish === null || isUnderWay}
              onClick={(event) => {
                event.preventDefault()
                onPublish()
              }}
            >
              {isPublishing ? 'Publishing…' : (publish ?? 'Published')}
            </Button>
          )}
        </>
      }
    >
      <Link href={paths.articles()} className="text-muted">
        Articles
      </Link>
      {isKnown && <StateLine state={state.article.state} isAhead={isAhead(state)} />}
      <SaveLine />
      {isEnhanced && state.problem?.reason === 'signed-out' && (
        <Button onClick={signIn}>Sign in</Button>
      )}
      <PresenceNames />
    </TopBar>
  )
}

/** What the button will do, or null when there is nothing to do. */
function publishWords(state: FormState): string | null {
  if (state.article.state === 'retracted') return 'Publish again'
  if (state.article.state !== 'live') return 'Publish now'
  return isAhead(state) ? 'Publish changes' : null
}
