'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { FileInput } from '@/components/ui/file-input'
import { removeMediaNow, replaceMediaNow } from '@/lib/actions/media'
import { pictureTypes } from '@/lib/domain/media/picture'

/** Another file in its place, and the way out of the library. */
export function MediaTools({ id, isUsed }: { id: string; isUsed: boolean }) {
  const [replaced, replace, isReplacing] = useActionState(replaceMediaNow, null)
  const [removed, remove, isRemoving] = useActionState(removeMediaNow, null)
  return (
    <>
      <h2 className="mt-10 mb-1.5 font-semibold text-sm">Another file in its place</h2>
      <FormMessage
        answer={replaced}
        done="Replaced. Every update that shows it shows the new one."
      />
      <form action={replace} className="flex flex-wrap items-center gap-3">
        <input type="hidden" name="id" value={id} />
        <FileInput name="file" accept={pictureTypes} aria-label="Choose the other file" />
        <Button type="submit" disabled={isReplacing}>
          {isReplacing ? 'Replacing…' : 'Replace'}
        </Button>
      </form>
      <p className="mt-1.5 text-xs text-muted">
        Pages and share cards show it at once. Networks may keep the card they have for a while.
      </p>
      <h2 className="mt-8 mb-1.5 font-semibold text-sm">Remove it</h2>
      <FormMessage answer={removed} />
      {isUsed ? (
        <p className="text-sm text-muted">
          Updates open with it. Choose another picture there first.
        </p>
      ) : (
        <form action={remove}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" disabled={isRemoving}>
            Remove from the library
          </Button>
        </form>
      )}
    </>
  )
}
