import type { SourceValues } from '@/lib/domain/draft-values'
import { pictureTypes } from '@/lib/domain/picture'

/** The picture's controls in a form without scripts: the file goes with the save. */
export function PlainPicture({
  row,
  at,
  error,
}: {
  row: SourceValues
  at: number
  error: string | undefined
}) {
  return (
    <div className="grid gap-2 text-sm">
      <input
        type="file"
        id={`sources.${at}.avatar`}
        name={`sources.${at}.picture`}
        aria-label="Choose a picture"
        accept={pictureTypes}
        aria-invalid={error ? true : undefined}
        aria-describedby={`sources.${at}.avatar-hint sources.${at}.avatar-said`}
        className="max-w-full"
      />
      {row.avatar !== '' && (
        <label className="flex items-center gap-2">
          <input type="checkbox" name={`sources.${at}.removePicture`} />
          Remove the picture
        </label>
      )}
    </div>
  )
}
