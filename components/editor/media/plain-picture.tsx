import { Checkbox } from '@/components/ui/checkbox'
import { useFieldId } from '@/components/ui/field-scope'
import { pictureTypes } from '@/lib/domain/media/picture'
import type { SourceValues } from '@/lib/domain/sources/source-values'

type Props = { row: SourceValues; at: number; error: string | undefined }

/** The picture's controls in a form without scripts: the file goes with the save. */
export function PlainPicture({ row, at, error }: Props) {
  const id = useFieldId()(`sources.${at}.avatar`)
  return (
    <div className="grid gap-2 text-sm">
      <input
        type="file"
        id={id}
        name={`sources.${at}.picture`}
        aria-label="Choose a picture"
        accept={pictureTypes}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint ${id}-said`}
        className="max-w-full"
      />
      {row.avatar !== '' && (
        <label className="flex items-center gap-2">
          <Checkbox name={`sources.${at}.removePicture`} />
          Remove the picture
        </label>
      )}
    </div>
  )
}
