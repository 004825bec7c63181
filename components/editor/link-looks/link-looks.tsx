'use client'

import { useState } from 'react'
import { linkLooks } from '@/lib/domain/link-looks'
import { linkTags } from '@/lib/domain/link-tags'
import { paths } from '@/lib/paths'
import { useForm } from '../article-form/form-context'
import { LinkLook } from './link-look'

/** The link as other places show it, from the words that stand in the page's head. */
export function LinkLooks() {
  const { id, site, state, isEnhanced } = useForm()
  const [isOpen, setOpen] = useState(false)
  const { values, article } = state
  const isShown = isOpen || !isEnhanced
  return (
    <details
      className="mt-4 border-line border-y"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-sm">
        How the link looks
      </summary>
      {isShown && (
        <ul className="space-y-5 pt-1 pb-5">
          {linkLooks(linkTags(values, site.name)).map((look) => (
            <LinkLook
              key={look.place}
              look={look}
              site={site}
              slug={values.slug}
              picture={paths.draftCard(id, article.rev)}
            />
          ))}
        </ul>
      )}
    </details>
  )
}
