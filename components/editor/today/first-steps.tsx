'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { dismissFirstStepsNow } from '@/lib/actions/first-steps'
import type { FirstSteps } from '@/lib/domain/desk/today'
import { paths } from '@/lib/paths'

type Step = { key: keyof FirstSteps; title: string; words: string; href: string }

const steps: Step[] = [
  {
    key: 'name',
    title: 'Name of the site',
    words: 'What readers see above every page, and its colour.',
    href: `${paths.settings()}#publication`,
  },
  {
    key: 'people',
    title: 'People',
    words: 'Invite a writer, or a second pair of eyes.',
    href: `${paths.people()}#invite`,
  },
  {
    key: 'fetching',
    title: 'Sources',
    words: 'Decide whether this site may fetch what a post says when you paste its address.',
    href: `${paths.settings()}#fetching`,
  },
  {
    key: 'update',
    title: 'The first update',
    words: 'Begin one with “New update”, and publish it.',
    href: paths.articles(),
  },
]

/** What a new owner does first, until all is done or somebody dismisses it. */
export function FirstStepsList({ done }: { done: FirstSteps }) {
  const [answer, act, isPending] = useActionState(dismissFirstStepsNow, null)
  return (
    <section aria-labelledby="first-steps" className="mb-9">
      <h2 id="first-steps" className="mb-3 font-semibold font-serif text-base tracking-head">
        Four steps to make it yours
      </h2>
      <ol>
        {steps.map(({ key, title, words, href }, at) => (
          <li key={key} className="grid grid-cols-[1.7rem_1fr] border-line border-t py-3">
            {done[key] ? (
              <>
                <span aria-hidden="true" className="text-good">
                  ✓
                </span>
                <span className="text-muted line-through">
                  {title}
                  <span className="sr-only">, done</span>
                </span>
              </>
            ) : (
              <>
                <span aria-hidden="true" className="font-semibold font-serif text-signal">
                  {at + 1}
                </span>
                <span>
                  <Link href={href} className="inline-block min-h-6 font-semibold">
                    {title}
                  </Link>
                  <span className="block text-muted text-sm">{words}</span>
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
      <FormMessage answer={answer} />
      <form action={act} className="border-line border-t pt-2">
        <Button type="submit" kind="quiet" disabled={isPending} className="-ml-3.5">
          Do not show this again
        </Button>
      </form>
    </section>
  )
}
