'use client'

import { useForm } from '@/components/editor/form/form-context'
import { useDropZone } from '@/components/editor/parts/use-drop-zone'
import { classNames } from '@/components/ui/class-names'
import { useFieldId } from '@/components/ui/field-scope'
import type { SourceValues } from '@/lib/domain/sources/source-values'
import { PictureButtons } from './picture-buttons'
import { PlainPicture } from './plain-picture'
import { SourceFace } from './source-face'
import { usePicture } from './use-picture'

/** The author's picture, chosen, dropped or pasted; the form carries only the name of the kept file. */
export function PictureField({ row, at }: { row: SourceValues; at: number }) {
  const { state, isEnhanced } = useForm()
  const { isSending, problem, choose, remove } = usePicture(at)
  const { isAimedAt, zone } = useDropZone((files) => void choose(files))
  const name = `sources.${at}.avatar`
  const id = useFieldId()(name)
  const error = problem ?? state.fields[name]
  return (
    <fieldset {...zone} className="mb-3.5 min-w-0 focus:outline-none sm:col-span-2">
      <legend className="mb-1.5 font-semibold text-sm">Picture</legend>
      <input type="hidden" name={name} value={row.avatar} />
      <div
        className={classNames(
          'flex flex-wrap items-center gap-x-4 gap-y-2.5 rounded-lg border border-dashed p-3',
          isAimedAt ? 'border-ink bg-tint' : 'border-line',
        )}
      >
        <SourceFace row={row} className="size-12" />
        {isEnhanced ? (
          <PictureButtons
            name={name}
            hasPicture={row.avatar !== ''}
            isFaulty={error !== undefined}
            onChoose={choose}
            onRemove={remove}
          />
        ) : (
          // Not in a noscript: a whole row stands in one already, and they cannot stand in each other.
          <PlainPicture row={row} at={at} error={error} />
        )}
        <p id={`${id}-hint`} className="min-w-48 flex-1 text-xs text-muted">
          {isEnhanced && 'Or drop or paste one here. '}JPEG, PNG or WebP, up to 8 MB. Without one,
          readers see the initials.
        </p>
      </div>
      <p
        id={`${id}-said`}
        role="status"
        className={classNames(
          'text-xs',
          (error || isSending) && 'mt-1.5',
          error ? 'font-medium text-signal' : 'text-muted',
        )}
      >
        {isSending ? 'The picture is on its way …' : error}
      </p>
    </fieldset>
  )
}
