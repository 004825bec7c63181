'use client'

import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { Field } from '@/components/ui/field'
import { paths } from '@/lib/paths'
import { useSlugCheck } from './use-slug-check'

export function SlugField() {
  const { id, state, dispatch } = useForm()
  const { slug } = state.values
  const { isFree, problem } = useSlugCheck(id, slug)
  // An address that follows the headline gets a number when it is taken, so nothing is wrong with it.
  const warning = state.isSlugFollowing ? undefined : (problem ?? undefined)
  return (
    <Field
      id="slug"
      label="Address"
      aside={
        <span className="inline-flex items-baseline gap-3">
          <NoteMark field="slug" />
          <Verdict isFree={isFree} isTaken={problem !== null} isFollowing={state.isSlugFollowing} />
        </span>
      }
      error={state.fields.slug ?? warning}
      hint={state.isSlugFollowing ? 'Follows the headline until you change it.' : undefined}
    >
      {(control) => (
        <div className="flex items-center rounded-control border border-control bg-sheet pl-3 focus-within:outline-2 focus-within:outline-signal focus-within:outline-offset-1 hover:border-ink has-[[aria-invalid]]:border-signal">
          <span className="text-muted" aria-hidden="true">
            {paths.update('')}
          </span>
          <input
            {...control}
            name={state.isSlugFollowing ? undefined : control.name}
            value={slug}
            onChange={(event) => dispatch({ type: 'type-slug', slug: event.target.value })}
            autoCapitalize="none"
            spellCheck={false}
            className="min-h-11 w-full min-w-0 bg-transparent py-2.5 pr-3 outline-none"
          />
          {state.isSlugFollowing && <input type="hidden" name="slug" value="" />}
        </div>
      )}
    </Field>
  )
}

type VerdictProps = { isFree: boolean; isTaken: boolean; isFollowing: boolean }

function Verdict({ isFree, isTaken, isFollowing }: VerdictProps) {
  return (
    <span role="status" className="inline-block min-w-8 text-right">
      {isFree && <span className="text-good">free</span>}
      {isTaken && isFollowing && 'taken, so a number is added'}
      {isTaken && !isFollowing && <span className="text-signal">not free</span>}
    </span>
  )
}
