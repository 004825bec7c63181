'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Instant } from '@/components/editor/parts/instant'
import { Button, buttonLook } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import {
  planDigestAgainNow,
  recallDigestNow,
  sendDigestNow,
  writeIntroNow,
} from '@/lib/actions/digest/digest'
import type { PlannedIssue } from '@/lib/domain/digest/digest-desk'
import { spanOfRhythm } from '@/lib/domain/digest/rhythms'
import { spanTitle } from '@/lib/domain/time/span-title'
import { paths } from '@/lib/paths'
import { IssueAction } from './issue-action'
import { IssueFields } from './issue-fields'

type Props = { issue: PlannedIssue; readers: number }

/** The next digest of a rhythm: what it will be, and what can be done with it. */
export function ComingIssue({ issue, readers }: Props) {
  const { rhythm, first, at, state, updates } = issue
  return (
    <section aria-labelledby={`coming-${rhythm}`} className="rounded-sheet border border-line p-5">
      <h3 id={`coming-${rhythm}`} className="font-semibold">
        {rhythm === 'daily' ? 'Daily' : 'Weekly'}: {spanTitle(spanOfRhythm[rhythm], first)}
      </h3>
      <p className="mt-1 text-muted text-sm">
        {updatesInWords(updates)} To {readers === 1 ? '1 reader' : `${readers} readers`},{' '}
        {state === 'planned' ? 'from ' : 'was set for '}
        <Instant at={at} /> on.
      </p>
      {state === 'planned' ? (
        <Planned issue={issue} />
      ) : (
        <p className="mt-3">{stateWords[state]}</p>
      )}
      {state === 'sending' && (
        <div className="mt-3">
          <IssueAction
            action={recallDigestNow}
            issue={issue}
            words={{ button: 'Stop sending', pending: 'Stopping…', done: 'Nothing more is sent.' }}
          />
        </div>
      )}
      {state === 'recalled' && !issue.wasBegun && (
        <div className="mt-3">
          <IssueAction
            action={planDigestAgainNow}
            issue={issue}
            words={{
              button: 'Send it after all',
              pending: 'Planning…',
              done: 'It is planned again.',
            }}
          />
        </div>
      )}
    </section>
  )
}

const stateWords = {
  sending: 'It is being sent.',
  sent: 'It has gone out.',
  recalled: 'It was called off.',
  empty: 'Nothing had come out, so nothing was sent.',
}

function updatesInWords(count: number): string {
  if (count === 0) return 'Nothing so far.'
  return count === 1 ? '1 update so far.' : `${count} updates so far.`
}

function Planned({ issue }: { issue: PlannedIssue }) {
  const [answer, act, isPending] = useActionState(writeIntroNow, null)
  const { fields, values } = formState(answer)
  return (
    <>
      <form action={act} className="mt-4">
        <FormMessage answer={answer} done="Saved." />
        <IssueFields issue={issue} />
        <Field
          id={`intro-${issue.rhythm}`}
          name="intro"
          label="Words before the updates"
          aside="optional"
          hint="Plain text of at most 600 characters."
          error={fields.intro}
          className="mb-3"
        >
          {(control) => (
            <Textarea
              {...control}
              key={issue.intro}
              rows={2}
              defaultValue={values.intro ?? issue.intro}
            />
          )}
        </Field>
        <Button type="submit" disabled={isPending}>
          {isPending ? 'Saving…' : 'Save the words'}
        </Button>
      </form>
      <div className="mt-5 flex flex-wrap items-start gap-3">
        {(['html', 'text'] as const).map((form) => (
          <a
            key={form}
            href={paths.digestPreview(issue.rhythm, form)}
            target="_blank"
            rel="noreferrer"
            className={buttonLook()}
          >
            {form === 'html' ? 'Preview' : 'Preview as plain text'}
            <span className="sr-only"> of the {issue.rhythm} digest, in another tab</span>
          </a>
        ))}
        <IssueAction
          action={sendDigestNow}
          issue={issue}
          words={{ button: 'Send now', pending: 'Sending…', done: 'It is being sent.' }}
        />
        <IssueAction
          action={recallDigestNow}
          issue={issue}
          words={{ button: 'Call it off', pending: 'Calling off…', done: 'It was called off.' }}
        />
      </div>
      <p className="mt-2 text-muted text-xs">
        Sent before its hour, it has what came out by then; what comes out later stands on the site
        alone.
      </p>
    </>
  )
}
