'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { buttonLook } from '@/components/ui/button'
import { beginFromTemplateNow, removeTemplateNow } from '@/lib/actions/templates'
import type { Template } from '@/lib/domain/drafts/template'

/** The texts an update can be begun with. */
export function TemplateMenu({ templates }: { templates: Template[] }) {
  const [begun, begin, isBeginning] = useActionState(beginFromTemplateNow, null)
  const [removed, remove, isRemoving] = useActionState(removeTemplateNow, null)
  const refused = [begun, removed].find((answer) => answer?.ok === false) ?? null
  if (templates.length === 0 && refused === null) return null
  return (
    <details className="relative" open={refused !== null || undefined}>
      <summary className={buttonLook('plain', 'list-none [&::-webkit-details-marker]:hidden')}>
        From a template
      </summary>
      <div className="absolute right-0 z-20 mt-1.5 w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-sheet p-2 shadow-over max-sm:right-auto max-sm:left-0">
        <FormMessage answer={refused} />
        <ul>
          {templates.map(({ id, name, canRemove }) => (
            <li key={id} className="flex items-center gap-1">
              <form action={begin} className="min-w-0 flex-1">
                <input type="hidden" name="template" value={id} />
                <button
                  type="submit"
                  disabled={isBeginning}
                  className="block min-h-control w-full cursor-pointer truncate rounded-md px-2.5 text-left font-medium hover:bg-tint"
                >
                  {name}
                </button>
              </form>
              {canRemove && (
                <form action={remove}>
                  <input type="hidden" name="template" value={id} />
                  <button
                    type="submit"
                    disabled={isRemoving}
                    aria-label={`Remove the template “${name}”`}
                    className="grid size-control cursor-pointer place-items-center rounded-md text-muted hover:text-ink"
                  >
                    ×
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
