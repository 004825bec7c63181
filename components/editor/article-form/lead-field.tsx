'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Select } from '@/components/ui/select'
import type { MediaPicture } from '@/lib/domain/media-picture'
import { pictureTypes } from '@/lib/domain/picture'
import { sendMedia } from '../media/send-media'
import { NoteMark } from '../notes/note-mark'
import { useDropZone } from '../use-drop-zone'
import { useForm } from './form-context'
import { LeadWords } from './lead-words'
import { PictureDialog } from './picture-dialog'

/** The picture an update opens with: chosen from the library, or added to it by a pick, a drop or a paste. */
export function LeadField() {
  const { state, dispatch, pictures, rememberPicture, isEnhanced } = useForm()
  const { leadImage } = state.values
  const picture = pictures.find(({ id }) => id === leadImage)
  const [said, setSaid] = useState<{ words: string; isFault: boolean } | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const error = state.fields.leadImage

  const put = (chosen: MediaPicture) => {
    rememberPicture(chosen)
    dispatch({ type: 'edit', change: { leadImage: chosen.id } })
    setChoosing(false)
    setSaid(null)
  }
  async function take([file]: FileList): Promise<void> {
    if (!file) return
    setSaid({ words: 'The picture is on its way…', isFault: false })
    const sent = await sendMedia(file)
    if ('problem' in sent) return setSaid({ words: sent.problem, isFault: true })
    put(sent.picture)
    if (sent.isKnown) setSaid({ words: 'The library had this picture already.', isFault: false })
  }

  const { isAimedAt, zone } = useDropZone((files) => void take(files))

  return (
    <fieldset {...zone} className="mb-5 min-w-0 focus:outline-none">
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
            {picture && <LeadWords key={picture.id} picture={picture} onChange={rememberPicture} />}
            <div className="flex flex-wrap items-center gap-2">
              <input
                ref={input}
                type="file"
                accept={pictureTypes}
                hidden
                onChange={(event) => {
                  if (event.target.files) void take(event.target.files)
                  event.target.value = ''
                }}
              />
              <Button
                id="leadImage"
                data-faulty={error ? '' : undefined}
                aria-describedby="leadImage-said"
                onClick={() => setChoosing(true)}
              >
                {picture ? 'Choose another' : 'Choose from the library'}
              </Button>
              <Button onClick={() => input.current?.click()}>Upload</Button>
              {leadImage !== '' && (
                <Button
                  kind="quiet"
                  onClick={() => dispatch({ type: 'edit', change: { leadImage: '' } })}
                >
                  Take it away
                </Button>
              )}
              {!picture && <span className="text-[0.8438rem] text-muted">Or drop one here.</span>}
            </div>
          </>
        ) : (
          <Select
            id="leadImage"
            name="leadImage"
            aria-label="Lead picture"
            defaultValue={leadImage}
            aria-describedby="leadImage-said"
          >
            <option value="">None</option>
            {pictures.map(({ id, alt, file }) => (
              <option key={id} value={id}>
                {alt || `Picture ${file.slice(0, 6)}, not described yet`}
              </option>
            ))}
          </Select>
        )}
      </div>
      <p
        id="leadImage-said"
        role="status"
        className={classNames(
          'text-[0.8438rem]',
          (error || said) && 'mt-1.5',
          error || said?.isFault ? 'font-medium text-signal' : 'text-muted',
        )}
      >
        {said?.words ?? error}
      </p>
      {isChoosing && <PictureDialog onChoose={put} onClose={() => setChoosing(false)} />}
    </fieldset>
  )
}
