'use client'

import { useForm } from '@/components/editor/form/form-context'
import { isAhead } from '@/components/editor/form/form-state'
import { SaveLine } from '@/components/editor/form/save-line'
import { TopBar } from '@/components/editor/parts/top-bar'
import { PresenceNames } from '@/components/editor/presence/presence-names'
import { PublishButton } from '@/components/editor/publishing/publish-button'
import { lookAtIt } from '@/components/editor/publishing/published-notice'
import { StateLine } from '@/components/editor/publishing/state-line'
import { WayOutBar } from '@/components/editor/publishing/way-out-bar'
import { reviewNote } from '@/components/editor/review/review-form'
import { ScheduleMenu } from '@/components/editor/schedules/schedule-menu'
import { Button, buttonLook } from '@/components/ui/button'
import { fieldId } from '@/components/ui/field-scope'
import { Link } from '@/components/ui/link'
import type { SaveIntent } from '@/lib/domain/drafts/save-queue'
import { paths } from '@/lib/paths'

/** Its buttons belong to the form below. "Save" comes first, so that Enter in a field means it. */
export function EditorBar({ onSend }: { onSend: (intent: SaveIntent) => void }) {
  const { id, formId, state, canPublish, canSubmit, isToDecide, canSave, isKnown } = useForm()
  const { isEnhanced, signIn } = useForm()
  const isOut = state.article.state === 'live' && !isAhead(state)
  return (
    <TopBar
      isAtThumb
      outcome={<WayOutBar />}
      actions={
        <>
          {canSave && (
            <Button
              type="submit"
              form={formId}
              name="intent"
              value="save"
              // On a phone there is no room for what happens by itself.
              className="max-md:hidden max-md:noscript:inline-flex"
              aria-keyshortcuts="Control+S Meta+S"
            >
              Save
            </Button>
          )}
          <a
            id={fieldId(formId, lookAtIt)}
            href={isOut ? paths.update(state.values.slug) : paths.preview(id)}
            target="_blank"
            rel="noopener"
            // On a phone the preview follows the review, and the bar keeps to one line.
            className={buttonLook('plain', isToDecide ? 'max-md:hidden' : undefined)}
          >
            {isOut ? 'View live' : 'Preview'}
          </a>
          {isToDecide && (
            // Where there is room the review stands beside the text.
            <a href={`#review-${id}`} className={buttonLook('plain', 'wide:hidden')}>
              Review…
            </a>
          )}
          {canSubmit && !canPublish && (
            <a href={`#${fieldId(formId, reviewNote)}`} className={buttonLook('primary')}>
              Submit for review…
            </a>
          )}
          {canPublish && canSave && <ScheduleMenu onSchedule={onSend} />}
          {canPublish && canSave && <PublishButton onSend={onSend} />}
        </>
      }
    >
      <Link href={paths.articles()} className="text-muted max-md:hidden">
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
