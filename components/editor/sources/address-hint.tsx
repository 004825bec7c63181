'use client'

import { useForm } from '@/components/editor/form/form-context'
import { paths } from '@/lib/paths'

/** What comes of an address, with the site as it is set. */
export function AddressHint() {
  const { mayFetch, maySet, isKnown } = useForm()
  if (!isKnown) return null
  if (mayFetch) {
    return (
      <span className="noscript:hidden">Paste it first: what it says of itself is filled in.</span>
    )
  }
  return (
    <>
      This site fetches nothing, so type what the source says.{' '}
      {maySet ? (
        <a href={paths.settings()} target="_blank" rel="noopener" className="inline-block min-h-6">
          Switch fetching on in the settings
        </a>
      ) : (
        'An owner can switch fetching on.'
      )}
    </>
  )
}
