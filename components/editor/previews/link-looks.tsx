'use client'

import { useForm } from '@/components/editor/form/form-context'
import { useDetails } from '@/components/editor/parts/use-details'
import { linkLooks } from '@/lib/domain/previews/link-looks'
import { linkTags } from '@/lib/domain/reader/link-tags'
import { paths } from '@/lib/paths'
import { LinkLook } from './link-look'

/** The link as other places show it, from the words that stand in the page's head. */
export function LinkLooks() {
  const { id, site, state, isEnhanced } = useForm()
  const [isOpen, details] = useDetails()
  const { values, article } = state
  const isShown = isOpen || !isEnhanced
  return (
    <details {...details} className="mt-4 border-line border-y">
      <summary className="min-h-11 cursor-pointer py-3 font-semibold text-sm">
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
