'use client'

import { useForm } from '@/components/editor/form/form-context'
import { Button, buttonLook } from '@/components/ui/button'
import { fieldId } from '@/components/ui/field-scope'
import { Notice } from '@/components/ui/notice'
import { fieldName } from '@/lib/domain/drafts/field-names'
import { paths } from '@/lib/paths'

const endedHere = 'Your session has ended. Sign in again and go on: what you typed is still here.'

/** What went wrong, in words, with a way to each field. */
export function ProblemSummary() {
  const { formId, state, labels, isEnhanced, signIn } = useForm()
  const { problem, fields } = state
  if (problem === null) return null
  return (
    <Notice kind="fault">
      <p className="font-semibold">
        {problem.reason === 'signed-out' && isEnhanced ? endedHere : problem.message}
        {problem.reason === 'unpublished' && ' Your text is saved.'}
      </p>
      {problem.reason === 'signed-out' && (
        <p className="mt-3 flex flex-wrap gap-2">
          {isEnhanced ? (
            <Button kind="primary" onClick={signIn}>
              Sign in here
            </Button>
          ) : (
            <a
              href={paths.signIn()}
              target="_blank"
              rel="noopener"
              className={buttonLook('primary')}
            >
              Sign in, in a new tab
            </a>
          )}
          <Button type="submit" form={formId} name="intent" value="save">
            Try again
          </Button>
        </p>
      )}
      {Object.keys(fields).length > 0 && (
        <ul className="mt-1.5">
          {Object.entries(fields).map(([field, message]) => (
            <li key={field}>
              <a href={`#${fieldId(formId, field)}`}>{fieldName(field, labels)}</a>: {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
