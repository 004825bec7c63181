'use client'

import { lazy, Suspense, useRef, useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { NoteMark } from '@/components/editor/notes/note-mark'
import { useDropZone } from '@/components/editor/parts/use-drop-zone'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { useFieldId } from '@/components/ui/field-scope'
import { Select } from '@/components/ui/select'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { LeadWords } from './lead-words'
import { UnseenPictureInput } from './unseen-picture-input'
import { useLeadUpload } from './use-lead-upload'

const PictureDialog = lazy(() => import('./picture-dialog'))

/** The picture an update opens with: chosen from the library, or added to it by a pick, a drop or a paste. */
export function LeadField() {
  const { state, dispatch, pictures, rememberPicture, isEnhanced } = useForm()
  const id = useFieldId()('leadImage')
  const { leadImage } = state.values
  const picture = pictures.find((one) => one.id === leadImage)
  const [isChoosing, setChoosing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  const error = state.fields.leadImage
  // A picture without words is refused for these, and they have a field of their own.
  const isWordless = error !== undefined && picture !== undefined && picture.alt.trim() === ''

  const set = (chosen: string) => dispatch({ type: 'edit', change: { leadImage: chosen } })
  const put = (chosen: MediaPicture) => {
    rememberPicture(chosen)
    set(chosen.id)
  }
  const { said, take, callOff } = useLeadUpload(put)
  const { isAimedAt, zone } = useDropZone((files) => void take(files))

  return (
    <fieldset {...zone} className="group/noted mb-5 min-w-0 focus:outline-none">
      <legend className="mb-1.5 font-semibold text-sm">Lead picture</legend>
      <span className="-mt-7 float-right inline-flex items-baseline gap-3 text-muted text-xs">
        <NoteMark field="leadImage" />
        optional
      </span>
      <div
        className={classNames(
          'clear-both rounded-lg border border-dashed p-3',
          isAimedAt ? 'border-ink bg-tint' : 'border-line',
        )}
      >
        {isEnhanced ? (
          <>
            <input type="hidden" name="leadImage" value={leadImage} />
            {picture && <LeadWords picture={picture} error={isWordless ? error : undefined} />}
            <div className="flex min-h-11 flex-wrap items-center gap-2">
              <UnseenPictureInput ref={input} onChoose={take} />
              <Button
                id={id}
                ref={chooser}
                data-faulty={error && !isWordless ? '' : undefined}
                aria-describedby={`${id}-said`}
                onClick={() => setChoosing(true)}
              >
                {picture ? 'Choose another' : 'Choose from the library'}
              </Button>
              <Button onClick={() => input.current?.click()}>Upload</Button>
              {leadImage !== '' && (
                <Button
                  kind="quiet"
                  onClick={() => {
                    callOff()
                    set('')
                    chooser.current?.focus()
                  }}
                >
                  Take it away
                </Button>
              )}
              {!picture && <span className="text-xs text-muted">Or drop one here.</span>}
            </div>
          </>
        ) : (
          <Select
            id={id}
            name="leadImage"
            aria-label="Lead picture"
            value={leadImage}
            onChange={(event) => set(event.target.value)}
            aria-describedby={`${id}-said`}
          >
            <option value="">None</option>
            {pictures.map(({ id: value, alt, file }) => (
              <option key={value} value={value}>
                {alt || `Picture ${file.slice(0, 6)}, not described yet`}
              </option>
            ))}
          </Select>
        )}
      </div>
      <p
        id={`${id}-said`}
        role="status"
        className={classNames(
          'text-xs',
          (error || said) && 'mt-1.5',
          error || said?.isFault ? 'font-medium text-signal' : 'text-muted',
        )}
      >
        {said?.isFault ? said.words : ((isWordless ? undefined : error) ?? said?.words)}
      </p>
      {isChoosing && (
        <Suspense>
          <PictureDialog
            onChoose={(chosen) => {
              callOff()
              put(chosen)
            }}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </fieldset>
  )
}
